import { ButtonForm } from "../ui/ButtonForm.tsx";
import { Details } from "../ui/Details.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";

/** The demonstration's accounts of one challenge, or of the office. */
export interface PersonaGroup {
  key: string;
  title: string;
  stage: string | null;
  /** Where signing in as one of them leads. */
  to: string;
  people: Array<{ id: string; name: string; role: string }>;
}

interface Props {
  personas: PersonaGroup[];
  whoId: string | null;
  /** How the title of the group begins that is shown first, and open. */
  first: string;
}

/** The accounts of the demonstration: where to begin, then by challenge. */
export function DemoAccounts({ personas, whoId, first }: Props) {
  const main = personas.find(({ title }) => title.startsWith(first));
  const isFirst = (group: PersonaGroup) => !group.stage || group === main;
  return (
    <>
      <section className="cf-section">
        <h2 className="govuk-heading-m">Begin here</h2>
        {personas.filter(isFirst).map((group) => (
          <Group key={group.key} group={group} whoId={whoId} open />
        ))}
      </section>
      <section className="cf-section">
        <h2 className="govuk-heading-m">A challenge at every stage</h2>
        {personas
          .filter((group) => !isFirst(group))
          .map((group) => (
            <Group key={group.key} group={group} whoId={whoId} open={false} />
          ))}
      </section>
    </>
  );
}

interface GroupProps {
  group: PersonaGroup;
  whoId: string | null;
  open: boolean;
}

function Group({ group, whoId, open }: GroupProps) {
  const { title, stage, to, people } = group;
  return (
    <Details
      open={open}
      summary={
        <>
          {title} {stage && <Tag tone="info">{stage}</Tag>}
        </>
      }
    >
      <Table
        caption={title}
        quietCaption
        columns={[
          { key: "name", label: "Name", head: true },
          { key: "role", label: "Role" },
          { key: "be", label: "Choose" },
        ]}
        rows={people.map(({ id, name, role }) => ({
          key: `${id} ${role}`,
          cells: {
            name,
            role,
            be:
              id === whoId ? (
                <Tag tone="go">This is you now</Tag>
              ) : (
                <ButtonForm
                  label="Sign in"
                  about={`as ${name}, ${role}, ${title}`}
                  action="/demo"
                  fields={{ personId: id, to }}
                />
              ),
          },
        }))}
      />
    </Details>
  );
}
