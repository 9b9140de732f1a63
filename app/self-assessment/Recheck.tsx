import { Notice } from "../ui/Notice.tsx";

/** Says that a text was carried over and waits for somebody to look at it. */
export function Recheck() {
  return (
    <Notice kind="warning" title="Carried over: look at this again">
      The text comes from an earlier challenge. Bring it up to date and save it;
      until then it does not count as answered.
    </Notice>
  );
}
