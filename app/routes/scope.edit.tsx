import { useActionData, useLoaderData } from "@remix-run/react";
import { seekableLevels } from "#workflows/frameworks/index.ts";
import { allowRole } from "../challenge/change.server.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answer } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { ScopeForm } from "../scope/ScopeForm.tsx";
import { changeScope } from "../scope/change-scope.server.ts";
import { modeOf, scopeSchema } from "../scope/scope.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Change the scope");

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("scope", async (call) => {
  allowRole(call, "scope");
  const { challenge, framework } = call;
  return {
    open: call.may("scope"),
    top: `/challenges/${challenge.id}`,
    framework: framework.title,
    areas: framework.areas.map(({ key, number, title }) => ({
      key,
      number,
      title,
    })),
    levels: seekableLevels(framework).map(({ key, title }) => ({ key, title })),
    scope: {
      title: challenge.title,
      mode: modeOf(challenge.mode),
      levelSought: challenge.levelSought,
      areas: challenge.areasInScope,
      termsOfReference: challenge.termsOfReference,
      welcomeMessage: challenge.welcomeMessage,
      daysOnSite: challenge.daysOnSite,
      commentWorkingDays: challenge.commentWorkingDays,
      narrativeWordLimit: challenge.narrativeWordLimit,
      version: challenge.scopeVersion,
    },
  };
});

export const action = asWriterOf("scope", async (call) =>
  answer(
    call,
    scopeSchema,
    (input) => changeScope(call.app, attemptOf(call), input),
    "The scope is saved",
  ),
);

export default function EditScope() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!page.open && !answered) {
    return <NotOpen what="The scope" back={`${page.top}/scope`} />;
  }
  return <ScopeForm {...page} answered={answered} />;
}
