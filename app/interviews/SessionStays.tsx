import { PageHeading } from "../ui/PageHeading.tsx";

interface Props {
  title: string;
  /** The session's page. */
  page: string;
  because: string;
}

/** Stands in for the removal of a session that stays on the timetable. */
export function SessionStays({ title, page, because }: Props) {
  return (
    <>
      <PageHeading title={`“${title}” cannot be removed`} lead={because} />
      <p>
        <a className="govuk-link" href={page}>
          Back to the session
        </a>
      </p>
    </>
  );
}
