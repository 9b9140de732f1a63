import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";

interface Props {
  /** The page of the response. */
  back: string;
  once: string;
  /** Whether its reader has to say why. */
  needsReason: boolean;
  isSigned: boolean;
  answered: Answered | undefined;
}

/** Ends the word that the response is ready, with a reason. */
export function NotYetForm(props: Props) {
  const { back, once, needsReason, isSigned, answered } = props;
  const id = "not-yet";
  const { fields, problems, theirs } = useAnswer<{ reason: string }>(
    id,
    answered,
    {},
  );
  const ends = isSigned
    ? "The council lead’s word that it is ready ends, and the sponsor’s signature with it"
    : "The council lead’s word that it is ready ends";
  const told = needsReason ? "The council lead is" : "The sponsor is";
  return (
    <>
      <Breadcrumbs items={[{ href: back, label: "Council response" }]} />
      <PageHeading
        title="The response is not ready yet"
        lead={`${ends}. ${told} told. It is marked as ready again, then signed.`}
      />
      <PostForm id={id} problems={problems} theirs={theirs} once={once} keep>
        <TextArea
          field={fields.reason}
          label="Reason"
          hint="Stands on the council’s desk until the response is marked as ready again. The peer team never reads it."
          rows={4}
          optional={!needsReason}
        />
        <div className="govuk-button-group">
          <Button>Not yet</Button>
          <a className="govuk-link" href={back}>
            Leave it as it is
          </a>
        </div>
      </PostForm>
    </>
  );
}
