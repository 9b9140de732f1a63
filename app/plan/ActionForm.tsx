import { listOf } from "../forms/field.ts";
import { CheckboxesField } from "../forms/CheckboxesField.tsx";
import { DateField } from "../forms/DateField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { WordsField } from "../forms/WordsField.tsx";
import type { Findable } from "../forms/typed-again.ts";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { formatDate } from "../ui/dates.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import type { ActionInput } from "./action.ts";
import { type Answerable, choicesOf } from "./answerable.ts";
import { DueFields } from "./dates/DueFields.tsx";
import { PickConsiderations } from "./PickConsiderations.tsx";
import { type ActionNames, isOrdinary } from "./rows/columns.ts";
import { PlaceOfAction, type PlaceInPlan } from "./rows/PlaceOfAction.tsx";
import type { RatingAsked } from "./rating/rating-choices.ts";
import { StatusAndRatingFields } from "./StatusAndRatingFields.tsx";
import { typedStatusAndRating } from "./status-and-rating.ts";

type Filled = Omit<
  ActionInput,
  | "rag"
  | "once"
  | "row"
  | "progress"
  | "dueReason"
  | "dueCorrected"
  | "reviewOn"
> & { rag: string; reviewOn: string };

interface Props {
  top: string;
  once: string;
  sections: ReadonlyArray<{ key: string; title: string }>;
  /** Those of the framework, by which areas for consideration are found. */
  areas: ReadonlyArray<{ key: string; title: string }>;
  answerable: readonly Answerable[];
  /** The action as it is; none for a new one. */
  action?:
    | (Filled & { id: string; number: number; dated: boolean })
    | null
    | undefined;
  /** What a new action is asked for: it is ticked to begin with. */
  answers: ReadonlyArray<Pick<Answerable, "kind" | "id">>;
  rating: RatingAsked;
  /** The row that it stands in, or that a new one goes into. */
  place: PlaceInPlan | null;
  /** What the plan calls the columns of its actions. */
  names: ActionNames;
  answered: Answered | undefined;
}

/** The form for one action of the plan. */
export function ActionForm(props: Props) {
  const { top, once, action, answered } = props;
  const id = "action";
  const answer = useAnswer<Shape>(
    id,
    answered,
    action ?? {
      status: "notStarted",
      rag: "",
      recommendations: idsOf(props.answers, "recommendation"),
      findings: idsOf(props.answers, "finding"),
    },
  );
  const { fields } = answer;
  return (
    <>
      <Breadcrumbs items={crumbs(top, action)} />
      <PageHeading
        title={action ? `Change action ${action.number}` : "Add an action"}
      />
      <PostForm
        id={id}
        problems={answer.problems}
        theirs={answer.theirs}
        version={action ? versionRead(answered, action.version) : undefined}
        once={once}
        keep
        clash={clashOf(props, fields)}
      >
        <What {...props} fields={fields} />
        <Standing {...props} fields={fields} />
        <Button>{action ? "Save the action" : "Add the action"}</Button>
      </PostForm>
    </>
  );
}

const idsOf = (answers: Props["answers"], wanted: Answerable["kind"]) =>
  answers.filter(({ kind }) => kind === wanted).map(({ id }) => id);

const crumbs = (top: string, action: Props["action"]) => [
  { href: top, label: "Improvement plan" },
  ...(action
    ? [
        {
          href: `${top}/actions/${action.id}`,
          label: `Action ${action.number}`,
        },
      ]
    : []),
];

type Shape = Filled &
  Findable & { progress: string; dueReason: string; dueCorrected: boolean };
type Fields = ReturnType<typeof useAnswer<Shape>>["fields"];

function clashOf(
  { sections, answerable, rating, names: called }: Props,
  fields: Fields,
) {
  const names = (kind: Answerable["kind"], field: Fields[keyof Fields]) => {
    const ticked = listOf(field);
    return answerable
      .filter((entry) => entry.kind === kind && ticked.includes(entry.id))
      .map(({ name }) => name)
      .join("\n");
  };
  const chosen = sections.find(
    ({ key }) => key === fields.section.initialValue,
  );
  return {
    text: { label: called.actions, yours: fields.text.initialValue },
    section: { label: "Section", yours: chosen?.title ?? "No section" },
    owners: { label: called.owners, yours: fields.owners.initialValue },
    byWhen: { label: called.byWhen, yours: fields.byWhen.initialValue },
    reviewOn: { label: "Review date", yours: dayTyped(fields.reviewOn) },
    measure: {
      label: called.measure,
      yours: fields.measure.initialValue,
    },
    recommendations: {
      label: "Recommendations it answers",
      yours: names("recommendation", fields.recommendations),
    },
    findings: {
      label: "Areas for consideration it answers",
      yours: names("finding", fields.findings),
    },
    ...typedStatusAndRating(fields, rating),
  };
}

const dayTyped = ({ initialValue }: { initialValue?: unknown }) =>
  typeof initialValue === "string" ? formatDate(initialValue) : "";

function What(props: Props & { fields: Fields }) {
  const { fields, sections, areas, answerable, answered, names } = props;
  const recommendations = choicesOf(answerable, "recommendation");
  return (
    <>
      <TextArea
        field={fields.text}
        label={
          isOrdinary({ field: "actions", name: names.actions })
            ? "What will be done"
            : names.actions
        }
        rows={4}
      />
      <PlaceOfAction
        field={fields.section}
        sections={sections}
        place={props.place}
      />
      <WordsField
        field={fields.owners}
        label={names.owners}
        hint="People by post, teams or groups, as you would write them."
        optional
      />
      <DueFields
        fields={fields}
        dated={props.action?.dated ?? false}
        label={names.byWhen}
      />
      <DateField
        field={fields.reviewOn}
        label="Review date"
        hint="A day to look at it again: give one where “by when” never falls due, such as “Ongoing”."
        optional
      />
      <TextArea
        field={fields.measure}
        label={names.measure}
        hint="How anybody will know that it worked."
        optional
        rows={3}
      />
      {recommendations.length > 0 && (
        <CheckboxesField
          field={fields.recommendations}
          label="Recommendations it answers"
          optional
          options={recommendations}
        />
      )}
      <PickConsiderations
        fields={fields}
        label="Areas for consideration it answers"
        optional
        offered={answerable}
        areas={areas}
        answered={answered}
      />
    </>
  );
}

function Standing({
  fields,
  rating,
  action,
  names,
}: Props & { fields: Fields }) {
  return (
    <>
      <StatusAndRatingFields fields={fields} rating={rating} names={names} />
      <TextArea
        field={fields.progress}
        label={action ? "Progress to add" : "Progress so far"}
        hint="What was done. It is kept under today’s date and your name; needed once an action is complete."
        optional
        rows={3}
      />
    </>
  );
}
