import { DateTime } from "../ui/DateTime.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { NotYet, SignOffs } from "./sign-off.server.ts";

/** Whether the response is ready to be signed, and whether it is signed. */
export function SignOffStatus({ ready, signOff, notYet }: SignOffs) {
  if (notYet) return <SaidNotYet notYet={notYet} />;
  if (signOff?.holds) {
    return (
      <p>
        <Tag tone="go">Signed off</Tag> by {signOff.by},{" "}
        <DateTime iso={signOff.at} />.
      </p>
    );
  }
  if (ready?.holds) {
    return (
      <p>
        <Tag tone="wait">Waits for the sponsor</Tag> {ready.by} marked it as
        ready, <DateTime iso={ready.at} />.
      </p>
    );
  }
  if (signOff && !signOff.sent) {
    return (
      <p>
        <Tag tone="warn">Sign-off ended</Tag> {signOff.by} signed it off on{" "}
        <DateTime iso={signOff.at} />, and something was changed since. The
        council lead marks it as ready again, then it is signed again.
      </p>
    );
  }
  return (
    <p>
      <Tag tone="neutral">Not ready</Tag> The council lead marks it as ready;
      then the sponsor reads it as a whole and signs it off.
    </p>
  );
}

function SaidNotYet({ notYet: { by, at, reason } }: { notYet: NotYet }) {
  return (
    <>
      <p>
        <Tag tone="warn">Not yet</Tag> {by} said so, <DateTime iso={at} />. The
        council lead marks the response as ready again, then it is signed.
      </p>
      {reason !== "" && (
        <blockquote className="cf-verbatim">{reason}</blockquote>
      )}
    </>
  );
}
