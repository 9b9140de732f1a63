import { PostForm } from "../forms/PostForm.tsx";
import { PickOne } from "../forms/PickOne.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Field, textOf } from "../forms/field.ts";
import type { Pickable } from "../forms/picks.ts";
import type { Findable } from "../forms/typed-again.ts";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { DetailsFields } from "./DetailsFields.tsx";
import type { AreaChoice } from "./criteria.ts";
import { itemsFound } from "./item-name.ts";

interface Props {
  kind: "link" | "pointer";
  register: string;
  areas: AreaChoice[];
  /** The items that a place can be in. */
  targets: readonly Pickable[];
  readers: string;
  once: string;
  /** Named already by the address. */
  chosen: { pointerTo: string; criteria: string[] };
  answered: Answered | undefined;
}

type Shape = Findable & {
  title: string;
  url: string;
  pointerTo: string;
  pointer: string;
  description: string;
  dated: string;
  sensitivity: string;
  criteria: string[];
};

type Fields = ReturnType<typeof useAnswer<Shape>>["fields"];

/** What is done on the page, for each kind of reference. */
export const referenceTitles = {
  link: "Add a web link",
  pointer: "Point to a place in an item",
};

/** The form for a web link, or for a page or paragraph of another item. */
export function ReferenceForm(props: Props) {
  const { kind, register, areas, readers, once, chosen, answered } = props;
  // What was typed of a link is none of a place.
  const id = kind;
  const { fields, problems, theirs } = useAnswer<Shape>(id, answered, {
    sensitivity: "internal",
    ...chosen,
  });
  return (
    <>
      <Breadcrumbs items={[{ href: register, label: "Evidence" }]} />
      <PageHeading title={referenceTitles[kind]} lead={readers} />
      <PostForm id={id} problems={problems} theirs={theirs} once={once} keep>
        <input type="hidden" name="kind" value={kind} />
        {kind === "link" ? (
          <LinkFields field={fields.url} />
        ) : (
          <PlaceFields {...props} fields={fields} />
        )}
        <TextField field={fields.title} label="Title" />
        <DetailsFields fields={fields} areas={areas} />
        <div className="govuk-button-group">
          <Button>{kind === "link" ? "Add the link" : "Add the place"}</Button>
          <a href={register}>Back to the register</a>
        </div>
      </PostForm>
    </>
  );
}

export function LinkFields({ field }: { field: Field }) {
  return (
    <TextField
      field={field}
      label="Web address"
      hint="The peer team must be able to open it without an account of the council’s."
      type="url"
      spellCheck={false}
    />
  );
}

function PlaceFields({
  targets,
  register,
  answered,
  fields,
}: Props & { fields: Fields }) {
  return (
    <>
      <PickOne
        field={fields.pointerTo}
        finding={fields}
        all={targets}
        how={itemsFound}
        label="The item it is in"
        hint="The newest stands first."
        choose={
          textOf(fields.pointerTo) === "" ? undefined : "Choose another item"
        }
        answered={answered}
      />
      {targets.length === 0 && (
        <p>
          Nothing is on the register yet.{" "}
          <a href={`${register}/upload`}>Upload the document first</a>.
        </p>
      )}
      <PlaceField field={fields.pointer} />
    </>
  );
}

export function PlaceField({ field }: { field: Field }) {
  return (
    <TextField
      field={field}
      label="Page or paragraph"
      hint="For example “page 12, second table” or “paragraph 4.3”."
    />
  );
}
