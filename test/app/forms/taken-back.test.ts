import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { loader as historyPage } from "#app/routes/history.tsx";
import {
  action as sayWhyNone,
  loader as whyNone,
} from "#app/routes/findings.reason.tsx";
import {
  action as decide,
  loader as outcome,
} from "#app/routes/outcomes.area.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

type Route = (args: ReturnType<typeof argsOf>) => Promise<unknown>;

/** What the page says after a form, and what the history then ends with. */
async function aDesk(stage: "findings" | "recommendations") {
  const app = await testApp();
  const cast = await aChallenge(app, { stage, mode: "bespoke" });
  const { id, people, framework } = cast;
  const visitor = people.peer;
  const params = {
    challengeId: id,
    area: framework.areas[0]?.key ?? "",
    kind: "strength",
  };
  const send = async (action: Route, fields: Record<string, string>) => {
    const init = { method: "POST", body: new URLSearchParams(fields) };
    const response = await action(argsOf(app, { visitor, params, init }));
    const said = response instanceof Response ? saidBy(response) : null;
    return { said, history: await historyOf(app, visitor, params) };
  };
  return { send, at: argsOf(app, { visitor, params }) };
}

const saidBy = ({ headers }: Response) =>
  decodeURIComponent(
    /said=([^;]*)/.exec(headers.get("set-cookie") ?? "")?.[1] ?? "",
  );

async function historyOf(
  app: Context,
  visitor: Visitor,
  params: { challengeId: string },
) {
  const { events } = await historyPage(argsOf(app, { visitor, params }));
  return events.map(({ what }) => what.split(":")[0]).toReversed();
}

test("a reason that is emptied is taken back, and said to be", async () => {
  const { send, at } = await aDesk("findings");
  const say = async (reason: string) => {
    const { version } = await whyNone(at);
    return send(sayWhyNone, { reason, version: String(version) });
  };
  expect(await say("Nothing was shown to us.")).toEqual({
    said: "The reason is saved",
    history: ["Said why there is no finding"],
  });
  const takenBack = {
    said: "The reason is taken back",
    history: [
      "Said why there is no finding",
      "Reason why there is no finding taken back",
    ],
  };
  expect(await say("")).toEqual(takenBack);
  const { version } = await whyNone(at);
  expect(await say("")).toEqual({ ...takenBack, said: "" });
  expect((await whyNone(at)).version).toBe(version);
});

test("a remark that is emptied is taken back, and said to be", async () => {
  const { send, at } = await aDesk("recommendations");
  const remark = async (reason: string) => {
    const { shown } = await outcome(at);
    const version = String(shown.start.version);
    return send(decide, { outcome: "noLevelSought", reason, version });
  };
  expect(await remark("Well led.")).toEqual({
    said: "The remark is saved",
    history: ["Remark written"],
  });
  const takenBack = {
    said: "The remark is taken back",
    history: ["Remark written", "Remark taken back"],
  };
  expect(await remark("")).toEqual(takenBack);
  expect(await remark("")).toEqual({ ...takenBack, said: "" });
});
