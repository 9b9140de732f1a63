import { LinkButton } from "../../ui/Button.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { Details } from "../../ui/Details.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { Table } from "../../ui/Table.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { WordsTable } from "./WhereWritten.tsx";
import type { ownersOf } from "./read-owners.server.ts";

type Props = Awaited<ReturnType<typeof ownersOf>>;

/** Who owns the actions of a plan, and whose words nobody has resolved. */
export function OwnersPage(props: Props) {
  const { page, pages } = props;
  return (
    <div className="cf-plan">
      <PageHeading
        title="Owners"
        lead="Owners stay as the plan writes them. Once somebody says who “CF” is, the plan remembers it for every action."
      />
      <Unresolved {...props} />
      <Known {...props} />
      <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
      <Nobodies {...props} />
    </div>
  );
}

function Unresolved({ top, may, words, unresolved, owned }: Props) {
  if (unresolved === 0) {
    return (
      <EmptyState
        title={
          owned === 0
            ? "No action names an owner yet"
            : "Every owner is resolved"
        }
      />
    );
  }
  const all = `${top}/owners/words`;
  return (
    <section className="cf-section" aria-labelledby="unresolved">
      <h2 className="govuk-heading-m" id="unresolved">
        Not resolved
      </h2>
      <WordsTable top={top} words={words} />
      {may ? (
        <LinkButton href={all} look="primary">
          {unresolved === 1 ? "Resolve it" : `Resolve all ${unresolved}`}
        </LinkButton>
      ) : (
        unresolved > words.length && (
          <a className="govuk-link" href={all}>
            Show all {unresolved}
          </a>
        )
      )}
    </section>
  );
}

const columns = [
  { key: "name", label: "Owner", head: true, written: true },
  { key: "kind", label: "Kind" },
  { key: "lead", label: "Lead", numeric: true },
  { key: "joint", label: "Joint", numeric: true },
  { key: "support", label: "Support", numeric: true },
  { key: "open", label: "Open", numeric: true },
  { key: "overdue", label: "Overdue", numeric: true },
  { key: "done", label: "Complete or carried over", numeric: true },
];

function Known(props: Props) {
  const { top, owners, rest, open, unresolved, owned } = props;
  if (owners.length === 0 && unresolved === 0) return null;
  const others = [
    {
      key: "unresolved",
      cells: {
        name: (
          <a className="govuk-link" href={open}>
            Not resolved
          </a>
        ),
        ...rest.open,
      },
    },
    { key: "unowned", cells: { name: "No owner", ...rest.unowned } },
  ];
  return (
    <section className="cf-section" aria-labelledby="known">
      <h2 className="govuk-heading-m" id="known">
        Actions by owner
      </h2>
      <Table
        caption={`Actions by owner; ${owned} have one`}
        quietCaption
        columns={columns}
        rows={[
          ...owners.map((owner) => ({
            key: owner.id,
            cells: { ...owner, name: <Name owner={owner} top={top} /> },
          })),
          ...others,
        ]}
      />
      <p className="cf-secondary cf-small">
        An action with two owners counts for both.
      </p>
    </section>
  );
}

function Name({ owner, top }: { owner: Props["owners"][number]; top: string }) {
  const { id, name, leftAt } = owner;
  return (
    <>
      <a className="govuk-link" href={`${top}/owners/${id}`}>
        {name}
      </a>{" "}
      {leftAt && (
        <Tag tone="neutral">
          Left <DateTime iso={leftAt} show="date" />
        </Tag>
      )}
    </>
  );
}

function Nobodies({ top, may, nobodies }: Props) {
  if (nobodies.length === 0) return null;
  return (
    <Details summary="Words that are not an owner">
      <ul className="govuk-list">
        {nobodies.map(({ key, words }) => (
          <li key={key}>
            {words} {may && <Forget top={top} words={{ key, words }} />}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** The way to have the plan forget what it remembers of words. */
export function Forget({
  top,
  words: { key, words },
}: {
  top: string;
  words: { key: string; words: string };
}) {
  const query = new URLSearchParams({ words: key }).toString();
  return (
    <a className="govuk-link" href={`${top}/owners/forget?${query}`}>
      Forget<span className="govuk-visually-hidden"> “{words}”</span>
    </a>
  );
}
