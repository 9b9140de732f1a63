import { useLoaderData } from "@remix-run/react";
import { EditionsPage } from "../plan/editions/EditionsPage.tsx";
import { editionsOf } from "../plan/editions/edition-pages.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Editions of the plan");

export const loader = inPlan(editionsOf);

export default function Editions() {
  return <EditionsPage {...useLoaderData<typeof loader>()} />;
}
