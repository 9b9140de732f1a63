import { DateTime } from "../ui/DateTime.tsx";
import { Tag } from "../ui/Tag.tsx";

interface Props {
  top: string;
  signOff: { by: string; at: string; stands: boolean } | null;
}

/** Whether the sponsor has signed off what there is now. */
export function SignOffStatus({ signOff, top }: Props) {
  const page = `${top}/self-assessment/sign-off`;
  if (!signOff) {
    return (
      <p>
        <Tag tone="wait">Not signed off</Tag> The sponsor{" "}
        <a className="govuk-link" href={page}>
          reads it as a whole and signs it off
        </a>{" "}
        before it is submitted.
      </p>
    );
  }
  const { by, at, stands } = signOff;
  return stands ? (
    <p>
      <Tag tone="go">Signed off</Tag> by {by}, <DateTime iso={at} />. A later
      change to any answer would end it.
    </p>
  ) : (
    <p>
      <Tag tone="warn">Sign-off ended</Tag> {by} signed it off on{" "}
      <DateTime iso={at} />, and something was changed after that. It needs{" "}
      <a className="govuk-link" href={page}>
        signing off again
      </a>
      .
    </p>
  );
}
