import { type GoneShown, fieldsAnew } from "./gone.ts";
import { NotSaved } from "./forms/NotSaved.tsx";
import { typedIn } from "./forms/typed-in.ts";
import { Button } from "./ui/Button.tsx";
import { ButtonForm } from "./ui/ButtonForm.tsx";
import { useReader } from "./ui/here.tsx";

/** What was typed for a thing that is gone, and where to go with it. */
export function GoneOn({ gone }: { gone: GoneShown }) {
  const { what, back, mergedInto, list } = gone;
  const reader = useReader() ?? undefined;
  const typed = typedIn(gone);
  const anew = typed.length > 0 && fieldsAnew(gone);
  return (
    <>
      {typed.length > 0 && (
        <NotSaved
          typed={typed}
          or={anew ? `Save it as a new ${what}` : undefined}
        />
      )}
      {typed.length === 0 && <div data-gone={reader} />}
      {anew && (
        <form method="post" action={gone.anew?.href} data-kept={reader}>
          {anew.map(([name, value], index) => (
            <input type="hidden" key={index} name={name} value={value} />
          ))}
          <Button>{`Save it as a new ${what}`}</Button>
        </form>
      )}
      {back && typed.length === 0 && (
        <ButtonForm
          action={back}
          label={`Bring the ${what} back`}
          small={false}
        />
      )}
      {back && typed.length > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={back} target="_blank">
            Bring the {what} back (opens in a new tab)
          </a>
        </p>
      )}
      {mergedInto && (
        <p className="govuk-body">
          <a className="govuk-link" href={mergedInto}>
            Read the {what} that it was merged into
          </a>
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={list.href}>
          {list.label}
        </a>
      </p>
    </>
  );
}
