import { CheckboxesField } from "../forms/CheckboxesField.tsx";
import { modes } from "#workflows/stages.ts";
import { textOf } from "../forms/field.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { writingHint } from "../ui/writing-hint.ts";
import { type ScopeInput, modeTitles } from "./scope.ts";

interface Props {
  top: string;
  scope: ScopeInput;
  framework: string;
  areas: Array<{ key: string; number: number; title: string }>;
  levels: Array<{ key: string; title: string }>;
  answered: Answered | undefined;
}

/** The form for what a challenge looks at. */
export function ScopeForm(props: Props) {
  const { top, scope, answered } = props;
  const id = "scope";
  const answer = useAnswer<ScopeInput>(id, answered, {
    ...scope,
    levelSought: scope.levelSought ?? "",
    narrativeWordLimit: scope.narrativeWordLimit ?? "",
  });
  const { fields, problems, theirs } = answer;
  return (
    <>
      <PageHeading
        title="Change the scope"
        lead="Once the scope is agreed, only the dates can be changed. Going back to scoping opens it again."
      />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, scope.version)}
        keep
        clash={clashOf(props, fields)}
      >
        <TextField field={fields.title} label="Title" />
        <Focus {...props} fields={fields} />
        <TextArea
          field={fields.termsOfReference}
          label="Terms of reference"
          hint={`Why the challenge takes place, what it looks at, what it leaves out and what comes of it. ${writingHint}`}
          rows={10}
        />
        <TextArea
          field={fields.welcomeMessage}
          label="Welcome message"
          hint="Everybody who takes part reads it on the overview."
          optional
          rows={5}
        />
        <Lengths fields={fields} />
        <div className="govuk-button-group">
          <Button>Save the scope</Button>
          <a className="govuk-link" href={`${top}/scope`}>
            Cancel
          </a>
        </div>
      </PostForm>
    </>
  );
}

type Fields = ReturnType<typeof useAnswer<ScopeInput>>["fields"];

function Focus({
  areas,
  levels,
  framework,
  fields,
}: Props & { fields: Fields }) {
  return (
    <>
      <RadioField
        field={fields.mode}
        label="Kind of challenge"
        options={[
          {
            value: "award",
            label: "Award challenge",
            hint: "A level is sought, and the peer team decides whether it is met.",
          },
          {
            value: "bespoke",
            label: "Bespoke challenge",
            hint: "Some or all areas; no level is decided.",
          },
        ]}
      />
      <RadioField
        field={fields.levelSought}
        label="Level sought"
        hint="Needed in an award challenge; left aside in a bespoke one."
        options={levels.map(({ key, title }) => ({
          value: key,
          label: title,
        }))}
      />
      <CheckboxesField
        field={fields.areas}
        label="Areas in scope"
        hint={`From the ${framework}. Answers in an area that is taken out are kept and come back with it.`}
        options={areas.map(({ key, number, title }) => ({
          value: key,
          label: `${number} ${title}`,
        }))}
      />
    </>
  );
}

/** How long the visit is, the time to comment and a narrative. */
function Lengths({ fields }: { fields: Fields }) {
  return (
    <>
      <TextField
        field={fields.daysOnSite}
        label="Days on site"
        inputMode="numeric"
        width={3}
      />
      <TextField
        field={fields.commentWorkingDays}
        label="Working days to comment on a draft"
        hint="Ten is usual. The day the draft is sent is not counted."
        inputMode="numeric"
        width={3}
      />
      <TextField
        field={fields.narrativeWordLimit}
        label="Words asked for in an area’s narrative"
        hint="A longer narrative is never cut or refused; its count shows that it is over."
        optional
        inputMode="numeric"
        width={5}
      />
    </>
  );
}

/** What was typed, in the words in which the other's is told. */
function clashOf({ areas, levels }: Props, fields: Fields) {
  const typed = (name: keyof Fields) => textOf(fields[name]);
  const mode = modes.find((known) => known === typed("mode"));
  const level = levels.find(({ key }) => key === typed("levelSought"));
  const bespoke = mode === "bespoke";
  return {
    title: { label: "Title", yours: typed("title") },
    mode: { label: "Kind of challenge", yours: mode ? modeTitles[mode] : "" },
    levelSought: {
      label: "Level sought",
      yours: bespoke ? "" : (level?.title ?? ""),
    },
    areas: {
      label: "Areas in scope",
      yours: chosenTitles(areas, fields.areas.initialValue),
    },
    termsOfReference: {
      label: "Terms of reference",
      yours: typed("termsOfReference"),
    },
    welcomeMessage: {
      label: "Welcome message",
      yours: typed("welcomeMessage"),
    },
    daysOnSite: { label: "Days on site", yours: typed("daysOnSite") },
    commentWorkingDays: {
      label: "Working days to comment on a draft",
      yours: typed("commentWorkingDays"),
    },
    narrativeWordLimit: {
      label: "Words asked for in an area’s narrative",
      yours: typed("narrativeWordLimit"),
    },
  };
}

function chosenTitles(areas: Props["areas"], chosen: unknown): string {
  const keys: unknown[] = Array.isArray(chosen) ? chosen : [chosen];
  return areas
    .filter(({ key }) => keys.includes(key))
    .map(({ title }) => title)
    .join("\n");
}
