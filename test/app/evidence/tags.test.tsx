import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { AreaPage } from "#app/areas/AreaPage.tsx";
import { areaOf } from "#app/areas/area.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { askForEvidence } from "#app/evidence/ask-for-evidence.server.ts";
import { withdrawEvidence } from "#app/evidence/change-evidence.server.ts";
import { Item } from "#app/evidence/Item.tsx";
import { Register } from "#app/evidence/Register.tsx";
import { replyToRequest } from "#app/evidence/reply-to-request.server.ts";
import { Request } from "#app/evidence/Request.tsx";
import type { Visitor } from "#app/people/visitor.server.ts";
import { loader as register } from "#app/routes/evidence.tsx";
import { loader as itemLoader } from "#app/routes/evidence.item.tsx";
import { loader as requestLoader } from "#app/routes/evidence.request.tsx";
import type { Stage } from "#workflows/stages.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { pdf, upload } from "./support.ts";

/** An item on one area that a reply names, as every page shows it. */
async function anItem(stage: Stage) {
  const app = await testApp();
  const cast = await aChallenge(app, { stage });
  const { id, by, framework } = cast;
  const area = framework.areas[0];
  const criteria = [area?.criteria[0]?.key ?? ""];
  const evidenceId = await upload(app, by("councilLead"), [pdf()], {
    criteria,
  });
  const asked = { question: "Which?", place: "", due: null, once: undefined };
  const address = await askForEvidence(app, by("peer"), asked);
  const requestId = address.split("/").at(-1) ?? "";
  const reply = { text: "This.", evidence: [evidenceId], version: 1 };
  await replyToRequest(app, by("councilLead"), requestId, reply);
  const seenBy = async (visitor: Visitor) => {
    const args = argsOf(app, {
      visitor,
      params: { challengeId: id, evidenceId, requestId },
    });
    const standing = await enter(app.db, visitor, id);
    const call = { ...standing, app, param: () => area?.key ?? "" };
    return {
      register: tagsOn(<Register {...await register(args)} address="/e" />),
      item: tagsOn(<Item {...await itemLoader(args)} />),
      area: tagsOn(<AreaPage view={await areaOf(call)} conversation={null} />),
      request: tagsOn(
        <Request {...await requestLoader(args)} answered={undefined} />,
      ),
    };
  };
  return { app, evidenceId, seenBy, ...cast };
}

/** The tags that say how evidence stands, each with its tone. */
const tagsOn = (page: ReactNode) =>
  drawnAt("", page)
    .querySelectorAll(".cf-tag")
    .map((tag) => `${tag.textContent}, ${tag.classList.value[1] ?? ""}`)
    .filter((tag) => /Withdrawn|sent|opened/.test(tag));

test("every page says alike that the team has not opened an item", async () => {
  const { app, id, people, seenBy } = await anItem("evidence");
  const everywhere = (tag: string) => ({
    ...{ register: [tag], item: [tag], area: [tag], request: [] },
  });
  expect(await seenBy(people.peer)).toEqual(
    everywhere("Never opened, cf-tag--warn"),
  );
  expect(await seenBy(people.councilLead)).toEqual(
    everywhere("Not opened yet, cf-tag--neutral"),
  );
  await app.db
    .updateTable("challenge")
    .set({ state: "closed" })
    .where("id", "=", id)
    .execute();
  for (const one of [people.peer, people.councilLead]) {
    expect(await seenBy(one)).toEqual(
      everywhere("Never opened, cf-tag--neutral"),
    );
  }
});

test("an item withdrawn before it was sent is not still to be sent", async () => {
  const { app, by, evidenceId, people, seenBy } =
    await anItem("selfAssessment");
  const unsent = ["Not sent yet, cf-tag--wait"];
  expect(await seenBy(people.councilLead)).toEqual({
    ...{ register: unsent, item: [], area: unsent, request: unsent },
  });
  await withdrawEvidence(app, by("councilLead"), evidenceId, "A slip");
  const gone = ["Withdrawn, cf-tag--stop"];
  expect(await seenBy(people.councilLead)).toEqual({
    ...{ register: gone, item: [], area: gone, request: gone },
  });
});

test("what a stopped challenge never sent is not still to be sent", async () => {
  const { app, id, people, seenBy } = await anItem("selfAssessment");
  await app.db
    .updateTable("challenge")
    .set({ state: "withdrawn" })
    .where("id", "=", id)
    .execute();
  const never = ["Never sent, cf-tag--neutral"];
  expect(await seenBy(people.councilLead)).toEqual({
    ...{ register: never, item: [], area: never, request: never },
  });
});
