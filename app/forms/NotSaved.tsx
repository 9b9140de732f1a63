import { Notice } from "../ui/Notice.tsx";
import { TypedWords } from "./TypedWords.tsx";
import type { typedIn } from "./typed-in.ts";

interface Props {
  typed: ReturnType<typeof typedIn>;
  /** What can be done with it, besides copying it. */
  or?: string | undefined;
}

/** What was typed where no form can show it any more. */
export function NotSaved({ typed, or }: Props) {
  return (
    <>
      <Notice kind="warning" title="What you typed is not saved">
        {or
          ? `It stands below. ${or}, or copy what you need.`
          : "It stands below. Copy what you need."}
      </Notice>
      <TypedWords typed={typed} />
    </>
  );
}
