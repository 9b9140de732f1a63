import { PageHeading } from "../ui/PageHeading.tsx";

interface Props {
  /** What the form would change, at the beginning of a sentence. */
  what: string;
  /** Where it can be read. */
  back: string;
}

/** Stands in for a form whose stage is over or has not come. */
export function NotOpen({ what, back }: Props) {
  return (
    <>
      <PageHeading
        title={`${what} cannot be changed now`}
        lead="The stage of the challenge does not allow it."
      />
      <p>
        <a className="govuk-link" href={back}>
          Read it as it stands
        </a>
      </p>
    </>
  );
}
