import { DateTime } from "../ui/DateTime.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";

/** A person with a role, as the people page shows one. */
export interface ShownMember {
  id: string;
  name: string;
  email: string | null;
  role: string;
  /** Organisations or department. */
  from: string;
  /** Whether the reader may change this role, or end it. */
  mayChange: boolean;
  mayEnd: boolean;
}

/** An invitation that nobody has taken up. */
export interface ShownPending {
  id: string;
  name: string;
  email: string;
  role: string;
  from: string;
  expiresAt: string;
  expired: boolean;
}

interface Props {
  title: string;
  /** What the column of organisations or departments is called. */
  fromTitle: string;
  base: string;
  members: ShownMember[];
  pending: ShownPending[];
}

/** The people of one side of a challenge, and who is invited to it. */
export function PeopleOfSide(props: Props) {
  const { title, base, members, pending, fromTitle } = props;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">{title}</h2>
      {members.length === 0 ? (
        <EmptyState title="Nobody yet" />
      ) : (
        <Members {...props} />
      )}
      {pending.length > 0 && (
        <Pending
          base={base}
          title={title}
          fromTitle={fromTitle}
          pending={pending}
        />
      )}
    </section>
  );
}

function Members({ title, fromTitle, base, members }: Props) {
  const anyEmail = members.some(({ email }) => email);
  const anyMay = members.some(({ mayChange, mayEnd }) => mayChange || mayEnd);
  return (
    <Table
      caption={`${title}: who takes part`}
      quietCaption
      columns={[
        { key: "name", label: "Name", head: true },
        { key: "role", label: "Role" },
        { key: "from", label: fromTitle },
        ...(anyEmail ? [{ key: "email", label: "Email" }] : []),
        ...(anyMay ? [{ key: "change", label: "Change" }] : []),
      ]}
      rows={members.map((member) => ({
        key: member.id,
        cells: {
          name: member.name,
          role: member.role,
          from: member.from || "Not given",
          email: member.email ?? "Not shown",
          change: <Ways base={base} member={member} />,
        },
      }))}
    />
  );
}

function Ways({ base, member }: { base: string; member: ShownMember }) {
  const { id, name, role, mayChange, mayEnd } = member;
  if (!mayChange && !mayEnd) return "No";
  const about = (
    <span className="govuk-visually-hidden">
      : {name}, {role}
    </span>
  );
  return (
    <span className="cf-cluster">
      {mayChange && (
        <a className="govuk-link" href={`${base}/${id}/edit`}>
          Change{about}
        </a>
      )}
      {mayEnd && (
        <a className="govuk-link" href={`${base}/${id}/end`}>
          End this role{about}
        </a>
      )}
    </span>
  );
}

function Pending({
  title,
  fromTitle,
  base,
  pending,
}: Pick<Props, "title" | "fromTitle" | "base" | "pending">) {
  return (
    <Table
      caption={`${title}: invited, not yet joined`}
      columns={[
        { key: "name", label: "Name", head: true },
        { key: "role", label: "Role" },
        { key: "from", label: fromTitle },
        { key: "email", label: "Email" },
        { key: "until", label: "Link works until" },
      ]}
      rows={pending.map((one) => ({
        key: one.id,
        cells: {
          name: (
            <a className="govuk-link" href={`${base}/invitations/${one.id}`}>
              {one.name || one.email}
            </a>
          ),
          role: one.role,
          from: one.from || "Not given",
          email: one.email,
          until: (
            <>
              <DateTime iso={one.expiresAt} show="date" />{" "}
              {one.expired && <Tag tone="warn">Too old</Tag>}
            </>
          ),
        },
      }))}
    />
  );
}
