import { PageHeading } from "../ui/PageHeading.tsx";

interface Place {
  /** Where it can be read. */
  back: string;
  /** What is there, where it is not the thing itself. */
  read?: string | undefined;
  /** Why not, where it is not the stage. */
  because?: string | undefined;
}

interface Changing extends Place {
  /** What the form would change, at the beginning of a sentence. */
  what: string;
}

interface Adding extends Place {
  /** What is closed, as a sentence, where the form changes nothing that is there. */
  title: string;
}

/** Stands in for a form whose stage is over or has not come. */
export function NotOpen({
  back,
  read = "Read it as it stands",
  because = "The stage of the challenge does not allow it.",
  ...closed
}: Changing | Adding) {
  const title =
    "title" in closed ? closed.title : `${closed.what} cannot be changed now`;
  return (
    <>
      <PageHeading title={title} lead={because} />
      <p>
        <a className="govuk-link" href={back}>
          {read}
        </a>
      </p>
    </>
  );
}
