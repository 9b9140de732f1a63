import { findingKinds, kindTitle } from "../findings/finding.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { SelectField } from "../forms/SelectField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { CitingFindings } from "./CitingFindings.tsx";
import { type PromoteInput, knownOf, promoteLabel } from "./note.ts";

interface Props {
  answered: Answered | undefined;
  once: string;
  areas: ReadonlyArray<{ key: string; number: number; title: string }>;
  areaKey: string;
  kind: PromoteInput["kind"] | undefined;
  /** The challenge's address. */
  base: string;
  /** Those that cite the note already. */
  findings: ReadonlyArray<{ id: string; title: string; status: string }>;
}

/** Asks for what a note does not say: the area and the kind of the finding. */
export function PromoteForm(props: Props) {
  const { answered, once, areas, areaKey, kind, base, findings } = props;
  const id = "promote";
  const { fields, problems, theirs } = useAnswer<PromoteInput>(
    id,
    answered,
    kind ? { areaKey, kind } : { areaKey },
  );
  return (
    <>
      {findings.length > 0 && (
        <section className="cf-section">
          <h2 className="govuk-heading-m">Findings that cite it already</h2>
          <CitingFindings base={base} findings={findings} />
        </section>
      )}
      <PostForm id={id} problems={problems} theirs={theirs} once={once}>
        <input type="hidden" name="known" value={knownOf(findings)} />
        <RadioField
          field={fields.kind}
          label="What is the finding?"
          layout="tiles"
          options={findingKinds.map((value) => ({
            value,
            label: kindTitle(value),
          }))}
        />
        <SelectField
          field={fields.areaKey}
          label="Area"
          empty="Choose an area"
          options={areas.map(({ key, number, title }) => ({
            value: key,
            label: `${number} ${title}`,
          }))}
        />
        <Button>{promoteLabel(findings)}</Button>
      </PostForm>
    </>
  );
}
