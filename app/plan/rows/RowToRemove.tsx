import { SummaryList } from "../../ui/SummaryList.tsx";
import { rowSummary } from "./RowWords.tsx";
import type { rowRemovalOf } from "./row-pages.server.ts";

type Props = Awaited<ReturnType<typeof rowRemovalOf>>;

/** What goes with a row that is removed: its words and its actions. */
export function RowToRemove(props: Props) {
  const { actions } = props;
  return (
    <>
      <SummaryList rows={rowSummary(props)} />
      {actions.length > 0 && (
        <>
          <p>
            {actions.length === 1
              ? "Its action goes with it:"
              : `Its ${actions.length} actions go with it:`}
          </p>
          <ul className="govuk-list govuk-list--bullet cf-measure">
            {actions.map(({ number, text }) => (
              <li key={number}>
                <b>Action {number}:</b> {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {actions.length > 0 &&
          "Numbers are not used again, and progress is kept. "}
        All of it can be brought back from the history.
      </p>
    </>
  );
}
