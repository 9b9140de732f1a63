import { useLoaderData } from "@remix-run/react";
import { PublicationPage } from "../plan/publish/PublicationPage.tsx";
import { publicationOf } from "../plan/publish/publish-pages.server.ts";
import { inPlan } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ number }) => `Publication ${number}`,
);

export const loader = inPlan(publicationOf);

export default function Publication() {
  return <PublicationPage {...useLoaderData<typeof loader>()} />;
}
