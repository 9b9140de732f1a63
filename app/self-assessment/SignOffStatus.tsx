import type { SignOffNow } from "../challenge/signed.server.ts";
import { DateTime } from "../ui/DateTime.tsx";
import { Tag } from "../ui/Tag.tsx";

interface Props {
  /** The page of the sign-off; none on that page itself. */
  href?: string;
  signOff: SignOffNow | null;
  /** Whether what it covers can still be changed. */
  open: boolean;
}

/** Whether the sponsor has signed off what there is now. */
export function SignOffStatus({ signOff, href, open }: Props) {
  if (!signOff) {
    return (
      <p>
        <Tag tone="wait">Not signed off</Tag> The sponsor{" "}
        <To href={href}>reads it as a whole and signs it off</To> before it is
        submitted.
      </p>
    );
  }
  const { by, at, stands, sentBack, changed } = signOff;
  return stands ? (
    <p>
      <Tag tone="go">Signed off</Tag> by {by}, <DateTime iso={at} />.
      {open &&
        " A later change to an answer, the evidence or the scope would end it."}
      {href && (
        <>
          {" "}
          <To href={href}>Read it as a whole</To>.
        </>
      )}
    </p>
  ) : (
    <p>
      <Tag tone="warn">Sign-off ended</Tag> {by} signed it off on{" "}
      <DateTime iso={at} />.
      {sentBack &&
        " The peer team sent it back since, and each submission is signed anew."}
      {changed.length > 0 && ` Changed since then: ${changed.join("; ")}.`}
      {open && (
        <>
          {" "}
          It needs <To href={href}>signing off again</To>.
        </>
      )}
    </p>
  );
}

function To({
  href,
  children,
}: {
  href?: string | undefined;
  children: string;
}) {
  if (!href) return children;
  return (
    <a className="govuk-link" href={href}>
      {children}
    </a>
  );
}
