import { FormProblems } from "../forms/FormProblems.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { SayNotYet } from "./SayNotYet.tsx";
import { NoSponsor } from "./ReadyPage.tsx";
import { ResponseAsItGoes } from "./ResponseAsItGoes.tsx";
import { SignOffStatus } from "./SignOffStatus.tsx";
import type { SignOffView } from "./sign-off.server.ts";

interface Props {
  page: SignOffView;
  answered: Answered | undefined;
}

/** The response as a whole, and the sponsor's button under it. */
export function SignOffPage({ page, answered }: Props) {
  const { ready, signOff, maySign, top } = page;
  const signing = maySign && ready?.holds && !signOff?.holds;
  return (
    <>
      {!signing && <FormProblems answered={answered} />}
      <Breadcrumbs
        items={[{ href: `${top}/response`, label: "Council response" }]}
      />
      <PageHeading
        title="Sign-off of the response"
        lead="The sponsor reads the response as a whole and signs it off as it stands. When the choice of what is sent, a comment, a position or a department changes after that, the sign-off ends and is given again; a new comment that stays with the council changes nothing."
      />
      <SignOffStatus {...page} />
      <NoSponsor {...page} />
      <ResponseAsItGoes {...page} />
      {signing && <Sign page={page} answered={answered} />}
      <SayNotYet {...page} />
    </>
  );
}

function Sign({ page: { seen, once }, answered }: Props) {
  const id = "sign-off";
  const { problems, theirs } = useAnswer(id, answered, {});
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Sign it off</h2>
      <PostForm id={id} problems={problems} theirs={theirs} once={once}>
        <input type="hidden" name="seen" value={seen} />
        <p>
          I have read this response and agree that it is what the council says
          to the peer team.
        </p>
        <Button>Sign the response off</Button>
      </PostForm>
    </section>
  );
}
