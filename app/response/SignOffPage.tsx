import { PostForm } from "../forms/PostForm.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { formatDateTime } from "../ui/dates.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { PositionList } from "./PositionList.tsx";
import type { signOffPage } from "./sign-off.server.ts";

interface Props {
  page: Awaited<ReturnType<typeof signOffPage>>;
  answered: Answered | undefined;
}

/** What the council lead signs off, and the button that does it. */
export function SignOffPage({ page, answered }: Props) {
  const { lacking, chosen, positions, signOff, seen, once, top } = page;
  const id = "sign-off";
  const { problems, theirs } = useAnswer(id, answered, {});
  return (
    <>
      <PageHeading
        title="Sign the response off"
        lead="Your sign-off covers the comments as they stand and which of them are sent, the positions, and which departments’ comments are gathered. When any of these changes, it ends and you sign off again."
      />
      {signOff && (
        <Notice
          kind={signOff.holds ? "success" : "warning"}
          title={`${signOff.by} signed off on ${formatDateTime(signOff.at)}`}
        >
          {signOff.holds
            ? "Nothing has changed since."
            : signOff.sent
              ? "That was for the response that was sent then."
              : "Something has changed since, so it no longer holds."}
        </Notice>
      )}
      <p>
        {chosen === 0
          ? "No comment is chosen: none will be sent."
          : `${chosen} ${chosen === 1 ? "comment is" : "comments are"} chosen to be sent.`}{" "}
        <a href={`${top}/response/choose`}>Choose the comments to send</a>
      </p>
      <PositionList positions={positions} changeAt={null} />
      {lacking.length > 0 ? (
        <Notice kind="warning" title="Not yet">
          <ul className="govuk-list govuk-list--bullet">
            {lacking.map(({ label, href }) => (
              <li key={label}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <PostForm id={id} problems={problems} theirs={theirs} once={once}>
          <input type="hidden" name="seen" value={seen} />
          <Button>Sign the response off</Button>
        </PostForm>
      )}
      <p>
        <a href={`${top}/response`}>Back to the response</a>
      </p>
    </>
  );
}
