import { PostForm } from "../../forms/PostForm.tsx";
import { SelectField } from "../../forms/SelectField.tsx";
import { TextField } from "../../forms/TextField.tsx";
import { labelChosen } from "../../forms/choices.ts";
import {
  type Answered,
  useAnswer,
  versionRead,
} from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { PlanTag } from "./PlanTag.tsx";
import { colourOptions, patternOptions } from "./tag-words.ts";
import type { tagFormOf } from "./tag-pages.server.ts";

type Props = Awaited<ReturnType<typeof tagFormOf>> & {
  answered: Answered | undefined;
};

/** The form for one tag of the plan. */
export function TagForm({ top, once, tag, answered }: Props) {
  const id = "tag";
  const { fields, problems, theirs } = useAnswer<{
    name: string;
    colour: string;
    pattern: string;
  }>(id, answered, tag ?? {});
  const colours = colourOptions(tag?.colour);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          { href: `${top}/tags`, label: "Tags" },
        ]}
      />
      <PageHeading title={tag ? `Change the tag “${tag.name}”` : "Add a tag"} />
      {tag && (
        <p>
          It looks like this: <PlanTag tag={tag} />
        </p>
      )}
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={tag ? versionRead(answered, tag.version) : undefined}
        once={once}
        keep
        clash={{
          name: { label: "Name", yours: fields.name.initialValue },
          colour: {
            label: "Colour",
            yours: labelChosen(colours, fields.colour),
          },
          pattern: {
            label: "Pattern",
            yours: labelChosen(patternOptions, fields.pattern),
          },
        }}
      >
        <TextField
          field={fields.name}
          label="Name"
          hint="What the rows that bear it come from or are about, such as “Race equality plan”."
        />
        <SelectField
          field={fields.colour}
          label="Colour"
          empty="Choose a colour"
          options={colours}
        />
        <SelectField
          field={fields.pattern}
          label="Pattern"
          hint="It tells tags apart for who does not see the colour, and in print."
          empty="Choose a pattern"
          options={patternOptions}
        />
        <Button>{tag ? "Save the tag" : "Add the tag"}</Button>
      </PostForm>
    </>
  );
}
