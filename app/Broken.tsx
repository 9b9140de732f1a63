import { useRouteError } from "@remix-run/react";
import { GoneOn } from "./GoneOn.tsx";
import { NotSaved } from "./forms/NotSaved.tsx";
import { SignInAgain } from "./people/SignInAgain.tsx";
import { problemOf } from "./problem.ts";
import { Page } from "./ui/Page.tsx";
import { PageHeading } from "./ui/PageHeading.tsx";
import { useReader } from "./ui/here.tsx";

/** What stands where a page could not be made. */
export function Broken() {
  return <BrokenBy error={useRouteError()} />;
}

/** As `Broken`, for an error in hand. */
export function BrokenBy({ error }: { error: unknown }) {
  const { title, lead, kept, gone, typed } = problemOf(error);
  return (
    <Page narrow>
      <PageHeading title={title} lead={lead} />
      {kept && <SignInAgain kept={kept} />}
      {gone && <GoneOn gone={gone} />}
      {typed.length > 0 && <NotSaved typed={typed} />}
      {!kept && !gone && <WayOn />}
    </Page>
  );
}

function WayOn() {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href="/">
        {useReader() ? "Go to what waits for you" : "Go to the start page"}
      </a>
    </p>
  );
}
