import { useActionData, useLoaderData } from "@remix-run/react";
import { listCouncilNames } from "#db/queries/councils.ts";
import {
  frameworkOf,
  frameworks,
  isFrameworkKey,
} from "#workflows/frameworks/index.ts";
import { answer } from "../forms/answer.server.ts";
import { ChallengeForm } from "../programme/ChallengeForm.tsx";
import { ChooseFramework } from "../programme/ChooseFramework.tsx";
import { challengeSchema, choicesIn, sizeOf } from "../programme/challenge.ts";
import {
  managerAsTyped,
  startChallenge,
} from "../programme/start-challenge.server.ts";
import { asProgrammeManager } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Start a challenge");

export const loader = asProgrammeManager(async ({ app, url }) => {
  const councilId = url.searchParams.get("council") ?? "";
  const key = url.searchParams.get("framework") ?? "";
  if (!isFrameworkKey(key)) {
    const choices = Object.values(frameworks).map((framework) => ({
      value: framework.key,
      label: framework.title,
      hint: sizeOf(framework),
    }));
    return { framework: null, choices, councilId };
  }
  const framework = frameworkOf(key);
  return {
    once: app.newId(),
    councilId,
    councils: await listCouncilNames(app.db),
    framework: { key, title: framework.title, ...choicesIn(framework) },
  };
});

export const action = asProgrammeManager(async ({ app, request, who }) =>
  answer(
    { app, request },
    challengeSchema,
    (input) => startChallenge(app, who, input),
    "The challenge is set up. Say what is in scope, and invite the people.",
    managerAsTyped(app),
  ),
);

export default function NewChallenge() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page
      narrow
      before={
        <Breadcrumbs items={[{ href: "/programme", label: "Programme" }]} />
      }
    >
      <PageHeading title="Start a challenge" />
      {loaded.framework ? (
        <ChallengeForm {...loaded} answered={answered} />
      ) : (
        <ChooseFramework {...loaded} />
      )}
    </Page>
  );
}
