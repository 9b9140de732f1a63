import { FileField } from "../forms/FileField.tsx";
import type { Field } from "../forms/field.ts";
import { mostFiles } from "../forms/most-files.ts";
import { takenEndings, takenWords } from "./file-types.ts";

interface Props {
  field: Field;
  label: string;
  /** The largest file, in bytes. */
  limit: number;
  /** Whether the form came back: a browser does not keep what was chosen. */
  again: boolean;
  /** Where several files lead; without it one is taken. */
  register?: string | undefined;
}

/**
 * Where files are chosen, or dropped. The route asks for the script that shows
 * their progress: `handle = { scripts: ["upload"] }`.
 */
export function UploadField({ field, label, limit, again, register }: Props) {
  const several = register !== undefined;
  const megabytes = Math.floor(limit / 1024 / 1024);
  const hint = [
    again && `Choose the ${several ? "files" : "file"} again.`,
    `${takenWords}.`,
    several
      ? `Up to ${mostFiles} at once, each up to ${megabytes} MB.`
      : `Up to ${megabytes} MB.`,
    "No programs, web pages, files with macros or archives: unpack an archive and upload what is in it.",
  ];
  return (
    <div data-upload data-limit={limit} data-register={register}>
      <FileField
        field={field}
        label={label}
        hint={hint.filter(Boolean).join(" ")}
        accept={takenEndings}
        multiple={several}
      />
    </div>
  );
}
