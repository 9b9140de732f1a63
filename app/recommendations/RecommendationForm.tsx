import { Checkbox } from "../forms/Checkbox.tsx";
import { Fieldset } from "../forms/Fieldset.tsx";
import { FormGroup, HintAndError } from "../forms/FormGroup.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { TextField } from "../forms/TextField.tsx";
import {
  type Field,
  describedBy,
  hasErrors,
  listOf,
  textOf,
} from "../forms/field.ts";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { Details } from "../ui/Details.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import type { OfferedArea } from "./findings-offered.server.ts";
import {
  type RecommendationInput,
  findingNames,
  priorities,
  priorityTitle,
} from "./recommendation.ts";

interface Props {
  top: string;
  me: string;
  areas: readonly OfferedArea[];
  answered: Answered | undefined;
  once?: string | undefined;
  start: Partial<Omit<RecommendationInput, "priority">> & { priority?: string };
  /** The number of the one that is changed; left out for a new one. */
  number?: number | undefined;
}

/** The form for a recommendation. */
export function RecommendationForm(props: Props) {
  const { top, me, areas, answered, once, start, number } = props;
  const { fields, problems, theirs } = useAnswer<RecommendationInput>(
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
      <PostForm
        id="recommendation"
        problems={problems}
        theirs={theirs}
        version={number && versionRead(answered, start.version ?? 0)}
        once={once}
        keep={me}
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
        <TextField
          field={fields.leadIn}
          label="First words, shown in bold"
          hint="What it is about, in a few words."
        />
        <TextArea
          field={fields.text}
          label="What the team recommends"
          hint="Leave an empty line between paragraphs. Begin a line with “- ” for a bullet."
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
        <FindingPicker field={fields.findings} areas={areas} />
        <Button>
          {number ? "Save the recommendation" : "Add the recommendation"}
        </Button>
      </PostForm>
    </>
  );
}

interface PickerProps {
  field: Field;
  areas: readonly OfferedArea[];
}

function FindingPicker({ field, areas }: PickerProps) {
  const hint =
    "Tick every finding that leads to it; one at least before the draft is sent.";
  return (
    <FormGroup field={field}>
      <Fieldset
        legend="Findings it rests on"
        describedBy={describedBy(field, hint)}
      >
        <HintAndError field={field} hint={hint} />
        <div id={field.id} tabIndex={-1}>
          {areas.map((area) => (
            <AreaPicker key={area.key} field={field} area={area} />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}

function AreaPicker({ field, area }: { field: Field; area: OfferedArea }) {
  const ticked = listOf(field);
  const count = area.findings.filter(({ id }) => ticked.includes(id)).length;
  const { length } = area.findings;
  const offered = length === 1 ? "1 finding" : `${length} findings`;
  const said = count > 0 ? `${offered}, ${count} ticked` : offered;
  if (area.findings.length === 0) return null;
  return (
    <Details
      summary={`${area.title} (${said})`}
      open={count > 0 || hasErrors(field)}
    >
      <div className="govuk-checkboxes govuk-checkboxes--small cf-ticks">
        {area.findings.map(({ id, name, text, agreed }) => (
          <Checkbox
            key={id}
            id={`cites-${id}`}
            name={field.name}
            value={id}
            label={agreed ? name : `${name} (draft)`}
            hint={text.replaceAll(/^\s*-\s+/gm, "")}
            checked={ticked.includes(id)}
          />
        ))}
      </div>
    </Details>
  );
}
