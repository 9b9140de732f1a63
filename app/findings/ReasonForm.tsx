import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import type { ReasonInput } from "./finding.ts";

interface Props {
  list: string;
  area: string;
  /** "strengths" or "areas for consideration". */
  words: string;
  reason: string;
  version: number;
  answered: Answered | undefined;
}

/** Says why an area has no findings of a kind. */
export function ReasonForm(props: Props) {
  const { list, area, words, reason, version, answered } = props;
  const { fields, problems, theirs } = useAnswer<ReasonInput>(
    "reason",
    answered,
    { reason },
  );
  return (
    <>
      <Breadcrumbs items={[{ href: list, label: "Findings" }]} />
      <PageHeading
        title={`No ${words} here because…`}
        caption={area}
        lead="It stands in for the empty list. It no longer shows once there is a finding."
      />
      <PostForm
        id="reason"
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        keep
        clash={{
          reason: { label: "Reason", yours: fields.reason.initialValue },
        }}
      >
        <TextArea
          field={fields.reason}
          label="Reason"
          hint="Leave it empty to take the reason back."
          rows={5}
        />
        <Button>Save the reason</Button>
      </PostForm>
    </>
  );
}
