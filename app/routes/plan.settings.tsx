import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { SettingsPage } from "../plan/settings/SettingsPage.tsx";
import { settingsOf } from "../plan/settings/read-settings.server.ts";
import { saveSettings } from "../plan/settings/save-settings.server.ts";
import { settingsSchema } from "../plan/settings/settings.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Settings of the plan");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan(settingsOf);

export const action = asPlanWriterOf("settings", (call) =>
  answer(
    call,
    settingsSchema,
    (input) => saveSettings(call.app, planAttemptOf(call), input),
    "The settings are saved",
  ),
);

export default function PlanSettingsPage() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <SettingsPage {...shown} answered={answered} />;
}
