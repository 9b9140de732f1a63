import type { Problem } from "../../forms/use-answer.ts";
import type { Author } from "./authors.ts";
import { Choice } from "./Choice.tsx";
import type { Typed } from "./typed.ts";

interface Props {
  authors: readonly Author[];
  typed: Typed;
  problems: readonly Problem[];
}

/** Whose side each author of comments is on: a file may hold both sides’. */
export function WhoseComments({ authors, typed, problems }: Props) {
  return (
    <>
      <p>
        Say of each author whose comments they are. The council is offered its
        own once a draft is sent: it sees where each stands on it, and takes in
        those that it still makes. It never sees the team’s.
      </p>
      {authors.map(({ key, name, comments, are }) => (
        <Choice
          key={key}
          name={`authors.${key}`}
          label={`${comments === 1 ? "1 comment" : `${comments} comments`} by ${name}`}
          chosen={typed("authors", key) ?? are}
          options={sides}
          error={
            problems.find(({ fieldId }) => fieldId === `mapping-authors.${key}`)
              ?.message
          }
        />
      ))}
    </>
  );
}

/** What can be said of an author. */
export const sides = [
  { value: "", label: "Not said yet" },
  { value: "council", label: "The council’s" },
  { value: "team", label: "The team’s own" },
];
