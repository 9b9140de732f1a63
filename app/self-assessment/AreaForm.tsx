import { labelChosen } from "../forms/choices.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { writingHint } from "../ui/writing-hint.ts";
import type { AreaAnswerInput } from "./answers.ts";
import { Recheck } from "./Recheck.tsx";

interface Props {
  top: string;
  answer: AreaAnswerInput & { recheck: boolean };
  award: boolean;
  levels: Array<{ value: string; label: string; hint: string }>;
  wordLimit: number | null;
  answered: Answered | undefined;
}

/** The form for what the council says of an area as a whole. */
export function AreaForm(props: Props) {
  const { top, answer, award, levels, wordLimit, answered } = props;
  const id = "area";
  const { recheck, version, ...words } = answer;
  const { fields, problems, theirs } = useAnswer<AreaAnswerInput>(
    id,
    answered,
    { ...words, claimedLevel: words.claimedLevel ?? "" },
  );
  return (
    <>
      {recheck && <Recheck />}
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        keep
        clash={clashOf(fields, levels)}
      >
        <TextArea
          field={fields.aspirations}
          label="Aspirations"
          hint="What the council wants to be true in this area, and by when."
          rows={5}
        />
        <TextArea
          field={fields.narrative}
          label="Narrative"
          hint={`Where the council stands today: what works, for whom, and what does not yet. ${writingHint}`}
          rows={14}
          wordLimit={wordLimit ?? undefined}
        />
        <RadioField
          field={fields.claimedLevel}
          label="Claimed level"
          hint={award ? needed : undefined}
          optional={!award}
          options={[
            ...levels,
            { value: "", label: award ? "Not decided yet" : "None" },
          ]}
        />
        <TextArea
          field={fields.levelReason}
          label="Why that level"
          hint={`The two or three things that show it best.${award ? ` ${needed}` : ""}`}
          optional={!award}
          rows={5}
        />
        <div className="govuk-button-group">
          <Button>Save</Button>
          <a className="govuk-link" href={`${top}/self-assessment`}>
            Back to the task list
          </a>
        </div>
      </PostForm>
    </>
  );
}

const needed = "Needed before the self-assessment is submitted.";

type Fields = ReturnType<typeof useAnswer<AreaAnswerInput>>["fields"];

const clashOf = (fields: Fields, levels: Props["levels"]) => ({
  aspirations: {
    label: "Aspirations",
    yours: fields.aspirations.initialValue,
  },
  narrative: { label: "Narrative", yours: fields.narrative.initialValue },
  claimedLevel: {
    label: "Claimed level",
    yours: labelChosen(levels, fields.claimedLevel),
  },
  levelReason: {
    label: "Why that level",
    yours: fields.levelReason.initialValue,
  },
});
