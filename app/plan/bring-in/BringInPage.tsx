import { PostForm } from "../../forms/PostForm.tsx";
import {
  type Answered,
  useAnswer,
  versionRead,
} from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { PlanCounts } from "./PlanCounts.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { RowsRead } from "./RowsRead.tsx";
import type { FileShown } from "./file-pages.server.ts";

interface Props {
  file: FileShown;
  answered: Answered | undefined;
}

/** What a file adds to its plan, before it does. */
export function BringInPage({ file, answered }: Props) {
  const { top, id, fileName, counts, rows, page, unread, doubts } = file;
  const back = `${top}/files/${id}`;
  const nothingNew = file.standing > 0 && counts.rows === 0;
  const { problems, theirs } = useAnswer("bring-in", answered, {});
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          { href: `${top}/files`, label: "Files brought in" },
          { href: back, label: fileName },
        ]}
      />
      <PageHeading
        title={
          nothingNew ? "This file brings nothing new" : "What the plan will be"
        }
        lead={
          nothingNew
            ? undefined
            : `What is in “${fileName}” is added to the plan: a section of the same title is used, and everything is kept as written.`
        }
      />
      <LeftOut {...file} />
      <PlanCounts counts={counts} />
      {(doubts > 0 || unread > 0) && (
        <Notice kind="warning" title="Before you bring it in">
          <ul className="govuk-list govuk-list--bullet">
            {doubts > 0 && (
              <li>
                <a className="govuk-link" href={`${back}?look=doubts`}>
                  Rows that are not sure: {doubts}
                </a>
              </li>
            )}
            {unread > 0 && (
              <li>
                <a className="govuk-link" href={`${back}?look=unread`}>
                  Cells that are not read, and stay in the file: {unread}
                </a>
              </li>
            )}
          </ul>
        </Notice>
      )}
      {counts.unknown > 0 && (
        <p>
          Rows whose status is none of ours, or not given: {counts.unknown}.
          Their actions come in as “Not started”, with the words of the file
          kept beside them.
        </p>
      )}
      {nothingNew ? (
        <p>
          <a className="govuk-link" href={back}>
            Look at what is in the file
          </a>
        </p>
      ) : (
        <PostForm
          id="bring-in"
          problems={problems}
          theirs={theirs}
          version={versionRead(answered, file.version)}
        >
          <div className="govuk-button-group">
            <Button>Bring it in</Button>
            <a className="govuk-link" href={back}>
              Correct it first
            </a>
          </div>
        </PostForm>
      )}
      {!nothingNew && (
        <RowsRead
          rows={rows}
          none="Nothing in it is read as a row of the plan."
        />
      )}
      <Pagination
        page={page.number}
        pages={page.count}
        href={(number) => `?page=${number}`}
      />
    </>
  );
}
