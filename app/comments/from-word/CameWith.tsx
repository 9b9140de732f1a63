import { ButtonForm } from "../../ui/ButtonForm.tsx";

export interface Came {
  id: string;
  fileName: string;
  isTakenIn: boolean;
}

interface Props {
  /** The page of the form. */
  page: string;
  once: string;
  came: readonly Came[];
}

/** Comments of the council's that came with a report written elsewhere. */
export function CameWith({ page, once, came }: Props) {
  if (came.length === 0) return null;
  const isDone = came.every(({ isTakenIn }) => isTakenIn);
  return (
    <section className="cf-section" id="came-with">
      <h2 className="govuk-heading-m">Comments that came with the report</h2>
      <p>
        This report was written elsewhere, and the team says that the comments
        in its file are yours.{" "}
        {isDone
          ? "All were taken in."
          : "Look at them, and take in those that you still make. Whoever takes them in is named beside their author."}
      </p>
      {came.map(({ id, fileName, isTakenIn }) => (
        <ButtonForm
          key={id}
          action={`${page}/came-with/${id}`}
          fields={{ once: `${once.slice(0, 27)}-${id}` }}
          label={`Look at the comments in ${fileName}`}
          look={isTakenIn ? "quiet" : "secondary"}
          small={isTakenIn}
        />
      ))}
    </section>
  );
}
