import {
  positionMeans,
  positionTitle,
  positions,
} from "#workflows/response.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import { SaveOrBack } from "./SaveOrBack.tsx";
import type { PositionRow } from "../challenge/positions.server.ts";

interface Props {
  answered: Answered | undefined;
  back: string;
  recommendation: Pick<PositionRow, "number" | "text" | "takenOn">;
  present: { position: string; reason: string; version: number };
}

function TakenOn({ draft, text }: NonNullable<PositionRow["takenOn"]>) {
  return (
    <Notice
      kind="warning"
      title={`The position was taken on draft ${draft}, which said`}
    >
      <Prose text={text} />
      <p>Save the position again if it still holds.</p>
    </Notice>
  );
}

/** Takes the council's position on one recommendation. */
export function PositionForm(props: Props) {
  const { recommendation, present, answered, back } = props;
  const id = "position";
  const { fields, problems, theirs } = useAnswer<
    Record<"position" | "reason", string>
  >(id, answered, { position: present.position, reason: present.reason });
  return (
    <>
      <PageHeading
        caption="Position"
        title={`Recommendation ${recommendation.number}`}
      />
      <blockquote className="govuk-inset-text">
        <Prose text={recommendation.text} />
      </blockquote>
      {recommendation.takenOn && <TakenOn {...recommendation.takenOn} />}
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, present.version)}
        keep
        clash={{
          position: {
            label: "Position",
            yours: positionTitle(String(fields.position.initialValue ?? "")),
          },
          reason: { label: "Reason", yours: fields.reason.initialValue },
        }}
      >
        <RadioField
          field={fields.position}
          label="What is the council’s position?"
          options={positions.map((value) => ({
            value,
            label: positionTitle(value),
            hint: positionMeans(value),
          }))}
        />
        <TextArea
          field={fields.reason}
          label="Reason"
          hint="Needed unless the recommendation is accepted."
        />
        <SaveOrBack label="Save the position" back={back} />
      </PostForm>
    </>
  );
}
