import type { ReactNode } from "react";
import { type ButtonLook, LinkButton } from "./Button.tsx";
import { Details } from "./Details.tsx";
import { Tag } from "./Tag.tsx";

export interface StepLack {
  sentence: string;
  /** What to do about it, and where; null for who may not. */
  todo: { action: string; href: string } | null;
}

interface Props {
  title: string;
  /** What happens when it is done, in a sentence. */
  lead?: ReactNode;
  /** The page that asks once more and does it. */
  href?: string | undefined;
  /** Secondary where another step is the way on. */
  look?: ButtonLook | undefined;
  /** Whose step it is, when not the reader's. */
  waitsFor?: string | undefined;
  /** What must be done first. */
  lacking?: readonly StepLack[] | undefined;
  /** What should be, but need not. */
  worthAThought?: readonly StepLack[] | undefined;
}

/** A step that leads on: its button, or why not yet. */
export function NextStepCard(props: Props) {
  const { title, lead, lacking = [], worthAThought = [], waitsFor } = props;
  const ready = lacking.length === 0;
  return (
    <section className={`cf-step ${ready ? "cf-step--ready" : ""}`}>
      <div className="cf-step__head">
        <h2 className="govuk-heading-m cf-step__title">{title}</h2>
        <Tag tone={ready ? "go" : "wait"}>{ready ? "Ready" : "Not yet"}</Tag>
      </div>
      {lead && <p>{lead}</p>}
      {!ready && <p className="cf-step__label">{howMany(lacking.length)}</p>}
      <Lacks items={lacking} />
      {worthAThought.length > 0 && (
        <p className="cf-step__label">Worth a thought</p>
      )}
      <Lacks items={worthAThought} />
      {waitsFor && <p className="cf-secondary">{waitsFor}</p>}
      {ready && !waitsFor && <Go {...props} />}
    </section>
  );
}

function howMany(count: number) {
  return count === 1
    ? "One thing to do first"
    : `${String(count)} things to do first`;
}

function Go({ href, title, look }: Props) {
  if (!href) return null;
  return (
    <LinkButton href={href} look={look}>
      {title}
    </LinkButton>
  );
}

/** A long list begins with a handful; the rest is a click away. */
const handful = 6;

function Lacks({ items }: { items: readonly StepLack[] }) {
  if (items.length <= handful + 2) return <LackList items={items} />;
  return (
    <>
      <LackList items={items.slice(0, handful)} />
      <Details summary={`${String(items.length - handful)} more`}>
        <LackList items={items.slice(handful)} />
      </Details>
    </>
  );
}

function LackList({ items }: { items: readonly StepLack[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="cf-lacks">
      {items.map(({ sentence, todo }) => (
        <li key={sentence}>
          <span>{sentence}</span>
          {todo && (
            <a className="govuk-link" href={todo.href}>
              {todo.action}
              <span className="govuk-visually-hidden">: {sentence}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
