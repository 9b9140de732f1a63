import { CheckboxesField } from "../forms/CheckboxesField.tsx";
import { HintAndError } from "../forms/FormGroup.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { type Field, listOf } from "../forms/field.ts";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { OutcomeField, ReasonField } from "./AnswerForm.tsx";
import { FiltersInForm } from "./CommentFilters.tsx";
import { pageHref } from "./filter.ts";
import type { Ticks } from "./left-typed.ts";
import { RegisterTable } from "./RegisterTable.tsx";
import { StillOpen } from "./StillOpen.tsx";
import type { Register } from "./register.server.ts";

interface Props {
  register: Register;
  answered: Answered | undefined;
}

/**
 * The register as one form: several comments are ticked and answered alike, or
 * several answers confirmed. Whatever shows other rows sends the form, so that
 * no tick and no word of it is lost; only the last buttons save.
 */
export function AnswerAlike({ register, answered }: Props) {
  const id = "alike";
  const { fields, problems, theirs } = useAnswer<Ticks>(id, answered, {});
  const ticked = {
    comments: listOf(fields.comments),
    confirm: listOf(fields.confirm),
  };
  const { rows } = register;
  const mayTick = rows.some(({ answer }) => answer === null);
  const mayConfirm = rows.some(({ confirm }) => confirm !== null);
  const isFilled = (...some: Field[]) =>
    some.some((field) => listOf(field).some((value) => value !== ""));
  const { comments, confirm, outcome, reason } = fields;
  // A refused confirmation brings no empty form to answer with.
  const answers =
    mayTick ||
    isFilled(comments, outcome, reason) ||
    (problems.length > 0 && answered?.form.initialValue?.then !== "confirm");
  return (
    <PostForm
      id={id}
      problems={problems}
      theirs={theirs}
      once={register.once}
      keep="byPath"
    >
      {problems.length === 0 && (
        <Unsaved
          done={answered?.done}
          any={isFilled(comments, confirm, outcome, reason)}
        />
      )}
      {/* The first button is what the Enter key presses. */}
      <button type="submit" hidden />
      <div className="cf-stack">
        <StillOpen open={register.open} inForm />
        <FiltersInForm fields={register.filters} then="narrow" />
      </div>
      <div id={fields.comments.id} tabIndex={-1}>
        <HintAndError field={fields.comments} hint={undefined} />
        {rows.length === 0 ? (
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
      {(mayConfirm || ticked.confirm.length > 0) && (
        <ConfirmTicked field={fields.confirm} rows={rows} second={answers} />
      )}
      {answers && <AnswerTicked fields={fields} rows={rows} />}
    </PostForm>
  );
}

interface UnsavedProps {
  done: string | undefined;
  /** Whether anything is ticked or typed. */
  any: boolean;
}

/** Says, and tells the script that keeps what is typed, what is not saved. */
function Unsaved({ done, any }: UnsavedProps) {
  if (!any) return null;
  return (
    <div className="cf-unsaved" tabIndex={-1} autoFocus>
      {done ? (
        <Notice kind="success" title={done}>
          What else you ticked or typed is here, and not saved yet.
        </Notice>
      ) : (
        <p>What you ticked or typed is not saved yet.</p>
      )}
    </div>
  );
}

interface ConfirmProps {
  field: Field;
  rows: Register["rows"];
  /** Whether another button of the page comes first. */
  second: boolean;
}

function ConfirmTicked({ field, rows, second }: ConfirmProps) {
  return (
    <section
      className="cf-section cf-measure"
      aria-labelledby="confirming"
      id={field.id}
      tabIndex={-1}
    >
      <h2 className="govuk-heading-m" id="confirming">
        Confirm the ticked answers
      </h2>
      <HintAndError
        field={field}
        hint="You are their second reader. An answer that was changed since you opened this page is left out."
      />
      <TickedElsewhere
        field={field}
        id="confirmed-elsewhere"
        shown={rows}
        label={(number) => `Confirm the answer to comment ${number}`}
      />
      <Button
        name="then"
        value="confirm"
        look={second ? "secondary" : "primary"}
      >
        Confirm the ticked answers
      </Button>
    </section>
  );
}

interface AnswerProps {
  fields: Record<keyof Ticks, Field>;
  rows: Register["rows"];
}

function AnswerTicked({ fields, rows }: AnswerProps) {
  return (
    <section className="cf-section cf-measure" aria-labelledby="together">
      <h2 className="govuk-heading-m" id="together">
        Answer the ticked comments alike
      </h2>
      <TickedElsewhere
        field={fields.comments}
        id="elsewhere"
        shown={rows}
        label={(number) => `Answer comment ${number}`}
      />
      <OutcomeField field={fields.outcome} />
      <ReasonField field={fields.reason} />
      <Button>Answer the ticked comments</Button>
    </section>
  );
}

interface ElsewhereProps {
  field: Field;
  id: string;
  shown: Register["rows"];
  label: (number: string) => string;
}

/** What was ticked in other rows than those that are shown now. */
function TickedElsewhere({ field, id, shown, label }: ElsewhereProps) {
  const numbers = new Set(shown.map(({ number }) => String(number)));
  const ticked = listOf(field).flatMap((value) => {
    const [, number] = /^(\d{1,6})(:\d{1,9})?$/.exec(value) ?? [];
    return number && !numbers.has(number)
      ? [{ value, label: label(number) }]
      : [];
  });
  if (ticked.length === 0) return null;
  return (
    <CheckboxesField
      field={{
        id,
        name: field.name,
        initialValue: ticked.map(({ value }) => value),
      }}
      label="Also ticked, and not in the list above"
      options={ticked}
    />
  );
}
