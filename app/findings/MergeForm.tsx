import { ErrorSummary } from "../forms/ErrorSummary.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { SelectField } from "../forms/SelectField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { textOf } from "../forms/field.ts";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import type { MergeInput } from "./finding.ts";

interface OneFinding {
  id: string;
  version: number;
  name: string;
  text: string;
}

interface Props {
  top: string;
  title: string;
  me: string;
  kept: OneFinding;
  other: OneFinding | null;
  noneChosen: boolean;
  options: ReadonlyArray<{ value: string; label: string; group: string }>;
  answered: Answered | undefined;
}

/** Makes one finding of two: first which, then what it says. */
export function MergeForm(props: Props) {
  const { top, title, kept, other, noneChosen, options } = props;
  const written = other ? "" : textIn(props.answered);
  const message = written
    ? "Somebody else has merged or removed the other finding. What you wrote stands below and is not saved."
    : "Choose the finding to merge with";
  return (
    <>
      <Breadcrumbs
        items={[
          { href: `${top}/findings`, label: "Findings" },
          { href: `${top}/findings/${kept.id}`, label: kept.name },
        ]}
      />
      <PageHeading
        title={title}
        lead="The merged finding keeps this one's place, becomes a draft and cites the sources of both. The other leaves the list."
      />
      {noneChosen && <ErrorSummary errors={[{ message, fieldId: "with" }]} />}
      <form method="get">
        <SelectField
          field={{
            id: "with",
            name: "with",
            initialValue: other?.id,
            errors: noneChosen ? [message] : undefined,
          }}
          label="The other finding"
          empty="Choose a finding"
          options={options}
        />
        <Button look="secondary">
          {other ? "Choose this one instead" : "Go on"}
        </Button>
      </form>
      {other && <Result {...props} other={other} />}
      {written && (
        <section className="cf-section">
          <h2 className="govuk-heading-m">What you wrote</h2>
          <p className="cf-panel cf-verbatim">{written}</p>
          <p>
            <a href={`${top}/findings/${kept.id}`}>
              Read {kept.name.toLowerCase()}, as it is now
            </a>
          </p>
        </section>
      )}
    </>
  );
}

/** What came back with a form that has nothing left to merge with. */
function textIn(answered: Answered | undefined): string {
  const text = answered?.form.initialValue?.["text"];
  return typeof text === "string" ? text : "";
}

function Result({ me, kept, other, answered }: Props & { other: OneFinding }) {
  const both = `${kept.text}\n\n${other.text}`;
  const { fields, problems, theirs } = useAnswer<MergeInput>(
    "merge",
    answered,
    {
      text: both,
    },
  );
  return (
    <PostForm
      id="merge"
      problems={problems}
      theirs={theirs}
      version={versionRead(answered, kept.version)}
      keep={me}
      clash={{ text: { label: "Text", yours: fields.text.initialValue } }}
    >
      <input type="hidden" name="other" value={other.id} />
      <input
        type="hidden"
        name="otherVersion"
        value={
          theirs?.values["otherVersion"] ??
          (textOf(fields.otherVersion) || other.version)
        }
      />
      {/* Where it goes on once the other is chosen. */}
      <h2 className="govuk-heading-m" tabIndex={-1} autoFocus={!answered}>
        Make one of the two
      </h2>
      <div className="cf-grid cf-grid--wide">
        {[kept, other].map(({ id, name, text }) => (
          <section className="cf-panel" key={id}>
            <h3 className="govuk-heading-s">{name}</h3>
            <Prose text={text} small />
          </section>
        ))}
      </div>
      <TextArea
        field={fields.text}
        label="What the merged finding says"
        hint="It starts with both texts, one after the other: make one of them."
        rows={12}
      />
      <Button>Merge the two findings</Button>
    </PostForm>
  );
}
