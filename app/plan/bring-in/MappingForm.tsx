import { PostForm } from "../../forms/PostForm.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { drawnAs } from "../../report/elsewhere/touched.ts";
import { Button } from "../../ui/Button.tsx";
import { Details } from "../../ui/Details.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { GridRead, Choose } from "./GridRead.tsx";
import { NamesRead } from "./NamesRead.tsx";
import { RowsRead } from "./RowsRead.tsx";
import { correctionSaid, correctionTitle, placeOptions } from "./names.ts";
import type { FileShown } from "./file-pages.server.ts";
import type { TableShown } from "./table-shown.ts";
import { touchedIn } from "./touched-in.ts";

interface Props {
  file: FileShown;
  table: TableShown;
  answered: Answered | undefined;
}

/** A table of a file beside what is read of it, to be corrected. */
export function MappingForm({ file, table, answered }: Props) {
  const { problems, theirs } = useAnswer("mapping", answered, {});
  const touched = touchedIn(answered?.form.initialValue ?? {});
  const drawn = savedIn(table);
  const elsewhere = touched.filter(({ name }) => !drawn.has(name));
  // What came back is held against what is kept by now.
  for (const { name, was } of elsewhere) drawn.set(name, was);
  for (const [name, value] of Object.entries(theirs?.values ?? {})) {
    drawn.set(name, value);
  }
  const chosen = (name: string, kept: string) =>
    touched.find((one) => one.name === name)?.chosen ?? kept;
  const href = (page: number) => `?table=${table.at + 1}&page=${page}`;
  return (
    <PostForm
      id="mapping"
      problems={problems}
      theirs={theirs && inWords(theirs)}
      clash={Object.fromEntries(
        touched.map(({ name, chosen }) => [
          name,
          { label: correctionTitle(name), yours: correctionSaid(name, chosen) },
        ]),
      )}
      isChosen
    >
      <input type="hidden" name="drawn" value={drawnAs(drawn)} />
      {elsewhere.map(({ name, chosen }) => (
        <input key={name} type="hidden" name={name} value={chosen} />
      ))}
      <OtherTables file={file} table={table} />
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor={`mapping-${table.field}`}>
          This table is
        </label>
        <Choose
          name={table.field}
          value={chosen(table.field, table.isLeftOut ? "out" : "in")}
          options={placeOptions}
        />
      </div>
      {table.before.length > 0 && (
        <Details summary="What stands before it in the file">
          {table.before.map((text, at) => (
            <p key={at}>{text}</p>
          ))}
        </Details>
      )}
      <NamesRead table={table} chosen={chosen} />
      <div className="cf-beside">
        <div>
          <h2 className="govuk-heading-s">In the file</h2>
          <GridRead table={table} chosen={chosen} />
        </div>
        <div>
          <h2 className="govuk-heading-s">In the plan</h2>
          <RowsRead
            rows={file.rows}
            none="Nothing here is read as a row of the plan."
          />
        </div>
      </div>
      <Button>Save the corrections, and look again</Button>
      <Pagination
        page={file.page.number}
        pages={file.page.count}
        href={href}
        label="Rows of this table"
        then="look"
      />
    </PostForm>
  );
}

/** What is kept, by the fields with which the form is drawn. */
const savedIn = (table: TableShown) =>
  new Map<string, string>([
    [table.field, table.isLeftOut ? "out" : "in"],
    ...table.columns.map(({ field, holds }) => [field, holds] as const),
    ...table.rows.map(({ field, kind }) => [field, kind] as const),
    ...table.tags.map(({ field, name }) => [field, name] as const),
    ...table.titles.map(({ field, title }) => [field, title] as const),
  ]);

const inWords = (theirs: NonNullable<Answered["theirs"]>) => ({
  ...theirs,
  values: Object.fromEntries(
    Object.entries(theirs.values).map(([name, value]) => [
      name,
      correctionSaid(name, value),
    ]),
  ),
});

/** The other tables of the file; to go there saves what was chosen here. */
function OtherTables({ file, table }: Pick<Props, "file" | "table">) {
  if (file.tables.length < 2) return null;
  return (
    <div className="cf-cluster">
      {file.tables.map(({ name, rows, isLeftOut }, at) =>
        at === table.at ? (
          <strong key={at} aria-current="true">
            {name}
          </strong>
        ) : (
          <Button
            key={at}
            look="quiet"
            name="then"
            value="look"
            formAction={`?table=${at + 1}`}
          >
            {name} ({isLeftOut ? "left out" : `${rows} rows`})
          </Button>
        ),
      )}
    </div>
  );
}
