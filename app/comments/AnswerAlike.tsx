import { CheckboxesField } from "../forms/CheckboxesField.tsx";
import { HintAndError } from "../forms/FormGroup.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { type Field, listOf } from "../forms/field.ts";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { OutcomeField, ReasonField } from "./AnswerForm.tsx";
import { FiltersInForm } from "./CommentFilters.tsx";
import { pageHref } from "./filter.ts";
import { RegisterTable } from "./RegisterTable.tsx";
import { StillOpen } from "./StillOpen.tsx";
import type { Register } from "./register.server.ts";

interface Props {
  register: Register;
  answered: Answered | undefined;
}

/**
 * The register as one form: several comments are ticked and answered alike.
 * Whatever shows other rows sends the form, so that no tick and no word of it
 * is lost; only the last button saves.
 */
export function AnswerAlike({ register, answered }: Props) {
  const id = "alike";
  const { fields, problems, theirs } = useAnswer<
    Record<"comments" | "outcome" | "reason", string>
  >(id, answered, {});
  const ticked = listOf(fields.comments);
  const mayTick = register.rows.some(({ answer }) => answer === null);
  return (
    <PostForm id={id} problems={problems} theirs={theirs} once={register.once}>
      {/* The first button is what the Enter key presses. */}
      <button type="submit" hidden />
      <div className="cf-stack">
        <StillOpen open={register.open} inForm />
        <FiltersInForm fields={register.filters} then="narrow" />
      </div>
      <div id={fields.comments.id} tabIndex={-1}>
        <HintAndError field={fields.comments} hint={undefined} />
        {register.rows.length === 0 ? (
          <EmptyState title="No comment is like that">
            Choose others in the fields above, or show all.
          </EmptyState>
        ) : (
          <RegisterTable register={register} ticked={ticked} />
        )}
      </div>
      <Pagination
        page={register.page}
        pages={register.pages}
        href={pageHref(register.query)}
        then="show"
      />
      {(mayTick || answered) && (
        <section className="cf-section cf-measure" aria-labelledby="together">
          <h2 className="govuk-heading-m" id="together">
            Answer the ticked comments alike
          </h2>
          <TickedElsewhere
            field={fields.comments}
            ticked={ticked}
            rows={register.rows}
          />
          <OutcomeField field={fields.outcome} />
          <ReasonField field={fields.reason} />
          <Button>Answer the ticked comments</Button>
        </section>
      )}
    </PostForm>
  );
}

interface ElsewhereProps {
  field: Field;
  ticked: readonly string[];
  rows: Register["rows"];
}

/** What was ticked in other rows than those that are shown now. */
function TickedElsewhere({ field, ticked, rows }: ElsewhereProps) {
  const shown = rows.map(({ number }) => String(number));
  const numbers = ticked.filter(
    (number) => /^\d{1,6}$/.test(number) && !shown.includes(number),
  );
  if (numbers.length === 0) return null;
  return (
    <CheckboxesField
      field={{ id: "elsewhere", name: field.name, initialValue: numbers }}
      label="Also ticked, and not in the list above"
      options={numbers.map((number) => ({
        value: number,
        label: `Answer comment ${number}`,
      }))}
    />
  );
}
