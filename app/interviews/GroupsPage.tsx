import { FormProblems } from "../forms/FormProblems.tsx";
import type { Answered } from "../forms/use-answer.ts";
import { Counts } from "../ui/Counts.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { AddGroupForm } from "./AddGroupForm.tsx";
import { type GroupRow, GroupsForm } from "./GroupsForm.tsx";

interface Props {
  base: string;
  once: string;
  groups: readonly GroupRow[];
  mayMark: boolean;
  mayPlan: boolean;
  /** Whether the groups hold up the evidence stage, come after it, or are over. */
  runs: keyof typeof leads;
  answered: Answered | undefined;
}

const leads = {
  on: "Whom the team needs to meet. Interviews can start when every group marked as needed has a session.",
  ahead: "Whom the team needs to meet.",
  late: "Whom the team needs to meet.",
  over: "Whom the team needed to meet.",
};

/** Whom the team needs to meet, and whether it is going to. */
export function GroupsPage(props: Props) {
  const { groups, answered } = props;
  const needed = groups.filter((group) => group.needed);
  const met = needed.filter(({ sessions }) => sessions > 0);
  // What came back is drawn though it can no longer be changed: it says so.
  const mayMark = props.mayMark || answered !== undefined;
  const sent = answered?.form.initialValue?.["do"];
  const added = sent === "add" ? answered : undefined;
  return (
    <>
      {!added && <FormProblems answered={answered} />}
      <PageHeading title="Stakeholder groups" lead={leads[props.runs]} />
      <Counts
        counts={[
          { label: "needed", value: needed.length },
          { label: "of them with a session", value: met.length },
        ]}
      />
      <GroupsForm
        {...props}
        mayMark={mayMark}
        typed={sent === "mark" ? answered?.form.initialValue : undefined}
      />
      {mayMark && (
        <section className="cf-section">
          <h2 className="govuk-heading-m">Add a group of your own</h2>
          <AddGroupForm answered={added} once={props.once} />
        </section>
      )}
    </>
  );
}
