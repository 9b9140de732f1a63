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
  answered: Answered | undefined;
}

/** Whom the team needs to meet, and whether it is going to. */
export function GroupsPage(props: Props) {
  const { groups, mayMark } = props;
  const needed = groups.filter((group) => group.needed);
  const met = needed.filter(({ sessions }) => sessions > 0);
  return (
    <>
      <PageHeading
        title="Stakeholder groups"
        lead="Whom the team needs to meet. Evidence can close when every group marked as needed has a session."
      />
      <Counts
        counts={[
          { label: "needed", value: needed.length },
          { label: "of them with a session", value: met.length },
        ]}
      />
      <GroupsForm {...props} />
      {mayMark && (
        <section className="cf-section">
          <h2 className="govuk-heading-m">Add a group of your own</h2>
          <AddGroupForm answered={props.answered} once={props.once} />
        </section>
      )}
    </>
  );
}
