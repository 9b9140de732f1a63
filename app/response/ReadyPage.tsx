import { FormProblems } from "../forms/FormProblems.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { formatDateTime } from "../ui/dates.ts";
import { SayNotYet } from "./SayNotYet.tsx";
import { ResponseAsItGoes } from "./ResponseAsItGoes.tsx";
import { SignOffStatus } from "./SignOffStatus.tsx";
import type { SignOffView } from "./sign-off.server.ts";

interface Props {
  page: SignOffView;
  answered: Answered | undefined;
}

/** What the council lead hands to the sponsor, and the button that does it. */
export function ReadyPage({ page, answered }: Props) {
  const { lacking, ready, seen, once, top } = page;
  const id = "ready";
  const isOpen = lacking.length === 0 && !ready?.holds;
  const { problems, theirs } = useAnswer(id, answered, {});
  return (
    <>
      <Breadcrumbs
        items={[{ href: `${top}/response`, label: "Council response" }]}
      />
      <PageHeading
        title="Mark the response as ready"
        lead="The sponsor then reads it as a whole and signs it off, and you send it. When the choice of what is sent, a comment, a position or a department changes, you mark it as ready again; a new comment that stays with the council changes nothing."
      />
      {!isOpen && <FormProblems answered={answered} />}
      {page.notYet ? (
        <SignOffStatus {...page} />
      ) : (
        ready && <Standing ready={ready} />
      )}
      <NoSponsor {...page} />
      <ResponseAsItGoes {...page} />
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
        isOpen && (
          <PostForm id={id} problems={problems} theirs={theirs} once={once}>
            <input type="hidden" name="seen" value={seen} />
            <Button>Mark the response as ready</Button>
          </PostForm>
        )
      )}
      <SayNotYet {...page} />
    </>
  );
}

function Standing({ ready }: { ready: NonNullable<SignOffView["ready"]> }) {
  const { by, at, holds, sent } = ready;
  const because = sent
    ? "That was for the response that was sent then."
    : "Something has changed since, so it has to be marked again.";
  return (
    <Notice
      kind={holds ? "success" : "warning"}
      title={`${by} marked it as ready on ${formatDateTime(at)}`}
    >
      {holds ? "Nothing has changed since." : because}
    </Notice>
  );
}

/** Said where nobody could sign, to whoever can mend it. */
export function NoSponsor({
  noSponsor,
  mayInvite,
  top,
}: Pick<SignOffView, "noSponsor" | "mayInvite" | "top">) {
  if (!noSponsor) return null;
  return (
    <Notice kind="warning" title="Nobody signs off for the council">
      <p>
        A response goes out with the sponsor’s signature, such as that of the
        chief executive.{" "}
        {mayInvite ? (
          <>
            <a href={`${top}/people/invite`}>Invite a sponsor</a>, or{" "}
            <a href={`${top}/people`}>see who is invited</a>.
          </>
        ) : (
          "The council lead or a manager invites a sponsor."
        )}
      </p>
    </Notice>
  );
}
