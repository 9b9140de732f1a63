import { itemsFound } from "../evidence/item-name.ts";
import { CheckboxField } from "../forms/CheckboxField.tsx";
import { labelChosen } from "../forms/choices.ts";
import { listOf } from "../forms/field.ts";
import { PickMany } from "../forms/PickMany.tsx";
import type { Pickable } from "../forms/picks.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { TextField } from "../forms/TextField.tsx";
import type { Findable } from "../forms/typed-again.ts";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { type CriterionAnswerInput, appliesWords } from "./answers.ts";
import { Recheck } from "./Recheck.tsx";

interface Props {
  top: string;
  answer: Omit<CriterionAnswerInput, "then" | "wasLinked"> & {
    recheck: boolean;
  };
  levels: Array<{ value: string; label: string }>;
  evidence: Pickable[];
  last: boolean;
  answered: Answered | undefined;
}

/** The form for the answer to one criterion. */
export function CriterionForm(props: Props) {
  const { top, answer, levels, last, answered } = props;
  const id = "criterion";
  const { recheck, version, ...words } = answer;
  const { fields, problems, theirs } = useAnswer<Shape>(id, answered, {
    ...words,
    claimedLevel: words.claimedLevel ?? "",
    wasLinked: words.linked,
  });
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
          field={fields.evidenced}
          label="What the council can already evidence"
          hint="What is done, for whom, and what came of it. If there is nothing yet, say so."
          rows={8}
        />
        <TextArea
          field={fields.missing}
          label="What is missing"
          hint="Gaps and what needs to be done about them."
          rows={5}
        />
        <RadioField
          field={fields.claimedLevel}
          label="Claimed level for this criterion"
          optional
          layout="inline"
          options={[...levels, { value: "", label: "None" }]}
        />
        <TextField
          field={fields.lead}
          label="Lead"
          hint="The post or team, as the council writes it."
          optional
        />
        <Evidence {...props} fields={fields} />
        <CheckboxField
          field={fields.notApplicable}
          label="This criterion does not apply to the council"
        />
        <TextArea
          field={fields.notApplicableReason}
          label="Why it does not apply"
          hint="Only if you ticked the box. The peer team reads it instead of an answer."
          optional
          rows={3}
        />
        <Buttons top={top} last={last} />
      </PostForm>
    </>
  );
}

function Buttons({ top, last }: Pick<Props, "top" | "last">) {
  return (
    <div className="govuk-button-group">
      {!last && (
        <Button name="then" value="next">
          Save and go to the next
        </Button>
      )}
      <Button name="then" value="stay" look={last ? "primary" : "secondary"}>
        Save
      </Button>
      <a className="govuk-link" href={`${top}/self-assessment`}>
        Back to the task list
      </a>
    </div>
  );
}

type Shape = CriterionAnswerInput & Findable;
type Fields = ReturnType<typeof useAnswer<Shape>>["fields"];

function Evidence(props: Props & { fields: Fields }) {
  const { top, evidence, fields, answered } = props;
  if (evidence.length === 0) {
    return (
      <p className="cf-secondary">
        No evidence has been added yet. <a href={`${top}/evidence`}>Add some</a>{" "}
        and link it here, or name this criterion when you add it.
      </p>
    );
  }
  return (
    <>
      {listOf(fields.wasLinked)
        // What was withdrawn meanwhile is not shown, and so stays linked.
        .filter((id) => evidence.some(({ value }) => value === id))
        .map((id) => (
          <input type="hidden" name="wasLinked" value={id} key={id} />
        ))}
      <PickMany
        field={fields.linked}
        finding={fields}
        all={evidence}
        label="Evidence"
        optional
        hint={{
          some: "Untick what does not belong here.",
          none: "None is linked to this criterion yet.",
        }}
        how={itemsFound}
        more={{
          summary: "Link evidence",
          label: "Evidence not linked yet",
        }}
        answered={answered}
      />
    </>
  );
}

/** Ticked in the form that came back, or as it was saved. */
const isTicked = ({ initialValue }: Fields["notApplicable"]) =>
  initialValue === true || initialValue === "on";

function clashOf(fields: Fields, levels: Props["levels"]) {
  return {
    evidenced: {
      label: "What the council can already evidence",
      yours: fields.evidenced.initialValue,
    },
    missing: { label: "What is missing", yours: fields.missing.initialValue },
    claimedLevel: {
      label: "Claimed level",
      yours: labelChosen(levels, fields.claimedLevel),
    },
    lead: { label: "Lead", yours: fields.lead.initialValue },
    notApplicable: {
      label: "Whether the criterion applies",
      yours: appliesWords(isTicked(fields.notApplicable)),
    },
    notApplicableReason: {
      label: "Why it does not apply",
      yours: fields.notApplicableReason.initialValue,
    },
  };
}
