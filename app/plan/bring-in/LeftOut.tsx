import { RowsRead } from "./RowsRead.tsx";
import type { FileShown } from "./file-pages.server.ts";

type Props = Pick<FileShown, "standing" | "otherwise" | "otherwiseCount">;

/** What of a file its plan has already, and where it says something else. */
export function LeftOut({ standing, otherwise, otherwiseCount }: Props) {
  if (standing === 0) return null;
  return (
    <>
      <p>
        {standing === 1
          ? "One row stands in the plan already and is left out."
          : `${standing} rows stand in the plan already and are left out.`}
      </p>
      {otherwiseCount > 0 && (
        <section className="cf-section">
          <h2 className="govuk-heading-m">
            Words that differ from the plan ({otherwiseCount})
          </h2>
          <p>
            These rows came from the plan and read otherwise there now. Their
            words in this file are not taken in: change them in the plan.
          </p>
          <RowsRead rows={otherwise} none="" />
          {otherwiseCount > otherwise.length && (
            <p>The first {otherwise.length} of them are shown.</p>
          )}
        </section>
      )}
    </>
  );
}
