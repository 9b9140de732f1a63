import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import type { Answered } from "../../forms/use-answer.ts";
import { ResolveOwners } from "./ResolveOwners.tsx";
import { WordsTable } from "./WhereWritten.tsx";
import type { unresolvedOf } from "./read-unresolved.server.ts";

type Props = Awaited<ReturnType<typeof unresolvedOf>> & {
  answered: Answered | undefined;
};

/** The words that nobody has resolved: to be resolved, or only read. */
export function UnresolvedPage(props: Props) {
  const { top, may, count, page, pages, answered } = props;
  const nothing = count === 0 && !answered;
  return (
    <>
      <Breadcrumbs items={[{ href: `${top}/owners`, label: "Owners" }]} />
      <PageHeading
        title="Owners not resolved"
        lead={
          may && !nothing
            ? "Say who these are, as far as you know. The words in the plan stay; every other action with the same words knows it at once."
            : undefined
        }
      />
      {nothing ? (
        <EmptyState title="Every owner is resolved">
          <a className="govuk-link" href={`${top}/owners`}>
            See the owners
          </a>
        </EmptyState>
      ) : may ? (
        <ResolveOwners {...props} />
      ) : (
        <WordsTable top={top} words={props.words} />
      )}
      <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
    </>
  );
}
