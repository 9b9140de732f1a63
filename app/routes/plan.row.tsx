import { useLoaderData } from "@remix-run/react";
import { RowPage } from "../plan/rows/RowPage.tsx";
import { rowOf } from "../plan/rows/row-pages.server.ts";
import { inPlan } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ name }) => name);

export const loader = inPlan((call) => rowOf(call, call.param("planRowId")));

export default function PlanRow() {
  return <RowPage {...useLoaderData<typeof loader>()} />;
}
