import { departmentStatusTitle } from "#workflows/response.ts";
import { CommentFilters } from "../comments/CommentFilters.tsx";
import { pageHref } from "../comments/filter.ts";
import { formatDateTime } from "../ui/dates.ts";
import { LinkButton } from "../ui/Button.tsx";
import { ButtonForm } from "../ui/ButtonForm.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import { TaskList } from "../ui/TaskList.tsx";
import { DeskTable } from "./DeskTable.tsx";
import { PositionList } from "./PositionList.tsx";
import { Rounds } from "./Rounds.tsx";
import type { Desk } from "./desk.server.ts";

/** Where the council gathers its comments and makes its response. */
export function DeskPage({ desk }: { desk: Desk }) {
  const { deadline } = desk;
  const { caption, lead, nothing } = desk.words;
  if (nothing !== null) {
    return (
      <>
        <PageHeading title="Council response" />
        <EmptyState title="There is no draft to respond to">
          {nothing}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading
        title="Council response"
        caption={caption ?? undefined}
        lead={lead ?? undefined}
      />
      {deadline && (
        <Notice
          kind={deadline.late ? "warning" : "info"}
          title={deadline.words}
        />
      )}
      {desk.leads && <Tasks desk={desk} />}
      <Departments desk={desk} />
      <section className="cf-section" aria-labelledby="positions">
        <h2 className="govuk-heading-m" id="positions">
          Positions on the recommendations
        </h2>
        <PositionList
          positions={desk.positions}
          changeAt={desk.leads ? `${desk.top}/response/positions` : null}
        />
      </section>
      <Comments desk={desk} />
      <Rounds title="Responses as they were sent" rounds={desk.rounds} />
    </>
  );
}

function Tasks({ desk }: { desk: Desk }) {
  const { departments, positions, signOff, chosen, unsent, top } = desk;
  const { impactWritten } = desk;
  const waiting = departments.filter(({ status }) => status === "waiting");
  const open = positions.filter(({ position }) => position === "");
  const again = positions.filter(({ takenOn }) => takenOn !== null);
  const left = (count: number) =>
    count === 0
      ? { status: "Done" }
      : { status: `${count} to do`, tone: "wait" as const };
  return (
    <section className="cf-section" aria-labelledby="tasks">
      <h2 className="govuk-heading-m" id="tasks">
        To send the response
      </h2>
      <TaskList
        tasks={[
          {
            id: "departments-task",
            title: "Hear every department",
            href: "#departments",
            ...(departments.length === 0
              ? { status: "None listed" }
              : left(waiting.length)),
          },
          {
            id: "choose-task",
            title: "Choose the comments to send",
            href: `${top}/response/choose`,
            hint: "Comments that are not chosen stay with the council.",
            status: `${chosen} of ${unsent} chosen`,
          },
          {
            id: "positions-task",
            title: "Take a position on every recommendation",
            href: "#positions",
            ...(open.length === 0 && again.length > 0
              ? { status: `${again.length} to read again`, tone: "warn" }
              : left(open.length)),
          },
          {
            id: "impact-task",
            title: "Write the impact of the challenge",
            href: `${top}/report/sections/impact`,
            hint: "The council’s own words in the final report.",
            status: impactWritten ? "Done" : "Optional now",
          },
          {
            id: "sign-off-task",
            title: "Sign the response off",
            href: `${top}/response/sign-off`,
            hint: signOff
              ? `${signOff.by}, ${formatDateTime(signOff.at)}${signOff.holds ? "" : ": something changed since"}`
              : "Any later change ends the sign-off.",
            ...(signOff?.holds
              ? { status: "Done" }
              : { status: "To do", tone: "wait" as const }),
          },
          {
            id: "send-task",
            title: "Send the response",
            href: `${top}/steps/sendResponse`,
            status: "Not sent",
            tone: "wait",
          },
        ]}
      />
    </section>
  );
}

const tones = { waiting: "wait", gathered: "go", waived: "neutral" } as const;
const toneOf = (status: string) =>
  status === "waiting" || status === "gathered" ? tones[status] : tones.waived;

function Departments({ desk }: { desk: Desk }) {
  const { departments, leads, top } = desk;
  const reasons = departments.some(({ reason }) => reason !== "");
  return (
    <section className="cf-section" aria-labelledby="departments">
      <h2 className="govuk-heading-m" id="departments">
        Departments
      </h2>
      {departments.length === 0 ? (
        <EmptyState title="No department is listed">
          {leads
            ? "List the departments whose comments you wait for."
            : "The council lead lists those whose comments are waited for, while the council responds."}
        </EmptyState>
      ) : (
        <Table
          caption="Departments and whether their comments are in"
          quietCaption
          columns={[
            { key: "name", label: "Department", head: true },
            { key: "status", label: "Comments" },
            ...(reasons ? [{ key: "reason", label: "Reason" }] : []),
            ...(leads ? [{ key: "do", label: "Change" }] : []),
          ]}
          rows={departments.map((one) => ({
            key: one.id,
            cells: {
              name: <span id={`department-${one.id}`}>{one.name}</span>,
              status: (
                <Tag tone={toneOf(one.status)}>
                  {departmentStatusTitle(one.status)}
                </Tag>
              ),
              reason: one.reason,
              do: <DepartmentLinks desk={desk} department={one} />,
            },
          }))}
        />
      )}
      {leads && <a href={`${top}/response/departments`}>Add departments</a>}
    </section>
  );
}

interface LinksProps {
  desk: Desk;
  department: Desk["departments"][number];
}

function DepartmentLinks({ desk, department }: LinksProps) {
  const { id, name, status, updatedAt } = department;
  const href = `${desk.top}/response/departments/${id}`;
  return (
    <div className="cf-cluster">
      {status === "waiting" && (
        <ButtonForm
          action={href}
          fields={{ status: "gathered", keep: "reason", readAt: updatedAt }}
          label="Mark as gathered"
          about={`: ${name}`}
        />
      )}
      <a href={status === "waiting" ? `${href}?waive` : href}>
        {status === "waiting" ? "Waive" : "Change"}
        <span className="govuk-visually-hidden">: {name}</span>
      </a>
    </div>
  );
}

function Comments({ desk }: { desk: Desk }) {
  const { comments, filters, page, pages, query, unsent, top } = desk;
  const filtered = query !== "";
  return (
    <section className="cf-section" aria-labelledby="comments">
      <h2 className="govuk-heading-m" id="comments">
        Comments on the report
      </h2>
      {(comments.length > 0 || filtered) && <CommentFilters fields={filters} />}
      {comments.length === 0 ? (
        <EmptyState
          title={
            filtered ? "No comment is like that" : "There are no comments yet"
          }
        >
          {desk.reportHref && desk.mayComment ? (
            <p>
              <a href={desk.reportHref}>Comment in the draft report</a>
            </p>
          ) : null}
        </EmptyState>
      ) : (
        <DeskTable comments={comments} />
      )}
      <Pagination page={page} pages={pages} href={pageHref(query)} />
      <div className="cf-cluster">
        {desk.mayChoose && unsent > 0 && (
          <LinkButton href={`${top}/response/choose${query}`} look="secondary">
            Choose the comments to send
          </LinkButton>
        )}
        {desk.reportHref && <a href={desk.reportHref}>Read the draft report</a>}
      </div>
    </section>
  );
}
