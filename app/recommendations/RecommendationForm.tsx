import { findingsFound } from "../findings/finding.ts";
import { PickMany } from "../forms/PickMany.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { TextField } from "../forms/TextField.tsx";
import { listOf, textOf } from "../forms/field.ts";
import type { Findable } from "../forms/typed-again.ts";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { WordedOtherwise } from "../report/wordings/WordedOtherwise.tsx";
import type { SaidInReport } from "../report/wordings/said-in-report.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { excerpt } from "../ui/excerpt.ts";
import { writingHint } from "../ui/writing-hint.ts";
import type { OfferedArea } from "./findings-offered.server.ts";
import {
  type RecommendationInput,
  findingNames,
  priorities,
  priorityTitle,
} from "./recommendation.ts";

interface Props {
  top: string;
  areas: readonly OfferedArea[];
  answered: Answered | undefined;
  once?: string | undefined;
  start: Partial<Omit<RecommendationInput, "priority">> & { priority?: string };
  /** The number of the one that is changed; left out for a new one. */
  number?: number | undefined;
  /** What the report says in place of its words. */
  said?: SaidInReport | null | undefined;
}

/** The form for a recommendation. */
export function RecommendationForm(props: Props) {
  const { top, areas, answered, once, start, number } = props;
  const { fields, problems, theirs } = useAnswer<Shape>(
    "recommendation",
    answered,
    start as Partial<RecommendationInput>,
  );
  return (
    <>
      <Breadcrumbs
        items={[{ href: `${top}/recommendations`, label: "Recommendations" }]}
      />
      <PageHeading
        title={
          number ? `Change recommendation ${number}` : "Add a recommendation"
        }
      />
      <WordedOtherwise said={props.said} isForm />
      <PostForm
        id="recommendation"
        problems={problems}
        theirs={theirs}
        version={number && versionRead(answered, start.version ?? 0)}
        once={once}
        keep
        clash={{
          leadIn: { label: "First words", yours: fields.leadIn.initialValue },
          text: { label: "Text", yours: fields.text.initialValue },
          priority: {
            label: "Priority",
            yours: priorityTitle(textOf(fields.priority)),
          },
          findings: {
            label: "Findings it rests on",
            yours: findingNames(areas, listOf(fields.findings)),
          },
        }}
      >
        <Words {...props} fields={fields} />
        <Button>
          {number ? "Save the recommendation" : "Add the recommendation"}
        </Button>
      </PostForm>
    </>
  );
}

type Shape = RecommendationInput & Findable;
type Fields = ReturnType<typeof useAnswer<Shape>>["fields"];

function Words({ areas, answered, fields }: Props & { fields: Fields }) {
  return (
    <>
      <TextField
        field={fields.leadIn}
        label="First words, shown in bold"
        hint="What it is about, in a few words."
      />
      <TextArea
        field={fields.text}
        label="What the team recommends"
        hint={writingHint}
        rows={7}
      />
      <RadioField
        field={fields.priority}
        label="Priority"
        layout="inline"
        options={priorities.map((priority) => ({
          value: priority,
          label: priorityTitle(priority),
        }))}
      />
      <PickMany
        field={fields.findings}
        finding={fields}
        all={pickables(areas)}
        label="Findings it rests on"
        hint={{ some: rule, none: `None is ticked yet. ${rule}` }}
        how={findingsFound(areas)}
        more={{
          summary: "Choose findings",
          label: "Findings not ticked yet",
          open: listOf(fields.findings).length === 0,
        }}
        answered={answered}
      />
    </>
  );
}

const rule =
  "Tick every finding that leads to it; one at least before the draft is sent.";

/** The findings to cite, each by its name and what it says. */
const pickables = (areas: readonly OfferedArea[]) =>
  areas.flatMap(({ key, number, findings }) =>
    findings.map(({ id, name, text, agreed }) => ({
      value: id,
      label: `${name} of area ${number}${agreed ? "" : " (draft)"}`,
      hint: excerpt(text, 300),
      words: text,
      group: key,
    })),
  );
