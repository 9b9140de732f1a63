import type { ReactNode } from "react";
import { LinkButton } from "../ui/Button.tsx";
import { Counts } from "../ui/Counts.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Tag } from "../ui/Tag.tsx";
import { AreaFindings } from "./AreaFindings.tsx";
import { AreaSaid } from "./AreaSaid.tsx";
import type { areaOf } from "./area.server.ts";

export type AreaView = Awaited<ReturnType<typeof areaOf>>;

/** Everything in one area of the framework, from both sides, on one page. */
export function AreaPage({
  view,
  conversation,
}: {
  view: AreaView;
  /** The two voices, drawn by their own room. */
  conversation: ReactNode;
}) {
  const { top, area, said, evidence, notes, findings, actions } = view;
  return (
    <>
      <PageHeading
        caption={`Area ${area.number}`}
        title={area.title}
        lead={area.summary}
      />
      <p className="cf-cluster">
        {said?.level && <Tag tone="council">{said.level} claimed</Tag>}
        <Counts
          counts={[
            { label: "evidence", value: evidence.length },
            ...(notes ? [{ label: "notes", value: notes.length }] : []),
            { label: "findings", value: findings.length },
            { label: "actions", value: actions.length },
          ]}
        />
      </p>
      <AreaSaid view={view} />
      <Evidence top={top} items={evidence} />
      {notes && <Notes top={top} areaKey={area.key} notes={notes} />}
      <AreaFindings view={view} />
      <Actions top={top} actions={actions} />
      <section className="cf-section">
        <h2 className="govuk-heading-m" id="conversation">
          Conversation
        </h2>
        {conversation}
      </section>
      <Neighbours view={view} />
    </>
  );
}

function Evidence({
  top,
  items,
}: {
  top: string;
  items: AreaView["evidence"];
}) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Evidence</h2>
      {items.length === 0 ? (
        <p>No evidence is linked to a criterion of this area.</p>
      ) : (
        <ul className="govuk-list">
          {items.map(({ id, number, title, opened }) => (
            <li key={id}>
              <a className="govuk-link" href={`${top}/evidence/${id}`}>
                {number}. {title}
              </a>{" "}
              {!opened && <Tag tone="wait">Never opened by the team</Tag>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const judgements: Record<string, ReactNode> = {
  strength: <Tag tone="go">Strength</Tag>,
  consideration: <Tag tone="warn">Area for consideration</Tag>,
  neutral: <Tag>Neutral</Tag>,
};

function Notes(props: {
  top: string;
  areaKey: string;
  notes: NonNullable<AreaView["notes"]>;
}) {
  const { top, areaKey, notes } = props;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Notes, for the peer team only</h2>
      {notes.length === 0 && <p>No notes on this area yet.</p>}
      <ul className="cf-notes">
        {notes.map(({ id, text, judgement, from }) => (
          <li className="cf-note" key={id}>
            <p className="cf-note__head">
              {judgements[judgement]} {from}
            </p>
            <p className="cf-verbatim">{text}</p>
            <p className="cf-note__foot">
              <a className="govuk-link" href={`${top}/notes/${id}`}>
                Open<span className="govuk-visually-hidden"> this note</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
      <LinkButton href={`${top}/notes/new?area=${areaKey}`} look="secondary">
        Take a note
      </LinkButton>
    </section>
  );
}

function Actions({
  top,
  actions,
}: {
  top: string;
  actions: AreaView["actions"];
}) {
  if (actions.length === 0) return null;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Actions of the improvement plan</h2>
      <ul className="govuk-list">
        {actions.map(({ id, number, text, owners, byWhen }) => (
          <li key={id}>
            <a className="govuk-link" href={`${top}/plan/${id}`}>
              Action {number}: {text}
            </a>
            <br />
            <span className="cf-secondary">
              {[owners, byWhen].filter(Boolean).join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Neighbours({ view: { top, before, after } }: { view: AreaView }) {
  return (
    <nav className="cf-cluster cf-cluster--apart" aria-label="Areas">
      {before && (
        <a className="govuk-link" href={`${top}/areas/${before.key}`}>
          Area {before.number}: {before.title}
        </a>
      )}
      {after && (
        <a className="govuk-link" href={`${top}/areas/${after.key}`}>
          Area {after.number}: {after.title}
        </a>
      )}
    </nav>
  );
}
