import { PostForm } from "../../forms/PostForm.tsx";
import { SelectField } from "../../forms/SelectField.tsx";
import { TextField } from "../../forms/TextField.tsx";
import {
  type Answered,
  useAnswer,
  versionRead,
} from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { ofRow } from "./row.ts";
import type { rowMoveOf } from "./row-pages.server.ts";

type Props = Awaited<ReturnType<typeof rowMoveOf>> & {
  answered: Answered | undefined;
};

/** Puts a row elsewhere: into a section, at a place in it. */
export function MoveRowForm(props: Props) {
  const { top, id, name, version, sections, filled, answered } = props;
  const { fields, problems, theirs } = useAnswer<{
    section: string;
    place: string;
  }>("move", answered, filled);
  const page = `${top}/rows/${id}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          { href: page, label: name },
        ]}
      />
      <PageHeading
        title={`Move ${ofRow(name)}`}
        lead="Its actions go with it, and keep their numbers."
      />
      <PostForm
        id="move"
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
      >
        <SelectField
          field={fields.section}
          label="Section"
          options={sections.map(({ value, title, rows }) => ({
            value,
            label: `${title} (${rows === 1 ? "1 row" : `${rows} rows`})`,
          }))}
        />
        <TextField
          field={fields.place}
          label="Place in the section"
          hint="1 is the first row. Left empty, it goes to the end."
          inputMode="numeric"
          width={4}
          optional
        />
        <div className="govuk-button-group">
          <Button>Move the row</Button>
          <a className="govuk-link" href={page}>
            Leave it where it is
          </a>
        </div>
      </PostForm>
    </>
  );
}
