import { FormProblems } from "../forms/FormProblems.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { SignOffStatus } from "./SignOffStatus.tsx";
import { WholeReading } from "./WholeReading.tsx";
import type { SignOffView } from "./read-sign-off.server.ts";

const leadWhile =
  "The sponsor reads the self-assessment as a whole and signs it off as it stands. If anybody changes an answer, the evidence or the scope after that, the sign-off ends and has to be given again.";

function leadOf({ open, signOff }: SignOffView): string {
  if (open) return leadWhile;
  if (!signOff) return "The sponsor has not signed it off.";
  if (signOff.stands) return "What the sponsor signed off.";
  return signOff.changed.length === 0
    ? "What the sponsor signed off and the peer team sent back."
    : "It was changed after the sponsor signed it off. This is how it stands.";
}

type Props = SignOffView & { answered: Answered | undefined };

/** The whole self-assessment, and the sponsor's button under it. */
export function SignOffPage(page: Props) {
  const { top, content, maySign, signOff, answered } = page;
  const signing = maySign && !signOff?.stands;
  return (
    <>
      {!signing && <FormProblems answered={answered} />}
      <Breadcrumbs
        items={[{ href: `${top}/self-assessment`, label: "Self-assessment" }]}
      />
      <PageHeading title="Sign-off" lead={leadOf(page)} />
      {signOff && <SignOffStatus signOff={signOff} open={page.open} />}
      <Lacking {...page} />
      <WholeReading top={top} content={content} />
      {signing && <Sign {...page} />}
    </>
  );
}

function Lacking({ lacking, maySign }: Props) {
  if (lacking.length === 0) return null;
  return (
    <Notice kind="warning" title="It is not complete yet">
      {maySign && (
        <p>
          You can sign it off now, but finishing it will change it, and you will
          be asked again.
        </p>
      )}
      <ul className="govuk-list govuk-list--bullet">
        {lacking.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Sign({ seen, once, answered }: Props) {
  const id = "sign-off";
  const { problems, theirs } = useAnswer<{ seen: string }>(id, answered, {});
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Sign it off</h2>
      <PostForm id={id} problems={problems} theirs={theirs} once={once}>
        <input type="hidden" name="seen" value={seen} />
        <p>
          I have read this self-assessment and agree that it is the council’s
          view.
        </p>
        <Button>Sign off the self-assessment</Button>
      </PostForm>
    </section>
  );
}
