import { useLoaderData } from "@remix-run/react";
import { ChecksPage } from "../report/ChecksPage.tsx";
import { checksPage } from "../report/checks-page.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Checks before sending");

export const loader = inChallenge("report", checksPage, "all");

export default function Checks() {
  return <ChecksPage {...useLoaderData<typeof loader>()} />;
}
