import type { SignOffView } from "./sign-off.server.ts";

/** The way to say “not yet”, for who may, while the response is marked as ready. */
export function SayNotYet({
  mayEnd,
  ready,
  signOff,
  top,
}: Pick<SignOffView, "mayEnd" | "ready" | "signOff" | "top">) {
  if (!mayEnd || !ready?.holds) return null;
  const what = signOff?.holds ? "the sign-off" : "that it is ready";
  return (
    <p>
      <a className="govuk-link" href={`${top}/response/not-yet`}>
        Not yet: take back {what}
      </a>
    </p>
  );
}
