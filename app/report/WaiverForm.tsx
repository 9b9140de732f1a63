import { HiddenField } from "../forms/HiddenField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";

interface Props {
  top: string;
  /** The reason as it stands; "" when nothing is waived. */
  reason: string;
  answered: Answered | undefined;
}

/** Asks why the final report goes out without the council's words on impact. */
export function WaiverForm({ top, reason, answered }: Props) {
  const { fields, problems, theirs } = useAnswer<{
    reason: string;
    was: string;
  }>("waiver", answered, { reason, was: reason });
  return (
    <>
      <Breadcrumbs
        items={[
          { href: `${top}/report`, label: "Report" },
          {
            href: `${top}/report/sections/impact`,
            label: "Impact of the challenge",
          },
        ]}
      />
      <PageHeading
        title="Go on without the council’s words on impact"
        lead="The final report then says that it carries none. The council can read the reason, and may still write until the report is final."
      />
      <PostForm
        id="waiver"
        problems={problems}
        theirs={theirs}
        keep
        keepRead={fields.was.name}
        clash={{
          reason: { label: "Reason", yours: fields.reason.initialValue },
        }}
      >
        <HiddenField field={fields.was} value={theirs?.values.reason} />
        <TextArea field={fields.reason} label="Reason" rows={4} />
        <Button>Go on without them</Button>
      </PostForm>
    </>
  );
}
