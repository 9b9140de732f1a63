import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { Counts } from "../../ui/Counts.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { SummaryList } from "../../ui/SummaryList.tsx";
import { Table } from "../../ui/Table.tsx";
import { Forget } from "./OwnersPage.tsx";
import type { ownerOf } from "./read-owners.server.ts";

type Props = Awaited<ReturnType<typeof ownerOf>>;

/** One owner: how the actions stand, and which words name it. */
export function OwnerPage(props: Props) {
  const { top, may, owner, actions } = props;
  return (
    <>
      <Breadcrumbs items={[{ href: `${top}/owners`, label: "Owners" }]} />
      <PageHeading title={owner.name} />
      <Standing {...props} />
      <p>
        <a className="govuk-link" href={actions}>
          Show the actions in the plan
        </a>
      </p>
      <SummaryList rows={rowsOf(props)} />
      {may && <Ways page={`${top}/owners/${owner.id}`} {...props} />}
      <Words {...props} />
    </>
  );
}

function Standing({ standing }: Props) {
  const { lead, joint, support, open, overdue, done } = standing;
  return (
    <Counts
      counts={[
        { label: "leads", value: lead },
        { label: "jointly", value: joint },
        { label: "supports", value: support },
        { label: "open", value: open },
        { label: "overdue", value: overdue },
        { label: "complete or carried over", value: done },
      ]}
    />
  );
}

function rowsOf({ owner, may }: Props) {
  const { kind, email, note, leftAt } = owner;
  return [
    { label: "Kind", value: kind },
    ...(may ? [{ label: "Email address", value: email || "Not known" }] : []),
    ...(note ? [{ label: "Note", value: <Prose text={note} /> }] : []),
    ...(leftAt
      ? [{ label: "Left", value: <DateTime iso={leftAt} show="date" /> }]
      : []),
  ];
}

function Ways({ page, owner }: Props & { page: string }) {
  return (
    <div className="govuk-button-group">
      <LinkButton href={`${page}/edit`} look="secondary">
        Change the owner
      </LinkButton>
      <a className="govuk-link" href={`${page}/left`}>
        {owner.leftAt ? "Take back that they left" : "Mark as left"}
      </a>
      <a className="govuk-link" href={`${page}/merge`}>
        Merge with another
      </a>
    </div>
  );
}

function Words({ top, may, words, owner }: Props) {
  return (
    <section className="cf-section" aria-labelledby="words">
      <h2 className="govuk-heading-m" id="words">
        As the plan writes it
      </h2>
      {words.length === 0 ? (
        <EmptyState title={`Only the name “${owner.name}” itself`} />
      ) : (
        <Table
          caption="Words that name this owner"
          quietCaption
          columns={[
            { key: "words", label: "As written", head: true, written: true },
            { key: "count", label: "Actions", numeric: true },
            ...(may ? [{ key: "forget", label: "Forget" }] : []),
          ]}
          rows={words.map((one) => ({
            key: one.key,
            cells: { ...one, forget: <Forget top={top} words={one} /> },
          }))}
        />
      )}
    </section>
  );
}
