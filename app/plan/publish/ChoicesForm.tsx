import { CheckboxField } from "../../forms/CheckboxField.tsx";
import { CheckboxesField } from "../../forms/CheckboxesField.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { RadioField } from "../../forms/RadioField.tsx";
import { SelectField } from "../../forms/SelectField.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { TextField } from "../../forms/TextField.tsx";
import { choicesFrom as optionsFrom } from "../../forms/choices.ts";
import { type Field, listOf, textOf } from "../../forms/field.ts";
import {
  type Answered,
  useAnswer,
  versionRead,
} from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { type PublishChoices, ownersShown, sectionParts } from "./choices.ts";
import type { choicesOf } from "./choices-form.server.ts";
import { choiceLabels as labels, choicesSaid } from "./choices-said.ts";

type Props = Awaited<ReturnType<typeof choicesOf>> & {
  answered: Answered | undefined;
};

/** What of the plan everybody may read. */
export function ChoicesForm(props: Props) {
  const { top, version, choices, columns, sections, answered } = props;
  const id = "publish";
  const { fields, problems, theirs } = useAnswer<PublishChoices>(
    id,
    answered,
    choices,
  );
  return (
    <>
      <Breadcrumbs items={[{ href: top, label: "Public page" }]} />
      <PageHeading
        title="Choose what the page shows"
        lead="What you do not choose stays inside, and so does what comes to the plan later. Nothing is public until you publish it."
      />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        keep
        clash={clashOf(fields)}
      >
        <SelectField
          field={fields.edition}
          label={labels.edition}
          empty="The plan as it is then, kept as an edition"
          options={props.editions}
        />
        <CheckboxesField
          field={fields.columns}
          label={labels.columns}
          hint="Progress is written by persons, whom it names."
          options={columns}
        />
        <RadioField
          field={fields.owners}
          label={labels.owners}
          hint="A post is known by its words, or because somebody resolved it. Whoever is not known to be a post, a team or an outside body is left out of the second."
          options={optionsFrom(ownersShown)}
        />
        <CheckboxesField
          field={fields.sections}
          label={labels.sections}
          options={sections}
        />
        <CheckboxesField
          field={fields.parts}
          label={labels.parts}
          options={optionsFrom(sectionParts)}
        />
        <TextArea
          field={fields.intro}
          label={labels.intro}
          hint="What readers should know before they read the plan."
          optional
          rows={4}
        />
        <TextField
          field={fields.contact}
          label={labels.contact}
          hint="A team and its address, rather than a person. Everybody reads it."
        />
        <CheckboxField
          field={fields.search}
          label={labels.search}
          hint="Otherwise only who is given the address finds it."
        />
        <Button>Save, and look at the warnings</Button>
      </PostForm>
    </>
  );
}

/** What was typed, in the words in which the other person’s is shown. */
function clashOf(fields: Record<keyof PublishChoices, Field>) {
  const owners = textOf(fields.owners);
  const parts = listOf(fields.parts);
  const yours = choicesSaid({
    edition: textOf(fields.edition),
    columns: listOf(fields.columns),
    sections: listOf(fields.sections),
    parts: (["intro", "lead"] as const).filter((one) => parts.includes(one)),
    owners: owners === "posts" || owners === "asWritten" ? owners : "none",
    intro: textOf(fields.intro),
    contact: textOf(fields.contact),
    search:
      fields.search.initialValue === true || textOf(fields.search) === "on",
  });
  return Object.fromEntries(
    Object.entries(yours).map(([name, words]) => [
      name,
      { label: labels[name as keyof typeof labels], yours: words },
    ]),
  );
}
