import { SelectField } from "../forms/SelectField.tsx";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { ReadyHtml } from "../ui/ReadyHtml.tsx";
import { countsInWords } from "./change-rows.ts";
import type { ComparePageView, Comparison } from "./compare-page.server.ts";

/** Two versions of the report, and what changed from the one to the other. */
export function ComparePage(page: ComparePageView) {
  const { top, comparison, nothing } = page;
  return (
    <>
      <Breadcrumbs items={[{ href: `${top}/report`, label: "Report" }]} />
      <PageHeading
        title="Compare two versions"
        lead={comparison ? <Between {...comparison} /> : undefined}
      />
      {nothing ? (
        <EmptyState title="There is nothing to compare yet">
          {nothing}
        </EmptyState>
      ) : (
        <Choose {...page} />
      )}
      {comparison && <WhatChanged {...page} comparison={comparison} />}
      {!comparison && !nothing && (
        <Notice title="That is one version twice">
          Choose two different versions to see what changed between them.
        </Notice>
      )}
    </>
  );
}

const Between = ({ before, after }: Comparison) => (
  <>
    From{" "}
    <a className="govuk-link" href={before.href}>
      {before.name}
    </a>{" "}
    to{" "}
    <a className="govuk-link" href={after.href}>
      {after.name}
    </a>
    .
  </>
);

function Choose({ choices, from, to, comparison }: ComparePageView) {
  const select = (name: string, label: string, initialValue: string) => (
    <SelectField
      field={{ id: name, name, initialValue }}
      label={label}
      options={choices}
    />
  );
  return (
    <form method="get" className="cf-filters" aria-label="Choose two versions">
      {select("from", "Version", from)}
      {select("to", "Compared with", to)}
      {comparison?.whole && <input type="hidden" name="show" value="whole" />}
      <Button look="secondary" small>
        Compare
      </Button>
    </form>
  );
}

type Shown = ComparePageView & { comparison: Comparison };

function WhatChanged({ top, comparison, from, to }: Shown) {
  const { counts, whole } = comparison;
  const said = countsInWords(counts);
  const here = `?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`;
  return (
    <>
      <div className="cf-stack cf-stack--s">
        <p className="cf-strong" id="changes">
          {said === "" ? sameWords(counts.renumbered) : `${said}.`}
        </p>
        {said !== "" && counts.renumbered > 0 && (
          <p>{numbersChanged(counts.renumbered)}</p>
        )}
        {said !== "" && (
          <p>
            Words that were added are{" "}
            <ins className="cf-changed">underlined</ins>, words that were
            removed are <del className="cf-changed">struck through</del>.
          </p>
        )}
        <p className="cf-screen-only cf-cluster">
          <a className="govuk-link" href={`${top}/report/compare/word${here}`}>
            Download for Word, with tracked changes
          </a>
          {whole ? (
            <a className="govuk-link" href={here}>
              Show only what changed
            </a>
          ) : (
            <a className="govuk-link" href={`${here}&show=whole`}>
              Show the whole text
            </a>
          )}
        </p>
      </div>
      <ReadyHtml name="changes" />
    </>
  );
}

const sameWords = (renumbered: number) =>
  renumbered === 0
    ? "These two versions are the same, word for word."
    : `The words of these two versions are the same. ${numbersChanged(renumbered)}`;

const numbersChanged = (count: number) =>
  count === 1
    ? "One block has another number now: it says so beside it in the whole text."
    : `${count} blocks have another number now: each says so beside it in the whole text.`;
