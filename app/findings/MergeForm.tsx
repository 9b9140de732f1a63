import { PickOne } from "../forms/PickOne.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { textOf } from "../forms/field.ts";
import type { Pickable } from "../forms/picks.ts";
import type { Findable } from "../forms/typed-again.ts";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import { type MergeInput, findingsFound } from "./finding.ts";

interface OneFinding {
  id: string;
  version: number;
  name: string;
  text: string;
  inReport: string | null;
}

interface Props {
  top: string;
  title: string;
  kept: OneFinding;
  other: OneFinding | null;
  isGone: boolean;
  areas: ReadonlyArray<{ key: string; title: string }>;
  options: readonly Pickable[];
  answered: Answered | undefined;
}

/** Makes one finding of two: first which, then what it says. */
export function MergeForm(props: Props) {
  const { top, title, kept, other } = props;
  const written = other ? "" : textIn(props.answered);
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
        lead="The merged finding keeps this one’s place, becomes a draft and cites the sources of both. The other leaves the list, and cannot be brought back: what it said stays only in the merged text."
      />
      {other ? (
        <Result {...props} other={other} />
      ) : (
        <Choice {...props} written={written} />
      )}
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

const lost =
  "Somebody else has merged or removed the other finding. What you wrote stands below and is not saved yet: it goes on with the one that you choose.";
const gone =
  "That finding was merged or removed, or is none of this challenge: choose another";

function Choice(props: Props & { written: string }) {
  const { top, kept, options, areas, isGone, answered, written } = props;
  const id = "choose";
  const { fields, problems, theirs } = useAnswer<ChooseOther>(id, answered, {});
  const message = written ? lost : isGone && !answered ? gone : null;
  const field = {
    id: fields.other.id,
    name: "other",
    // What is not there any more is not what is chosen.
    initialValue: options.some(({ value }) => value === textOf(fields.other))
      ? textOf(fields.other)
      : "",
    errors: message ? [message] : fields.other.errors,
  };
  return (
    <PostForm
      id={id}
      problems={message ? [{ message, fieldId: field.id }] : problems}
      theirs={written ? null : theirs}
      action={`${top}/findings/${kept.id}/merge`}
    >
      <input type="hidden" name="step" value="choose" />
      {written && <input type="hidden" name="text" value={written} />}
      <PickOne
        field={field}
        finding={fields}
        all={options}
        how={findingsFound(areas)}
        label="The other finding"
        hint="Those of its own area stand first."
        answered={answered}
      />
      <Button>Go on</Button>
    </PostForm>
  );
}

type ChooseOther = Findable & { other: string };

/** What came back with a form that has nothing left to merge with. */
function textIn(answered: Answered | undefined): string {
  const text = answered?.form.initialValue?.["text"];
  return typeof text === "string" ? text : "";
}

const stays =
  "The report keeps these words, also in place of the merged text, until somebody takes that again.";
const leaves =
  "These words leave the report, and stay in the history: what should remain of them belongs in the text below.";

function Result({ top, kept, other, answered }: Props & { other: OneFinding }) {
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
      keep
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
      <h2
        className="govuk-heading-m"
        tabIndex={-1}
        autoFocus={problems.length === 0}
      >
        Make one of the two
      </h2>
      <div className="cf-grid cf-grid--wide">
        {[kept, other].map(({ id, name, text, inReport }) => (
          <section className="cf-panel" key={id}>
            <h3 className="govuk-heading-s">{name}</h3>
            <Prose text={text} small />
            {inReport !== null && (
              <div className="cf-section">
                <h4 className="govuk-heading-s">
                  The report words this otherwise
                </h4>
                <Prose text={inReport} small />
                <p className="cf-small">{id === kept.id ? stays : leaves}</p>
              </div>
            )}
          </section>
        ))}
      </div>
      <TextArea
        field={fields.text}
        label="What the merged finding says"
        hint="It starts with both texts, one after the other: make one of them."
        rows={12}
      />
      <div className="govuk-button-group">
        <Button>Merge the two findings</Button>
        <a className="govuk-link" href={`${top}/findings/${kept.id}/merge`}>
          Choose another finding
        </a>
      </div>
    </PostForm>
  );
}
