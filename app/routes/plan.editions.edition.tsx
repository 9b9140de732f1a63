import { useLoaderData } from "@remix-run/react";
import { EditionPage } from "../plan/editions/EditionPage.tsx";
import { editionOf } from "../plan/editions/edition-pages.server.ts";
import { inPlan } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ edition }) => `Edition ${edition.number}: ${edition.title}`,
);

export const loader = inPlan(editionOf);

export default function Edition() {
  return <EditionPage {...useLoaderData<typeof loader>()} />;
}
