import type { ReactNode } from "react";
import type { Theirs } from "../errors.ts";
import { useAddress, useReader } from "../ui/here.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { StaleNotice } from "./StaleNotice.tsx";
import type { Problem } from "./use-answer.ts";

interface Props {
  id: string;
  problems: Problem[];
  theirs: Theirs | null;
  /** The version that was read; sent back so that a second editor is noticed. */
  version?: number | undefined;
  /** A key made by the loader: the form sent twice does its work once. */
  once?: string | undefined;
  action?: string | undefined;
  /** Set for a form with a FileField. */
  files?: boolean | undefined;
  /**
   * Set where words are typed: the browser keeps them, by the whole address,
   * until the server has them; by its path alone where it only asks for rows to
   * look at. The route asks for the script:
   * `handle = { scripts: ["keep-typing"] }`.
   */
  keep?: boolean | "byPath" | undefined;
  /** The hidden fields that say what was read, where that is not the version alone. */
  keepRead?: string | undefined;
  /** Names for the fields that may clash, and what was typed into them. */
  clash?: Record<string, { label: string; yours: unknown }> | undefined;
  /** What is sent is added to what was said, and replaces nothing. */
  adds?: boolean | undefined;
  /** There is nothing to write in it, only to choose. */
  isChosen?: boolean | undefined;
  children: ReactNode;
}

/** The one way to put a form on a page. */
export function PostForm(props: Props) {
  const { id, problems, theirs, version, once, action, clash, children } =
    props;
  const here = useAddress();
  const reader = useReader() ?? undefined;
  const encType = props.files ? "multipart/form-data" : undefined;
  return (
    <>
      {problems.length > 0 && <ErrorSummary errors={problems} />}
      {theirs && (
        <StaleNotice
          savedBy={theirs.savedBy}
          savedAt={theirs.savedAt}
          texts={textsThatDiffer(theirs, clash)}
          adds={props.adds}
          isChosen={props.isChosen}
        />
      )}
      <form
        method="post"
        // Said always: a fragment in the address would outlive the form.
        action={action ?? here}
        encType={encType}
        id={id}
        noValidate
        data-keep={props.keep ? reader : undefined}
        data-keep-by={props.keep === "byPath" ? "path" : undefined}
        data-keep-read={props.keepRead}
      >
        {version !== undefined && (
          <input
            type="hidden"
            name="version"
            value={theirs?.version ?? version}
          />
        )}
        {once && <input type="hidden" name="once" value={once} />}
        {children}
      </form>
    </>
  );
}

/** Both texts of every field in which they differ. */
const textsThatDiffer = ({ values }: Theirs, clash: Props["clash"] = {}) =>
  Object.entries(clash)
    .map(([name, { label, yours }]) => ({
      label,
      yours: typeof yours === "string" ? yours : "",
      theirs: values[name] ?? "",
    }))
    .filter(({ yours, theirs }) => yours !== theirs);
