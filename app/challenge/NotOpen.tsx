import { PageHeading } from "../ui/PageHeading.tsx";

interface Props {
  /** What the form would change, at the beginning of a sentence. */
  what: string;
  /** Where it can be read. */
  back: string;
  /** Why not, where it is not the stage. */
  because?: string | undefined;
}

/** Stands in for a form whose stage is over or has not come. */
export function NotOpen({
  what,
  back,
  because = "The stage of the challenge does not allow it.",
}: Props) {
  return (
    <>
      <PageHeading title={`${what} cannot be changed now`} lead={because} />
      <p>
        <a className="govuk-link" href={back}>
          Read it as it stands
        </a>
      </p>
    </>
  );
}
