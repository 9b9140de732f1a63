import { PostForm } from "../forms/PostForm.tsx";
import { SuggestedField } from "../forms/SuggestedField.tsx";
import { TextField } from "../forms/TextField.tsx";
import type { Field } from "../forms/field.ts";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { howToName } from "./named-item.ts";
import { DetailsFields } from "./DetailsFields.tsx";
import type { AreaChoice } from "./criteria.ts";

interface Props {
  kind: "link" | "pointer";
  register: string;
  areas: AreaChoice[];
  /** The names of the items that a place can be in. */
  targets: string[];
  readers: string;
  once: string;
  /** Named already by the address. */
  chosen: { pointerTo: string; criteria: string[] };
  answered: Answered | undefined;
}

type Shape = {
  title: string;
  url: string;
  pointerTo: string;
  pointer: string;
  description: string;
  dated: string;
  sensitivity: string;
  criteria: string[];
};

/** What is done on the page, for each kind of reference. */
export const referenceTitles = {
  link: "Add a web link",
  pointer: "Point to a place in an item",
};

/** The form for a web link, or for a page or paragraph of another item. */
export function ReferenceForm(props: Props) {
  const { kind, register, areas, readers, once, chosen, answered } = props;
  const id = "reference";
  const { fields, problems, theirs } = useAnswer<Shape>(id, answered, {
    sensitivity: "internal",
    ...chosen,
  });
  return (
    <>
      <Breadcrumbs items={[{ href: register, label: "Evidence" }]} />
      <PageHeading title={referenceTitles[kind]} lead={readers} />
      <PostForm id={id} problems={problems} theirs={theirs} once={once}>
        <input type="hidden" name="kind" value={kind} />
        {kind === "link" ? (
          <LinkFields field={fields.url} />
        ) : (
          <PlaceFields
            pointerTo={fields.pointerTo}
            pointer={fields.pointer}
            targets={props.targets}
          />
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

interface PlaceProps {
  pointerTo: Field;
  pointer: Field;
  targets: readonly string[];
}

function PlaceFields({ pointerTo, pointer, targets }: PlaceProps) {
  return (
    <>
      <SuggestedField
        field={pointerTo}
        label="The item it is in"
        hint={howToName}
        suggestions={targets}
      />
      <PlaceField field={pointer} />
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
