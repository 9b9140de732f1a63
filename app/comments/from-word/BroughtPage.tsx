import { commentKinds, kindTitle } from "#workflows/comment.ts";
import { PostForm } from "../../forms/PostForm.tsx";
import { SelectField } from "../../forms/SelectField.tsx";
import { TextField } from "../../forms/TextField.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { AfterTaking } from "./AfterTaking.tsx";
import { BroughtList } from "./BroughtList.tsx";
import type { BroughtShown } from "./brought-page.server.ts";
import type { TakeInInput } from "./brought.ts";
import { type Group, foundInWords, groupsOf } from "./groups.ts";

interface Props extends BroughtShown {
  answered: Answered | undefined;
}

/** What a Word file brings: to tick, before anything is taken in. */
export function BroughtPage(props: Props) {
  const { reportHref, fileName, found, next, notes, warnings } = props;
  const groups = found ? groupsOf(found) : [];
  return (
    <>
      <Breadcrumbs
        items={[
          { href: reportHref, label: "Draft" },
          { href: `${reportHref}/from-word`, label: "From Word" },
        ]}
      />
      <PageHeading
        caption={stateOf(props)}
        title={fileName}
        lead={
          found
            ? foundInWords(found)
            : "What was read of this file is not kept any longer."
        }
      />
      <AfterTaking {...props} />
      {notes.length + warnings.length > 0 && (
        <Notice kind="warning" title="What to know of this file">
          <ul className="govuk-list govuk-list--bullet">
            {[...notes, ...warnings].map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Notice>
      )}
      {groups.length > 0 && <Choosing {...props} groups={groups} />}
      {groups.length === 0 && !next && (
        <EmptyState title="Nothing new is in it">
          <p>
            <a href={`${reportHref}/from-word`}>Bring another file</a>
          </p>
        </EmptyState>
      )}
    </>
  );
}

/** How much of it is here; its page may be opened again, or the file brought again. */
function stateOf({ found, next }: Pick<Props, "found" | "next">): string {
  if (!found) return "All of it was taken in";
  const isAll = groupsOf(found).length === 0;
  if (isAll) {
    return found.known > 0 ? "All of it is here already" : "Nothing is new";
  }
  if (next) return "Not all of it was taken in";
  return found.known > 0
    ? "Some of it is here already"
    : "Nothing is taken in yet";
}

function Choosing(props: Props & { groups: Group[] }) {
  const { department, answered, groups, next } = props;
  // What was left the first time is not asked for again.
  const all = groups.flatMap(({ items, ticked }) =>
    ticked && !next ? items.map(({ key }) => key) : [],
  );
  const { fields, problems, theirs } = useAnswer<TakeInInput>(
    "take-in",
    answered,
    { department, take: all, apart: [], kind: "context" },
  );
  return (
    <PostForm id="take-in" problems={problems} theirs={theirs}>
      {groups.map((group) => (
        <BroughtList
          key={group.title}
          field={fields.take}
          apart={fields.apart}
          group={group}
        />
      ))}
      <SelectField
        field={fields.kind}
        label="What kind of comments are these?"
        hint="For all that are taken in now; each can be changed afterwards."
        options={commentKinds.map((kind) => ({
          value: kind,
          label: kindTitle(kind),
        }))}
      />
      <TextField field={fields.department} label="Department" optional />
      <div className="govuk-button-group">
        <Button>Take in what is ticked</Button>
        <a className="govuk-link" href={props.reportHref}>
          Leave it
        </a>
      </div>
    </PostForm>
  );
}
