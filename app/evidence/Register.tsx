import { LinkButton } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { RegisterFilters } from "./RegisterFilters.tsx";
import { RegisterTable } from "./RegisterTable.tsx";
import { isFiltered, queryOf } from "./filters.ts";
import { itemsCounted } from "./items-counted.ts";
import type { registerOf } from "./register.server.ts";

type Props = Awaited<ReturnType<typeof registerOf>> & { address: string };

/** Every item of evidence: what was sent, opened and relied on. */
export function Register(props: Props) {
  const { open, ahead, filters, count, all, page, pages, address } = props;
  const query = (n: number) => `?${queryOf(filters, { page: String(n) })}`;
  return (
    <>
      <PageHeading
        title="Evidence"
        lead={`Everything the council ${open || ahead ? "gives" : "gave"} the peer team to read: when it was sent, whether it was opened, and whether a finding relies on it.`}
      />
      <NeverOpened {...props} />
      {props.mayAdd && <Ways address={address} />}
      {all.live + all.withdrawn > 0 && <RegisterFilters {...props} />}
      {props.rows.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <>
          <p className="cf-secondary">
            {itemsCounted(count, isFiltered(filters) ? all.live : undefined)}
          </p>
          <RegisterTable {...props} />
        </>
      )}
      <Pagination page={page} pages={pages} href={query} />
    </>
  );
}

function NeverOpened({ side, open, neverOpened, filters }: Props) {
  return (
    <>
      {side === "team" && open && neverOpened > 0 && !filters.neverOpened && (
        <Notice
          kind="warning"
          title={`${neverOpened} ${neverOpened === 1 ? "item has" : "items have"} never been opened by the peer team`}
        >
          <p>
            <a href="?neverOpened=1">List what nobody has opened</a>, and read
            it before the visit ends.
          </p>
        </Notice>
      )}
    </>
  );
}

function Ways({ address }: { address: string }) {
  return (
    <div className="govuk-button-group">
      <LinkButton href={`${address}/upload`}>Upload files</LinkButton>
      <LinkButton href={`${address}/new?kind=link`} look="secondary">
        Add a web link
      </LinkButton>
      <LinkButton href={`${address}/new?kind=pointer`} look="secondary">
        Point to a place in an item
      </LinkButton>
    </div>
  );
}

function Nothing({ filters, side, mayAdd, open, ahead, withdrawn }: Props) {
  if (isFiltered(filters)) {
    return (
      <EmptyState title="No item fits">
        <p>
          <a href="?">List all items</a>
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={
        open || ahead ? "There is no evidence yet" : "There is no evidence"
      }
    >
      {ahead
        ? "The council adds it once the scope is agreed."
        : !open
          ? nothingCame(withdrawn)
          : mayAdd
            ? "Upload files, add a web link, or point to a page of an item that is here."
            : side === "team"
              ? "Items appear here once the council has submitted its self-assessment."
              : "Items appear here once somebody of the council has added them."}
    </EmptyState>
  );
}

const nothingCame = (withdrawn: boolean) =>
  withdrawn
    ? "The challenge was withdrawn before any was sent."
    : "None was added while evidence was taken.";
