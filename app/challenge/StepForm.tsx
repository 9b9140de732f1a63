import { Fieldset } from "../forms/Fieldset.tsx";
import { type Field, textOf } from "../forms/field.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import {
  type Answered,
  type Problem,
  useAnswer,
  versionRead,
} from "../forms/use-answer.ts";
import { toLookAt } from "../report/checks/words.ts";
import { Button } from "../ui/Button.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { NextStepCard } from "../ui/NextStepCard.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { questionField } from "./questions.ts";
import type { StepShown } from "./steps-shown.ts";
import type { WindowAhead } from "./window-ahead.server.ts";

interface Props {
  /** Null where it is not open, or not to this person. */
  step: StepShown | null;
  forOthers: boolean;
  /** Set where the step gives the council time to comment. */
  window: WindowAhead | null;
  /** How much the checks of a report found; null where none is sent. */
  checks: number | null;
  /** The challenge's overview. */
  top: string;
  version: number;
  once: string;
  reasonNeeded: boolean;
  /** What a question can be asked about; none for most steps. */
  areas: AreaAsked[];
  answered: Answered | undefined;
}

type AreaAsked = { key: string; number: number; title: string };

type Shape = Record<"note" | ReturnType<typeof questionField>, string>;

/** Asks once more before a challenge moves, with everything still lacking. */
export function StepForm(props: Props) {
  const { step, window, top, answered } = props;
  const { fields, problems, theirs } = useAnswer<Shape>("step", answered, {});
  if (!step) return <StepGone {...props} fields={fields} why={problems} />;
  const ready = step.lacking.length === 0;
  const worthAThought = [...step.worthAThought, ...(window?.clash ?? [])];
  return (
    <>
      <PageHeading title={step.title} lead={step.follows} />
      {window && (
        <p>
          Sent today, it can be commented on until{" "}
          <DateTime iso={window.lastDay} show="weekday" />.
        </p>
      )}
      {(!ready || worthAThought.length > 0) && (
        <NextStepCard
          title={ready ? "Before you go on" : "What is still lacking"}
          lacking={step.lacking}
          worthAThought={worthAThought}
        />
      )}
      {props.checks !== null && (
        <p>
          <a className="govuk-link" href={`${top}/report/checks`}>
            {toLookAt(props.checks)}
          </a>
        </p>
      )}
      {/* What came back keeps its words, though something lacks meanwhile. */}
      {ready || answered ? (
        <PostForm
          id="step"
          problems={problems}
          theirs={theirs}
          version={versionRead(answered, props.version)}
          once={props.once}
          keep
        >
          <Asked {...props} step={step} fields={fields} />
        </PostForm>
      ) : (
        <p>
          <a href={top}>Back to the overview</a>
        </p>
      )}
    </>
  );
}

type AskedProps = Props & { step: StepShown; fields: Fields };

function Asked({ step, top, areas, fields, ...props }: AskedProps) {
  return (
    <>
      <TextArea
        field={fields.note}
        {...noteWords({ ...props, areas })}
        rows={4}
      />
      {areas.length > 0 && <Questions areas={areas} fields={fields} />}
      <div className="govuk-button-group">
        <Button look={step.quiet ? "warning" : "primary"}>{step.title}</Button>
        <a className="govuk-link" href={top}>
          Leave it as it is
        </a>
      </div>
    </>
  );
}

/** The field for an area's question; a type cannot name them one by one. */
function questionOn(areaKey: string, fields: Fields): Field {
  const name = questionField(areaKey);
  return fields[name] ?? { id: `step-${name}`, name };
}

type Fields = ReturnType<typeof useAnswer<Shape>>["fields"];

type GoneProps = Props & { fields: Fields; why: readonly Problem[] };

/** What stands where a step is not open: nothing that was typed is lost. */
function StepGone({ top, areas, fields, why, forOthers }: GoneProps) {
  const closed = forOthers
    ? "Your role does not allow this step in the present stage."
    : "This step is not open in the present stage.";
  const typed = [
    { label: "Reason or note", field: fields.note },
    ...areas.map(({ key, number, title }) => ({
      label: `Area ${number}: ${title}`,
      field: questionOn(key, fields),
    })),
  ].filter(({ field }) => textOf(field) !== "");
  return (
    <>
      <PageHeading
        title="This cannot be done now"
        lead={why[0]?.message ?? closed}
      />
      {typed.length > 0 && (
        <Notice kind="stale" title="What you typed was not sent">
          {typed.map(({ label, field }) => (
            <section key={label}>
              <h3 className="govuk-heading-s">{label}</h3>
              <p className="cf-verbatim">{textOf(field)}</p>
            </section>
          ))}
        </Notice>
      )}
      <p>
        <a className="govuk-link" href={top}>
          See where the challenge stands
        </a>
      </p>
    </>
  );
}

function noteWords({
  reasonNeeded,
  areas,
}: Pick<Props, "reasonNeeded" | "areas">) {
  if (areas.length > 0) {
    return {
      label: "Reason",
      hint: "Both sides can read this. It may stay empty when you ask a question below.",
    };
  }
  return {
    label: reasonNeeded ? "Reason" : "Note for the history",
    hint: "Both sides and programme managers can read this.",
    optional: !reasonNeeded,
  };
}

interface QuestionsProps {
  areas: AreaAsked[];
  fields: Fields;
}

/** A question for each area in scope; most stay empty. */
function Questions({ areas, fields }: QuestionsProps) {
  return (
    <Fieldset legend="Questions to the council" size="m">
      <p className="govuk-hint">
        Each begins an entry in its area’s conversation, where the council
        replies. Leave empty what needs no question.
      </p>
      {areas.map(({ key, number, title }) => (
        <TextArea
          key={key}
          field={questionOn(key, fields)}
          label={`Area ${number}: ${title}`}
          size="s"
          rows={3}
        />
      ))}
    </Fieldset>
  );
}
