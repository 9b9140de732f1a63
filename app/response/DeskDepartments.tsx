import { departmentStatusTitle } from "#workflows/response.ts";
import { ButtonForm } from "../ui/ButtonForm.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { Desk } from "./desk.server.ts";

const tones = { waiting: "wait", gathered: "go", waived: "neutral" } as const;
const toneOf = (status: string) =>
  status === "waiting" || status === "gathered" ? tones[status] : tones.waived;

/** The departments, and whether their comments are in. */
export function DeskDepartments({ desk }: { desk: Desk }) {
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
            ...(reasons
              ? [{ key: "reason", label: "Reason", written: true }]
              : []),
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
  const { id, name, status, version } = department;
  const href = `${desk.top}/response/departments/${id}`;
  return (
    <div className="cf-cluster">
      {status === "waiting" && (
        <ButtonForm
          action={href}
          fields={{ status: "gathered", keep: "reason", version }}
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
