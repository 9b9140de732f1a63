import { PostForm } from "../forms/PostForm.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import { SaidVoice } from "./Conversation.tsx";
import type { ChangePageView } from "./change-page.server.ts";

interface Props {
  page: ChangePageView & { partedAgain: string; commitment: string };
  answered: Answered | undefined;
}

/** Asks before a comment is taken back. */
export function RemoveForm({ page, answered }: Props) {
  const id = "remove";
  const { problems, theirs } = useAnswer(id, answered, {});
  return (
    <>
      <PageHeading
        title={`Take this ${page.isReply ? "reply" : "comment"} back?`}
        lead="It stays in the record and is shown as taken back, without its words. A number is never given to another comment."
      />
      <div className="cf-section">
        <SaidVoice said={page.said} citations={[]} />
        {page.partedAgain !== "" && (
          <p>
            {page.partedAgain}, merged into it, will stand alone again, each as
            it was.
          </p>
        )}
        {page.commitment !== "" && (
          <>
            <p>
              The commitment that was made in it stays with the council, and is
              not proposed for the improvement plan any more:
            </p>
            <Prose text={page.commitment} />
          </>
        )}
      </div>
      <PostForm id={id} problems={problems} theirs={theirs}>
        <div className="govuk-button-group">
          <Button look="warning">Take it back</Button>
          <a className="govuk-link" href={page.back}>
            Leave it as it is
          </a>
        </div>
      </PostForm>
    </>
  );
}
