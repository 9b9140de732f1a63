import type { ReactElement } from "react";
import { addAction } from "#app/plan/write-action.server.ts";
import { listActions } from "#db/queries/actions.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";

type Loader<T> = (args: ReturnType<typeof argsOf>) => Promise<T>;

/** A plan that is filled by its lead, and its views as each person reads them. */
export async function aPlanToView(now = "2026-07-01T09:00:00.000Z") {
  const app = await testApp(now);
  const challenge = await aReportedChallenge(app);
  const { planId, people, inPlan } = challenge;
  return {
    ...challenge,
    app,
    add: (also: Partial<Parameters<typeof addAction>[2]>) =>
      addAction(app, inPlan("councilLead"), { ...plainAction, ...also }),
    stored: () => listActions(app.db, { planId }),
    /** A view as it is drawn for a person. */
    view: async <T>(
      loader: Loader<T>,
      draw: (shown: T) => ReactElement,
      { query = "", role = "councilLead" as ChallengeRole } = {},
    ) => {
      const visitor = people[role];
      const asked = { visitor, params: { planId }, query };
      return drawnAt("", draw(await loader(argsOf(app, asked))));
    },
    /** A form of a view, sent by a person. */
    send: async (
      action: Loader<unknown>,
      fields: Record<string, string>,
      { query = "", role = "councilLead" as ChallengeRole } = {},
    ) => {
      const body = new URLSearchParams(fields);
      const asked = { visitor: people[role], params: { planId }, query };
      return action(argsOf(app, { ...asked, init: { method: "POST", body } }));
    },
  };
}
