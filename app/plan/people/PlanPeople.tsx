import { LinkButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Table } from "../../ui/Table.tsx";

interface Own {
  id: string;
  name: string;
  email: string | null;
  part: string;
}

interface Props {
  base: string;
  /** Whether the reader says who takes part. */
  may: boolean;
  own: Own[];
  /** Those who are in it by their role in its challenge. */
  given: Array<{ id: string; name: string; part: string; role: string }>;
}

/** Everybody in a plan, and what brought them there. */
export function PlanPeople({ base, may, own, given }: Props) {
  return (
    <>
      <PageHeading
        title="People of the plan"
        lead="Who reads and writes this plan. Nobody can be a peer of the council and write its plan."
      />
      {may && <LinkButton href={`${base}/new`}>Add somebody</LinkButton>}
      <section className="cf-section">
        <h2 className="govuk-heading-m">In this plan</h2>
        {own.length === 0 ? (
          <EmptyState title="Nobody has a part of their own yet" />
        ) : (
          <Members base={base} may={may} own={own} />
        )}
      </section>
      {given.length > 0 && (
        <section className="cf-section">
          <h2 className="govuk-heading-m">From the challenge</h2>
          <Table
            caption="In the plan by a role in its challenge"
            quietCaption
            columns={[
              { key: "name", label: "Name", head: true },
              { key: "part", label: "Part" },
              { key: "role", label: "Role in the challenge" },
            ]}
            rows={given.map(({ id, ...cells }) => ({ key: id, cells }))}
          />
        </section>
      )}
    </>
  );
}

function Members({ base, may, own }: Pick<Props, "base" | "may" | "own">) {
  return (
    <Table
      caption="People with a part of their own"
      quietCaption
      columns={[
        { key: "name", label: "Name", head: true },
        { key: "part", label: "Part" },
        ...(may
          ? [
              { key: "email", label: "Email" },
              { key: "change", label: "Change" },
            ]
          : []),
      ]}
      rows={own.map((member) => ({
        key: member.id,
        cells: {
          name: member.name,
          part: member.part,
          email: member.email,
          change: <Ways base={base} {...member} />,
        },
      }))}
    />
  );
}

function Ways({ base, id, name, part }: Own & { base: string }) {
  const about = (
    <span className="govuk-visually-hidden">
      : {name}, {part}
    </span>
  );
  return (
    <span className="cf-cluster">
      <a className="govuk-link" href={`${base}/${id}/edit`}>
        Change{about}
      </a>
      <a className="govuk-link" href={`${base}/${id}/end`}>
        End this part{about}
      </a>
    </span>
  );
}
