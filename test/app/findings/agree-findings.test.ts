import { expect, test } from "vitest";
import { NotFound, NotNow } from "#app/errors.ts";
import {
  agreeShownFindings,
  setFindingStatus,
} from "#app/findings/agree-findings.server.ts";
import { changeFinding } from "#app/findings/write-finding.server.ts";
import { aChallenge } from "#test/support/app.ts";
import { aFindingsRoom } from "./support.ts";

const agree = {
  status: "agreed",
  version: 1,
  to: undefined,
  back: "",
} as const;

test("any peer agrees a finding and takes that back", async () => {
  const { app, by, add, list } = await aFindingsRoom();
  const id = await add();
  const to = await setFindingStatus(app, by("peer"), id, {
    ...agree,
    to: "list",
  });
  expect(to).toMatch(new RegExp(`/findings#finding-${id}$`));
  expect((await list())[0]?.status).toBe("agreed");
  await setFindingStatus(app, by("leadPeer"), id, {
    ...agree,
    status: "draft",
  });
  expect((await list())[0]?.status).toBe("draft");
});

test("the second press of the button for all says what the first did", async () => {
  const { app, by, add, list } = await aFindingsRoom();
  const shown = [`${await add()}:1`, `${await add({ text: "Another" })}:1`];
  const press = { shown, back: "" };
  const twice = await Promise.all([
    agreeShownFindings(app, by("peer"), press),
    agreeShownFindings(app, by("peer"), press),
  ]);
  expect(twice.map(({ said }) => said)).toEqual([
    "2 are agreed",
    "2 are agreed",
  ]);
  expect((await list()).map(({ status }) => status)).toEqual([
    "agreed",
    "agreed",
  ]);
});

test("words that changed after they were read are not agreed", async () => {
  const { app, by, words, add, list } = await aFindingsRoom();
  const id = await add();
  const same = await add({ text: "Another" });
  const shown = [`${id}:1`, `${same}:1`];
  const changed = { ...words, text: "Rewritten", version: 1 };
  await changeFinding(app, by("leadPeer"), id, changed);
  await expect(setFindingStatus(app, by("peer"), id, agree)).rejects.toThrow(
    NotNow,
  );
  const { said } = await agreeShownFindings(app, by("peer"), {
    shown,
    back: "",
  });
  expect(said).toMatch(/^1 is agreed\. 1 changed while you were looking/);
  expect((await list()).map(({ status }) => status)).toEqual([
    "draft",
    "agreed",
  ]);
});

test("the council and another team cannot agree", async () => {
  const { app, by, add } = await aFindingsRoom();
  const id = await add();
  const other = await aChallenge(app, { stage: "findings" });
  const council = setFindingStatus(app, by("sponsor"), id, agree);
  await expect(council).rejects.toThrow(NotFound);
  const foreign = setFindingStatus(app, other.by("peer"), id, agree);
  await expect(foreign).rejects.toThrow(NotFound);
  const all = { shown: [`${id}:1`], back: "" };
  const elsewhere = await agreeShownFindings(app, other.by("peer"), all);
  expect(elsewhere.said).toMatch(/^0 are agreed/);
});
