import { expect, test } from "vitest";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { say } from "#app/comments/say.server.ts";
import { loader as conversation } from "#app/routes/area.comments.tsx";
import { loader as area } from "#app/routes/area.tsx";
import { loader as comment } from "#app/routes/comments.comment.tsx";
import { loader as comments } from "#app/routes/comments.tsx";
import { loader as evidence } from "#app/routes/evidence.tsx";
import { loader as frame } from "#app/routes/challenge.tsx";
import { loader as overview } from "#app/routes/overview.tsx";
import { loader as step } from "#app/routes/step.tsx";
import { loader as desk } from "#app/routes/response.tsx";
import { loader as areaAnswer } from "#app/routes/self-assessment.area.tsx";
import { loader as criterion } from "#app/routes/self-assessment.criterion.tsx";
import { readOnce } from "#app/challenge/read-once.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aReportComment } from "#test/support/comment.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";
import { telling } from "#test/support/statements.ts";
import { links } from "../evidence/support.ts";

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>;

async function aRichChallenge() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "councilResponse" });
  const { id, by, framework } = challenge;
  const [first] = framework.areas;
  const place = { area: first?.key ?? "", key: first?.criteria[0]?.key ?? "" };
  const { versionId, findingId } = await aSentDraft(app, challenge, place.area);
  await links(app, by("councilLead"), 2, [place.key]).catch(() => []);
  const to = await say(
    app,
    by("leadPeer"),
    { areaKey: place.area, voice: "team" },
    {
      ...{ about: `finding:${findingId}`, audience: "both", text: "So?" },
      once: undefined,
    },
  );
  const commentId = to.split("#said-")[1] ?? "";
  await aReportComment(app, challenge, {
    sent: true,
    reportVersionId: versionId,
    blockId: null,
  });
  const { app: counted, tell } = telling(app);
  const read = async (loader: Loader, who: "leadPeer" | "councilLead") => {
    const args = argsOf(counted, {
      visitor: challenge.people[who],
      params: {
        challengeId: id,
        area: place.area,
        criterion: place.key,
        commentId,
        event: who === "leadPeer" ? "sendDraft" : "sendResponse",
      },
    });
    // As they are drawn: each in the frame of its challenge.
    await frame(args);
    await loader(args);
    return tell();
  };
  return { app, challenge, read };
}

/** The copy that was submitted is asked by queries of their own. */
const ofTheCopy = (statement: string) =>
  statement.includes('from "submission"');

/** The words of a report, which are long however they are asked for. */
const ofWords = (statement: string) =>
  /^select \* from "report_version"/.test(statement);

const pages: Record<string, Loader> = {
  ...{ overview, step },
  ...{ area, conversation, comment, comments, evidence },
  ...{ desk, areaAnswer, criterion },
};

test("no page reads anything twice, whichever of its parts ask for it", async () => {
  const { read } = await aRichChallenge();
  const twice: string[] = [];
  for (const who of ["leadPeer", "councilLead"] as const) {
    for (const [name, loader] of Object.entries(pages)) {
      const found = await read(loader, who);
      twice.push(
        ...found
          .filter((one, place) => found.indexOf(one) !== place)
          .filter((one) => !ofTheCopy(one))
          .map((one) => `${name}: ${one}`),
      );
    }
  }
  expect(twice).toEqual([]);
});

test("no page reads the words of a report twice, and few read them at all", async () => {
  const { read } = await aRichChallenge();
  for (const who of ["leadPeer", "councilLead"] as const) {
    for (const loader of Object.values(pages)) {
      const words = (await read(loader, who)).filter(ofWords);
      expect(words.length).toBeLessThanOrEqual(1);
    }
    expect((await read(evidence, who)).filter(ofWords)).toEqual([]);
  }
});

test("who enters again reads again, and each part of a thing is its own", async () => {
  const { app, challenge } = await aRichChallenge();
  let reads = 0;
  const counted = readOnce(async (_db, _standing, key) => `${key}${++reads}`);
  const standing = () => enter(app.db, challenge.people.peer, challenge.id);
  const first = await standing();
  expect(await counted(app.db, first, "a")).toBe("a1");
  expect(await counted(app.db, first, "a")).toBe("a1");
  expect(await counted(app.db, first, "b")).toBe("b2");
  expect(await counted(app.db, await standing(), "a")).toBe("a3");
});
