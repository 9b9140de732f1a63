import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { SignInAgain } from "./people/SignInAgain.tsx";
import { keptIn } from "./people/kept.ts";
import { Page } from "./ui/Page.tsx";
import { PageHeading } from "./ui/PageHeading.tsx";

interface Words {
  title: string;
  lead: string;
}

const words: Record<number, Words> = {
  403: {
    title: "You cannot do this",
    lead: "Your role in this challenge does not allow that.",
  },
  404: {
    title: "Page not found",
    lead: "There is nothing here for you. If you followed a link, it may be for another role or another challenge.",
  },
  409: {
    title: "This cannot be done now",
    lead: "Go back, load the page again and see what has changed.",
  },
  413: {
    title: "That is too large",
    lead: "Choose a smaller file.",
  },
};

const unknown: Words = {
  title: "Something went wrong",
  lead: "Nothing you typed was changed by this. Go back and try again; if it happens again, tell whoever runs this service when it was.",
};

/** What stands where a page could not be made. */
export function Broken() {
  const error = useRouteError();
  if (!isRouteErrorResponse(error)) return <Said {...unknown} />;
  const kept = keptIn(error.data);
  if (kept) return <SignInAgain kept={kept} />;
  const { title, lead } = words[error.status] ?? unknown;
  return <Said title={title} lead={messageOf(error.data) || lead} />;
}

function Said({ title, lead }: Words) {
  return (
    <Page narrow>
      <PageHeading title={title} lead={lead} />
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          Go to what waits for you
        </a>
      </p>
    </Page>
  );
}

function messageOf(data: unknown): string {
  return data && typeof data === "object" && "message" in data
    ? String(data.message)
    : "";
}
