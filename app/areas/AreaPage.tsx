import type { ReactNode } from "react";
import { OutcomeTag } from "../outcomes/OutcomeTag.tsx";
import { Counts } from "../ui/Counts.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { counted } from "../ui/counted.ts";
import { Tag } from "../ui/Tag.tsx";
import { AreaEvidence } from "./AreaEvidence.tsx";
import { AreaFindings } from "./AreaFindings.tsx";
import { AreaNotes } from "./AreaNotes.tsx";
import { AreaOutcome } from "./AreaOutcome.tsx";
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
  const { decided } = view;
  const level = said?.words?.level;
  return (
    <>
      <PageHeading
        caption={`Area ${area.number}`}
        title={area.title}
        lead={area.summary}
        note={area.note}
      />
      <div className="cf-cluster">
        {level && <Tag tone="council">{level} claimed</Tag>}
        {decided?.outcome && <OutcomeTag outcome={decided.outcome} />}
        <Counts counts={countsOf(view)} />
      </div>
      {said && <AreaSaid view={view} said={said} />}
      {evidence && (
        <AreaEvidence top={top} areaKey={area.key} evidence={evidence} />
      )}
      {notes && <AreaNotes top={top} areaKey={area.key} notes={notes} />}
      {decided && <AreaOutcome decided={decided} />}
      {findings && <AreaFindings area={area.number} findings={findings} />}
      {actions && actions.total > 0 && (
        <Actions top={top} areaKey={area.key} actions={actions} />
      )}
      {conversation && (
        <section className="cf-section">
          <h2 className="govuk-heading-m" id="conversation">
            Conversation
          </h2>
          {conversation}
        </section>
      )}
      <Neighbours view={view} />
    </>
  );
}

function countsOf({ evidence, notes, findings, actions }: AreaView) {
  return [
    ...(evidence ? [{ label: "evidence", value: evidence.live }] : []),
    ...(notes ? [counted(notes.total, "note")] : []),
    ...(findings
      ? [
          counted(findings.total, "finding"),
          counted(findings.recommendations.length, "recommendation"),
        ]
      : []),
    ...(actions ? [counted(actions.total, "action")] : []),
  ];
}

interface ListProps {
  top: string;
  areaKey: string;
}

function Actions({
  top,
  areaKey,
  actions: { first, total },
}: ListProps & { actions: NonNullable<AreaView["actions"]> }) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Actions of the improvement plan</h2>
      <ul className="govuk-list">
        {first.map(({ id, number, text, owners, byWhen }) => (
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
      {total > first.length && (
        <p className="cf-rest">
          <a className="govuk-link" href={`${top}/plan?section=${areaKey}`}>
            All {total} actions in this area
          </a>
        </p>
      )}
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
