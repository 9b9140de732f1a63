import { CheckboxField } from "../../forms/CheckboxField.tsx";
import { DateField } from "../../forms/DateField.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { TextField } from "../../forms/TextField.tsx";
import { type Field, textOf } from "../../forms/field.ts";
import {
  type Answered,
  useAnswer,
  versionRead,
} from "../../forms/use-answer.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { formatDate } from "../../ui/dates.ts";
import { settingsLabels as labels, yesOrNo } from "./settings-words.ts";
import type { settingsOf } from "./read-settings.server.ts";

type Props = Awaited<ReturnType<typeof settingsOf>> & {
  answered: Answered | undefined;
};
type Filled = Props["settings"];

/** The form for what a plan says of itself. */
export function SettingsPage(props: Props) {
  const { top, version, settings, answered } = props;
  const id = "settings";
  const { fields, problems, theirs } = useAnswer<Filled>(
    id,
    answered,
    settings,
  );
  return (
    <>
      <PageHeading title="Settings of the plan" />
      <Odd {...props} />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        keep
        clash={clashOf(fields)}
      >
        <TextField field={fields.title} label={labels.title} />
        <DateField field={fields.beganOn} label={labels.beganOn} optional />
        <h2 className="govuk-heading-m">Ratings</h2>
        <CheckboxField
          field={fields.usesRagRule}
          label={labels.usesRagRule}
          hint="What a person says goes before the rule, and both are shown where they differ."
        />
        <TextField
          field={fields.dueSoonDays}
          label={labels.dueSoonDays}
          inputMode="numeric"
          width={3}
        />
        <TextField
          field={fields.quietMonths}
          label={labels.quietMonths}
          inputMode="numeric"
          width={3}
        />
        <p>
          <a className="govuk-link" href={`${top}/rating`}>
            How ratings are given
          </a>
        </p>
        <Button>Save the settings</Button>
      </PostForm>
    </>
  );
}

function Odd({ isToCome, before }: Props) {
  if (!isToCome && before === 0) return null;
  const due =
    before === 1
      ? "One action falls due before the plan began."
      : `${before} actions fall due before the plan began.`;
  return (
    <Notice kind="warning" title="Look again">
      {isToCome && "The plan begins on a day to come. "}
      {before > 0 && due}
    </Notice>
  );
}

function clashOf(fields: Record<keyof Filled, Field>) {
  const of = (name: keyof Filled, yours = textOf(fields[name])) => ({
    label: labels[name],
    yours,
  });
  const rule = fields.usesRagRule;
  const isTicked = rule.initialValue === true || textOf(rule) === "on";
  const day = textOf(fields.beganOn);
  return {
    title: of("title"),
    beganOn: of("beganOn", day && formatDate(day)),
    usesRagRule: of("usesRagRule", yesOrNo(isTicked)),
    dueSoonDays: of("dueSoonDays"),
    quietMonths: of("quietMonths"),
  };
}
