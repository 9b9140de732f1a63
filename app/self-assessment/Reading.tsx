import type { ReactNode } from "react";
import { itemName } from "../evidence/item-name.ts";
import { Details } from "../ui/Details.tsx";
import { Prose } from "../ui/Prose.tsx";
import { SummaryList } from "../ui/SummaryList.tsx";
import { Tag } from "../ui/Tag.tsx";
import type {
  SubmittedArea,
  SubmittedCriterion,
  SubmittedItem,
} from "./submission.ts";

interface AreaProps {
  area: SubmittedArea;
  award: boolean;
}

/** What reasons for a level are called where none is claimed. */
export const noLevelReasons = "Reasons, with no level claimed";

/** What the council says of an area as a whole. */
export function AreaReading({ area, award }: AreaProps) {
  return (
    <SummaryList
      rows={[
        { label: "Aspirations", value: said(area.aspirations) },
        { label: "Narrative", value: said(area.narrative) },
        ...(award || area.claimedLevel
          ? [
              {
                label: "Claimed level",
                value: area.claimedLevel?.title ?? nothing,
              },
            ]
          : []),
        ...(area.levelReason
          ? [
              {
                label: area.claimedLevel ? "Why that level" : noLevelReasons,
                value: said(area.levelReason),
              },
            ]
          : []),
      ]}
    />
  );
}

interface CriterionProps {
  top: string;
  criterion: SubmittedCriterion;
  evidence: readonly SubmittedItem[];
}

/** What the council says of a criterion, with the evidence it names. */
export function CriterionReading({ top, criterion, evidence }: CriterionProps) {
  if (criterion.notApplicable) {
    return (
      <>
        <p>
          <Tag>Not applicable</Tag>
        </p>
        {said(criterion.notApplicableReason)}
      </>
    );
  }
  const items = evidence.filter(({ number }) =>
    criterion.evidence.includes(number),
  );
  return (
    <SummaryList
      rows={[
        { label: "Can already evidence", value: said(criterion.evidenced) },
        { label: "Missing", value: said(criterion.missing) },
        ...(criterion.claimedLevel
          ? [{ label: "Claimed level", value: criterion.claimedLevel.title }]
          : []),
        ...(criterion.lead ? [{ label: "Lead", value: criterion.lead }] : []),
        { label: "Evidence", value: <Items top={top} items={items} /> },
      ]}
    />
  );
}

function Items({
  top,
  items,
}: {
  top: string;
  items: readonly SubmittedItem[];
}) {
  if (items.length === 0) return nothing;
  return (
    <ul className="cf-plain-list">
      {items.map(({ id, number, title }) => (
        <li key={id}>
          <a className="govuk-link" href={`${top}/evidence/${id}`}>
            {itemName({ number, title })}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface WordingProps {
  criterion: Pick<SubmittedCriterion, "prompts" | "levels">;
  note: string;
}

/** A criterion's questions and what the council looks like at each level. */
export function Wording({ criterion, note }: WordingProps) {
  return (
    <Details summary="Questions and levels of this criterion">
      <ul className="govuk-list govuk-list--bullet">
        {criterion.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <SummaryList
        rows={criterion.levels.map(({ title, text }) => ({
          label: title,
          value: text,
        }))}
      />
      <p className="cf-small cf-secondary">{note}</p>
    </Details>
  );
}

const nothing = <span className="cf-secondary">Nothing</span>;

const said = (text: string): ReactNode =>
  text.trim() === "" ? nothing : <Prose text={text} />;
