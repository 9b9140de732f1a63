import { CheckboxesField } from "../forms/CheckboxesField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { SelectField } from "../forms/SelectField.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { SummaryList } from "../ui/SummaryList.tsx";
import type { ChallengeInput } from "./challenge.ts";

interface Choice {
  value: string;
  label: string;
}

interface Props {
  councils: Array<{ id: string; name: string }>;
  councilId: string;
  framework: { key: string; title: string; areas: Choice[]; levels: Choice[] };
  once: string;
  answered: Answered | undefined;
}

const modes = [
  {
    value: "award",
    label: "Award",
    hint: "The council seeks a level, and the peer team decides on it.",
  },
  {
    value: "bespoke",
    label: "Bespoke",
    hint: "Some or all areas are looked at, and no level is decided.",
  },
];

/** What a challenge starts with; the scope can be changed until it is agreed. */
export function ChallengeForm(props: Props) {
  const { councils, councilId, framework, once, answered } = props;
  const { fields, problems, theirs } = useAnswer<ChallengeInput>(
    "challenge",
    answered,
    {
      councilId,
      areasInScope: framework.areas.map(({ value }) => value),
    },
  );
  return (
    <PostForm id="challenge" problems={problems} theirs={theirs} once={once}>
      <input type="hidden" name="frameworkKey" value={framework.key} />
      <SummaryList
        rows={[
          {
            label: "Framework",
            value: framework.title,
            action: {
              href: councilId ? `?council=${councilId}` : "?",
              label: "Change",
            },
          },
        ]}
      />
      <SelectField
        field={fields.councilId}
        label="Council"
        hint="A council that is not listed has to be added first."
        empty="Choose a council"
        options={councils.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        field={fields.title}
        label="Title"
        hint="For example, Equality peer challenge 2026."
      />
      <RadioField field={fields.mode} label="What is it for?" options={modes} />
      <SelectField
        field={fields.levelSought}
        label="Level sought"
        hint="Only for an award."
        empty="No level"
        options={framework.levels}
      />
      <CheckboxesField
        field={fields.areasInScope}
        label="Areas in scope"
        options={framework.areas}
      />
      <Manager fields={fields} />
      <Button>Start the challenge</Button>
    </PostForm>
  );
}

type Fields = ReturnType<typeof useAnswer<ChallengeInput>>["fields"];

function Manager({ fields }: { fields: Fields }) {
  return (
    <>
      <h2 className="govuk-heading-m">The challenge manager</h2>
      <p>
        Gets an invitation, and then invites the others. Leave this empty to
        invite from the challenge’s people page later.
      </p>
      <TextField field={fields.managerName} label="Name" optional />
      <TextField
        field={fields.managerEmail}
        label="Email address"
        type="email"
        optional
      />
      <TextField
        field={fields.managerOrganisation}
        label="Organisation"
        optional
      />
    </>
  );
}
