import { CheckboxField } from "../../forms/CheckboxField.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { TextField } from "../../forms/TextField.tsx";
import {
  type Answered,
  useAnswer,
  versionRead,
} from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import type { columnFormOf } from "./column-pages.server.ts";

type Props = Awaited<ReturnType<typeof columnFormOf>> & {
  answered: Answered | undefined;
};

/** The form for one column of the plan. */
export function ColumnForm(props: Props) {
  const { top, once, column, mayHide, answered } = props;
  const id = "column";
  const { fields, problems, theirs } = useAnswer<{
    name: string;
    isHidden: boolean;
  }>(id, answered, column ?? {});
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          { href: `${top}/columns`, label: "Columns" },
        ]}
      />
      <PageHeading
        title={column ? `Change the column “${column.name}”` : "Add a column"}
      />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={column ? versionRead(answered, column.version) : undefined}
        once={once}
        keep
        clash={{
          name: { label: "Name", yours: fields.name.initialValue },
          isHidden: {
            label: "Hidden",
            yours: fields.isHidden.initialValue ? "Yes" : "No",
          },
        }}
      >
        <TextField
          field={fields.name}
          label="Name"
          hint="As the council calls it. It is called so in the table, on forms and in files."
        />
        {mayHide && (
          <CheckboxField
            field={fields.isHidden}
            label="Hide it"
            hint="Who writes the plan still reads it on the page of a row. Nobody else does, and it goes into no file, edition or report."
          />
        )}
        <Button>{column ? "Save the column" : "Add the column"}</Button>
      </PostForm>
    </>
  );
}
