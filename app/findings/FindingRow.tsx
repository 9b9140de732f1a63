import { OrderButtons } from "../forms/Order.tsx";
import { ButtonForm } from "../ui/ButtonForm.tsx";
import { NumberedItem } from "../ui/NumberedItem.tsx";
import { Prose } from "../ui/Prose.tsx";
import { Tag } from "../ui/Tag.tsx";
import { type FindingKind, findingName, kindTitle } from "./finding.ts";
import { citedWords, flagsOf, lostWords } from "./flags.ts";
import type { AreaOfFindings, ListedFinding } from "./list.server.ts";

/** What every part of the list needs to know about the page. */
export interface Place {
  top: string;
  /** The query of the page, to come back to. */
  back: string;
  mayEdit: boolean;
  /** The move in the order that the page comes back from. */
  moved: string | null;
}

interface RowProps extends Place {
  area: AreaOfFindings;
  kind: FindingKind;
  finding: ListedFinding;
  /** The form that carries the order; none where there is nothing to order. */
  form: string | undefined;
}

/** A finding, with its marks and what can be done with it. */
export function FindingRow({ area, kind, finding, form, ...place }: RowProps) {
  const { id, number, first, last } = finding;
  const page = `${place.top}/findings/${id}`;
  const name = findingName({ kind, number }, area).toLowerCase();
  const actions = place.mayEdit && (
    <>
      <a className="govuk-link" href={`${page}/edit`}>
        Edit<span className="govuk-visually-hidden"> {name}</span>
      </a>
      <Agree {...place} finding={finding} name={name} />
      {form && (
        <OrderButtons
          {...{ form, id, first, last }}
          about={name}
          moved={place.moved}
        />
      )}
    </>
  );
  return (
    <NumberedItem
      what={kindTitle(kind)}
      number={number}
      within={`area ${area.number}`}
      href={page}
      id={id}
      anchor={`finding-${id}`}
      actions={actions}
    >
      <Prose text={finding.text} small />
      <Foot {...place} finding={finding} name={name} />
    </NumberedItem>
  );
}

interface PartProps extends Place {
  finding: ListedFinding;
  name: string;
}

function Foot({ finding, top, name, mayEdit }: PartProps) {
  const page = `${top}/findings/${finding.id}`;
  const { unsourced, single } = flagsOf(finding);
  const lost = lostWords(finding);
  return (
    <p className="cf-finding__foot">
      <Tag tone={finding.agreed ? "go" : "wait"}>
        {finding.agreed ? "Agreed" : "Draft"}
      </Tag>
      {finding.criterion && <span>Criterion {finding.criterion}</span>}
      {unsourced && <Tag tone="stop">No source</Tag>}
      {single && <Tag tone="warn">Single kind of source</Tag>}
      {lost && <Tag tone="warn">{lost}</Tag>}
      {mayEdit ? (
        <a className="govuk-link" href={`${page}/sources`}>
          {unsourced ? "Cite sources" : citedWords(finding)}
          <span className="govuk-visually-hidden"> of {name}</span>
        </a>
      ) : (
        !unsourced && <span>{citedWords(finding)}</span>
      )}
    </p>
  );
}

function Agree({ finding, top, back, name }: PartProps) {
  const { id, version, agreed } = finding;
  return (
    <ButtonForm
      action={`${top}/findings/${id}/status`}
      fields={{
        status: agreed ? "draft" : "agreed",
        version,
        to: "list",
        back,
      }}
      label={agreed ? "Back to draft" : "Agree"}
      about={name}
      look={agreed ? "quiet" : "secondary"}
    />
  );
}
