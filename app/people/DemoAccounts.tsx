import { ButtonForm } from "../ui/ButtonForm.tsx";
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
}

/** A button for each account of the demonstration. */
export function DemoAccounts({ personas, whoId }: Props) {
  return personas.map(({ key, title, stage, to, people }) => (
    <section className="cf-section" key={key}>
      <h2 className="govuk-heading-m">
        {title} {stage && <Tag tone="info">{stage}</Tag>}
      </h2>
      <ul className="cf-grid cf-plain-list">
        {people.map(({ id, name, role }) => (
          <li className="cf-panel cf-stack cf-stack--s" key={`${id} ${role}`}>
            <div>
              <b>{name}</b>
              <br />
              {role}
            </div>
            {id === whoId && <Tag tone="go">This is you now</Tag>}
            <ButtonForm
              label={`Sign in as ${name}`}
              about={`, ${role}, ${title}`}
              action="/demo"
              fields={{ personId: id, to }}
            />
          </li>
        ))}
      </ul>
    </section>
  ));
}
