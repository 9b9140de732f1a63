import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Answered } from "#app/forms/use-answer.ts";
import { FilePage } from "#app/plan/bring-in/FilePage.tsx";
import {
  action as sendCorrections,
  loader as fileLoader,
} from "#app/routes/plan.files.file.tsx";
import { action as bring } from "#app/routes/plan.files.new.tsx";
import { testApp } from "#test/support/app.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { fieldsOf } from "../report/mapping-fields.ts";
import { aReportedChallenge } from "./a-report.ts";

/** A plan of an invented council, as a spreadsheet saves it. */
export const planCsv = [
  "Ref,Evidence,Actions,Who,By when,Measure of success,RAG,Status,Ward",
  "Fair pay,,,,,,,,",
  "1.1,Pay is audited,Publish the pay gap,Ana Brook,March 2027,Gap below 4%,A,In progress,Harbour",
  "1.2,,Train panels,HR,Ongoing,All panels trained,G,On hold,",
  "Open doors,,,,,,,,",
  "2.1,Lifts are checked,,,,,,,",
].join("\n");

/** Where an answer leads; fails when it leads nowhere. */
export const addressOf = (answer: unknown): string =>
  (answer as Response).headers.get("Location") ?? "";

/** What came back of a form that was not taken. */
export const answeredBy = (answer: unknown) =>
  (answer as { data: Answered }).data;

/** A plan to which its lead brings files. */
export async function aPlanForFiles() {
  const app = await testApp();
  const challenge = await aReportedChallenge(app);
  const visitor = challenge.people.councilLead;
  const params = { planId: challenge.planId };
  const at = (
    planFileId: string,
    asked: { init?: RequestInit; query?: string } = {},
  ) => argsOf(app, { visitor, params: { ...params, planFileId }, ...asked });
  const paste = (pasted: string, asked = visitor) => {
    const body = new FormData();
    body.set("pasted", pasted);
    return bring(
      argsOf(app, { visitor: asked, params, init: { method: "POST", body } }),
    );
  };
  const idOf = (answer: unknown) => addressOf(answer).split("/").at(-1) ?? "";
  const look = (id: string, query = "") => fileLoader(at(id, { query }));
  const draw = async (id: string, answered?: Answered) =>
    drawnAt("", <FilePage file={await look(id)} answered={answered} />);
  const open = async (id: string) => fieldsOf(await draw(id));
  const send = (id: string, fields: Record<string, string>) => {
    const body = new URLSearchParams(fields);
    return sendCorrections(at(id, { init: { method: "POST", body } }));
  };
  const press = async (
    route: (args: LoaderFunctionArgs) => Promise<unknown>,
    id: string,
  ) => {
    const { version } = await look(id);
    const body = new URLSearchParams({ version: String(version) });
    return route(at(id, { init: { method: "POST", body } }));
  };
  return {
    press,
    app,
    challenge,
    params,
    at,
    paste,
    idOf,
    look,
    draw,
    open,
    send,
  };
}
