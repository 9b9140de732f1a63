import { TextField } from "../../forms/TextField.tsx";
import { Button } from "../../ui/Button.tsx";
import { Counts } from "../../ui/Counts.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { counted } from "../../ui/counted.ts";
import { ActionsTable } from "../ActionsTable.tsx";
import type { mineOf } from "./read-mine.server.ts";

type Props = Awaited<ReturnType<typeof mineOf>>;

/** What a person has to do, as the plan writes its owners. */
export function MyActions(props: Props) {
  const { top, owner, open, overdue, actions, page, pages } = props;
  return (
    <div className="cf-plan">
      <PageHeading
        title="My actions"
        lead="The open actions that name you, what is due first at the top."
      />
      <Named {...props} />
      {open === 0 ? (
        <EmptyState title={`No open action names “${owner}”`}>
          Owners stay as the plan writes them: by a name, a post, a team or
          initials. Try what the plan calls you.
        </EmptyState>
      ) : (
        <>
          <Counts
            counts={[
              counted(open, "open action"),
              { label: "overdue", value: overdue },
            ]}
          />
          <ActionsTable
            caption={`Open actions that name “${owner}”`}
            {...{ actions, top }}
          />
        </>
      )}
      <Done {...props} />
      <Pagination
        page={page}
        pages={pages}
        href={(number) =>
          `?${new URLSearchParams({ owner, page: String(number) }).toString()}`
        }
      />
    </div>
  );
}

function Named({ owner, isByName }: Props) {
  return (
    <form method="get" className="cf-filters" aria-label="Who you are here">
      <TextField
        field={{ id: "mine-owner", name: "owner", initialValue: owner }}
        label="What the plan calls you"
        hint={
          isByName
            ? "Your name, or your post, team or initials as the plan writes them. The address of the page keeps it."
            : "As the plan writes it. The address of the page keeps it."
        }
        width={20}
      />
      <Button look="secondary">Show</Button>
    </form>
  );
}

function Done({ done, owner, all }: Props) {
  if (done === 0) return null;
  return (
    <p>
      {done === 1
        ? `1 more that names “${owner}” is complete or carried over.`
        : `${done} more that name “${owner}” are complete or carried over.`}{" "}
      <a className="govuk-link" href={all}>
        Show them in the plan
      </a>
    </p>
  );
}
