import { useLoaderData } from "@remix-run/react";
import { ColumnsPage } from "../plan/columns/ColumnsPage.tsx";
import { columnsOf } from "../plan/columns/column-pages.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Columns of the plan");

export const loader = inPlan(columnsOf);

export default function PlanColumns() {
  return <ColumnsPage {...useLoaderData<typeof loader>()} />;
}
