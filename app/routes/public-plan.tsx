import { type HeadersFunction, type MetaFunction, data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PublicPlanPage } from "../plan/publish/PublicPlanPage.tsx";
import { readPublicPlan } from "../plan/publish/read-public-plan.server.ts";
import { robotsOf } from "../plan/publish/robots.ts";
import { openToAll } from "../respond.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: read }) => [
  {
    title: read
      ? `${read.title} – ${read.council} – Critical Friend`
      : "Plan – Critical Friend",
  },
];

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const loader = openToAll(async (call) => {
  const key = call.param("publicKey");
  const plan = await readPublicPlan(call.app.db, key, call.url);
  // A signed-in reader's page has a name in its header: not for shared caches.
  const cache = call.who ? "private, no-store" : "public, max-age=300";
  return data(plan, {
    headers: {
      ...{ "Cache-Control": cache, Vary: "Cookie" },
      ...robotsOf(plan.search),
    },
  });
});

export default function PublishedPlanPage() {
  return <PublicPlanPage {...useLoaderData<typeof loader>()} />;
}
