import { Pagination } from "../../ui/Pagination.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { EditionTables } from "../editions/EditionTables.tsx";
import type { shownPlan } from "./read-public-plan.server.ts";

type Props = ReturnType<typeof shownPlan>;

/** What everybody reads of a plan, below its title. */
export function PublicPlan(props: Props) {
  const { intro, contact, columns, sections, page, pages } = props;
  return (
    <div className="cf-public-plan">
      {intro && (
        <div className="cf-measure">
          <Prose text={intro} />
        </div>
      )}
      <p className="cf-measure">
        <b>Contact:</b> {contact}
      </p>
      <EditionTables columns={columns} sections={sections} />
      <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
    </div>
  );
}
