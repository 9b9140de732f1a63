import { SelectField } from "../../forms/SelectField.tsx";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { Counts } from "../../ui/Counts.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import type { comparisonOf } from "./compare-editions.server.ts";
import { PlanChangeCard } from "./PlanChangeCard.tsx";

type Props = Awaited<ReturnType<typeof comparisonOf>>;
type Comparison = NonNullable<Props["comparison"]>;

/** Two editions of a plan, and what changed from the one to the other. */
export function ComparePlans(props: Props) {
  const { top, choices, comparison } = props;
  return (
    <>
      <Breadcrumbs items={[{ href: `${top}/editions`, label: "Editions" }]} />
      <PageHeading
        title="Compare two editions"
        lead={comparison ? <Between {...comparison} /> : undefined}
      />
      {choices.length < 2 ? (
        <EmptyState title="There is nothing to compare yet">
          Once there is an edition, it can be compared with the plan as it is
          now.
        </EmptyState>
      ) : (
        <Choose {...props} />
      )}
      {choices.length > 1 && !comparison && (
        <Notice title="That is one edition twice">
          Choose two different ones to see what changed between them.
        </Notice>
      )}
      {comparison && <WhatChanged {...props} comparison={comparison} />}
    </>
  );
}

const Between = ({ earlier, later }: Comparison) => (
  <>
    From{" "}
    <a className="govuk-link" href={earlier.href}>
      {earlier.name}
    </a>
    , to{" "}
    <a className="govuk-link" href={later.href}>
      {later.name}
    </a>
    .
  </>
);

function Choose({ choices, from, to }: Props) {
  const select = (name: string, label: string, initialValue: string) => (
    <SelectField
      field={{ id: name, name, initialValue }}
      label={label}
      options={choices}
    />
  );
  return (
    <form method="get" className="cf-filters" aria-label="Choose two editions">
      {select("from", "Edition", from)}
      {select("to", "Compared with", to)}
      <Button look="secondary" small>
        Compare
      </Button>
    </form>
  );
}

function WhatChanged({
  from,
  to,
  comparison,
}: Props & { comparison: Comparison }) {
  const { counts, changes, earlier, later, page, pages } = comparison;
  if (changes.length === 0) {
    return <p className="cf-strong">Nothing changed between these two.</p>;
  }
  return (
    <>
      <Counts
        counts={[
          { label: "Changed", value: counts.changed },
          { label: "Added", value: counts.added },
          { label: "Removed", value: counts.removed },
          { label: "Moved", value: counts.moved },
        ]}
      />
      <p>
        Words that were added are <ins className="cf-changed">underlined</ins>,
        words that were removed are{" "}
        <del className="cf-changed">struck through</del>.
      </p>
      {changes.map((change, at) => (
        <PlanChangeCard
          key={at}
          {...{ change, earlier: earlier.short, later: later.short }}
        />
      ))}
      <Pagination
        {...{ page, pages }}
        href={(n) => `?${new URLSearchParams({ from, to, page: String(n) })}`}
      />
    </>
  );
}
