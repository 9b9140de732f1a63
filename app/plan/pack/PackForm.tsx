import { CheckboxesField } from "../../forms/CheckboxesField.tsx";
import { DateField } from "../../forms/DateField.tsx";
import { Fieldset } from "../../forms/Fieldset.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { SelectField } from "../../forms/SelectField.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { TextField } from "../../forms/TextField.tsx";
import {
  type Answered,
  useAnswer,
  versionRead,
} from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { formatDate, isDay } from "../../ui/dates.ts";
import { implications, packParts } from "./pack.ts";
import type { packFormOf } from "./pack-pages.server.ts";

type Shown = Awaited<ReturnType<typeof packFormOf>>;
type Words = Shown["words"];

interface Props extends Shown {
  answered: Answered | undefined;
}

const labels = {
  title: "Title of the report",
  meeting: "Meeting",
  meetingOn: "Date of the meeting",
  author: "Report of",
  purpose: "Purpose",
  decisions: "Recommendations to the committee",
  background: "Background",
  ...implications,
  edition: "What the report is on",
  since: "Edition to compare with",
  parts: "Parts of the pack",
} as const satisfies Record<keyof Words, string>;

/** The author’s words of a committee pack, and what goes into it. */
export function PackForm({ top, version, words, editions, answered }: Props) {
  const id = "pack";
  const { fields, problems, theirs } = useAnswer<Words>(id, answered, words);
  const written = ["legal", "financial", "risk", "equality", "consultation"];
  return (
    <>
      <Breadcrumbs items={[{ href: top, label: "Committee pack" }]} />
      <PageHeading
        title="Write the report"
        lead="Your words are kept, and come along next time. What you leave empty is left out."
      />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        keep
        clash={clashOf(fields)}
      >
        <TextField field={fields.title} label={labels.title} optional />
        <TextField field={fields.meeting} label={labels.meeting} optional />
        <DateField field={fields.meetingOn} label={labels.meetingOn} optional />
        <TextField
          field={fields.author}
          label={labels.author}
          hint="A person by post, as your council writes it."
          optional
        />
        <SelectField
          field={fields.edition}
          label={labels.edition}
          empty="The plan as it is now"
          options={editions}
        />
        <SelectField
          field={fields.since}
          label={labels.since}
          hint="The report says what changed since then."
          empty="None"
          options={editions}
        />
        <CheckboxesField
          field={fields.parts}
          label={labels.parts}
          options={Object.entries(packParts).map(([value, label]) => ({
            ...{ value, label },
          }))}
        />
        <TextArea field={fields.purpose} label={labels.purpose} optional />
        <TextArea
          field={fields.decisions}
          label={labels.decisions}
          hint="One on each line. They follow “The committee is asked to:”."
          optional
        />
        <TextArea
          field={fields.background}
          label={labels.background}
          optional
        />
        <Fieldset legend="Implications" size="m">
          {written.map((key) => (
            <TextArea
              key={key}
              field={fields[key as "legal"]}
              label={labels[key as "legal"]}
              hint={
                key === "legal"
                  ? "What section 149 of the Equality Act 2010 asks follows your words."
                  : undefined
              }
              rows={3}
              optional
            />
          ))}
        </Fieldset>
        <Button>Save and make the pack</Button>
      </PostForm>
    </>
  );
}

type Fields = Record<keyof Words, { initialValue?: unknown }>;

/** What was typed, in the words in which the other person’s is shown. */
function clashOf(fields: Fields) {
  const saidOf = {
    meetingOn: (day: string) => (isDay(day) ? formatDate(day) : day),
    edition: numbered,
    since: numbered,
  } as const satisfies Partial<Record<keyof Words, (typed: string) => string>>;
  const names = Object.keys(labels) as Array<keyof Words>;
  return Object.fromEntries(
    names.map((name) => {
      const { initialValue } = fields[name];
      const said =
        name in saidOf ? saidOf[name as "since"] : (text: string) => text;
      const yours = Array.isArray(initialValue)
        ? initialValue.map(partSaid).join("\n")
        : said(typeof initialValue === "string" ? initialValue : "");
      return [name, { label: labels[name], yours }];
    }),
  );
}

const numbered = (number: string) => (number ? `Edition ${number}` : "");

const partSaid = (part: unknown) =>
  Object.entries(packParts).find(([key]) => key === part)?.[1] ?? "";
