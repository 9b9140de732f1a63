import type { MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { Broken } from "../Broken.tsx";
import { inPlan } from "../respond.server.ts";
import { PlanFrame } from "../plan/PlanFrame.tsx";
import { titleOfProblem } from "../ui/title.ts";

export const loader = inPlan(({ plan, from, source, mayWrite }) =>
  Promise.resolve({
    top: `/plans/${plan.id}`,
    council: plan.councilName,
    title: plan.title,
    ofReport: source !== null,
    mayBring: mayWrite("files"),
    leads: mayWrite("settings"),
    challenge: from && {
      href: `/challenges/${from.challenge.id}`,
      title: from.challenge.title,
    },
  }),
);

export const meta: MetaFunction = ({ error }) =>
  error ? [{ title: titleOfProblem(error) }] : [];

export default function PlanLayout() {
  const { pathname, search } = useLocation();
  return (
    <PlanFrame
      {...useLoaderData<typeof loader>()}
      pathname={pathname}
      search={search}
    >
      <Outlet />
    </PlanFrame>
  );
}

export function ErrorBoundary() {
  return <Broken />;
}
