import { useLoaderData } from "@remix-run/react";
import { FilesPage } from "../plan/bring-in/FilesPage.tsx";
import { filesOf } from "../plan/bring-in/file-pages.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Files brought in");

export const loader = inPlan(filesOf);

export default function PlanFiles() {
  return <FilesPage {...useLoaderData<typeof loader>()} />;
}
