import type { Answered } from "../forms/use-answer.ts";
import { Counts } from "../ui/Counts.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { AddGroupForm } from "./AddGroupForm.tsx";
import { type GroupRow, GroupsForm } from "./GroupsForm.tsx";

interface Props {
  base: string;
  once: string;
  /** What was just done: "marked", "added" or "removed". */
  saved: string | null;
  groups: readonly GroupRow[];
  mayMark: boolean;
  mayPlan: boolean;
  answered: Answered | undefined;
}

const done: Record<string, string> = {
  marked: "The groups that are needed are saved",
  added: "The group is added",
  removed: "The group is removed",
};

/** Whom the team needs to meet, and whether it is going to. */
export function GroupsPage(props: Props) {
  const { groups, saved, mayMark } = props;
  const needed = groups.filter((group) => group.needed);
  const met = needed.filter(({ sessions }) => sessions > 0);
  const title = saved && done[saved];
  return (
    <>
      {title && <Notice kind="success" title={title} />}
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
