import type { ReactNode } from "react";
import { PostForm } from "../forms/PostForm.tsx";
import { SelectField, type SelectOption } from "../forms/SelectField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { writingHint } from "../ui/writing-hint.ts";

interface Props {
  id: "section" | "wording";
  answered: Answered | undefined;
  /** What is written there so far. */
  start: { title?: string; leadIn?: string; after?: string; text: string };
  /** The line above the text, where it has one. */
  line?: { name: "title" | "leadIn"; label: string; hint?: string } | null;
  /** What is chosen beside it, where something is. */
  choice?: {
    name: "after";
    label: string;
    options: readonly SelectOption[];
  } | null;
  /** What the text is called. */
  label: string;
  rows?: number;
  /** The version that was read; left out for what is new. */
  version?: number;
  once?: string;
  saved?: { by: string; at: string } | null;
  button: string;
  /** The hidden fields that say what was read, besides or in place of a version. */
  keepRead?: string;
  /** Fields that nobody sees. */
  hidden?: ReactNode;
  /** Links beside the button. */
  children?: ReactNode;
}

/** The form in which words of the report are written. */
export function WritingForm(props: Props) {
  const { id, answered, start, line, choice, label, version, saved } = props;
  const { fields, problems, theirs } = useAnswer<
    Record<"title" | "leadIn" | "after" | "text", string>
  >(id, answered, start);
  return (
    <PostForm
      id={id}
      problems={problems}
      theirs={theirs}
      version={
        version === undefined ? undefined : versionRead(answered, version)
      }
      once={props.once}
      keep
      keepRead={props.keepRead}
      clash={{
        ...(line && {
          [line.name]: {
            label: line.label,
            yours: fields[line.name].initialValue,
          },
        }),
        ...(choice && {
          [choice.name]: {
            label: choice.label,
            yours: choice.options.find(
              ({ value }) => value === fields[choice.name].initialValue,
            )?.label,
          },
        }),
        text: { label, yours: fields.text.initialValue },
      }}
    >
      {props.hidden}
      {line && (
        <TextField
          field={fields[line.name]}
          label={line.label}
          hint={line.hint}
        />
      )}
      {choice && (
        <SelectField
          field={fields[choice.name]}
          label={choice.label}
          options={choice.options}
        />
      )}
      <TextArea
        field={fields.text}
        label={label}
        hint={writingHint}
        rows={props.rows ?? 20}
        spellCheck
      />
      {saved && (
        <p className="cf-secondary">
          Last saved by {saved.by}, <DateTime iso={saved.at} />.
        </p>
      )}
      <div className="govuk-button-group">
        <Button>{props.button}</Button>
        {props.children}
      </div>
    </PostForm>
  );
}
