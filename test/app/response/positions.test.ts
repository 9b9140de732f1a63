import { describe, expect, test } from "vitest";
import { Forbidden, NotFound, NotNow, Stale } from "#app/errors.ts";
import { takePosition } from "#app/response/take-position.server.ts";
import { listPositions } from "#db/queries/positions.ts";
import { aChallenge } from "#test/support/app.ts";
import { accepted, drafted } from "./a-draft.ts";

describe("positions", () => {
  test("a second editor gets the first one's", async () => {
    const { app, lead, draft, id } = await drafted();
    const [first] = draft.recommendationIds;
    await takePosition(app, lead, first, accepted);
    const noted = {
      position: "noted" as const,
      reason: "No money",
      version: 0,
    };
    const late = takePosition(app, lead, first, noted);
    await expect(late).rejects.toThrow(Stale);
    await expect(late).rejects.toMatchObject({
      theirs: { version: 1, values: { position: "Accepted" } },
    });
    await takePosition(app, lead, first, { ...noted, version: 1 });
    expect(await listPositions(app.db, id, "all")).toMatchObject([
      { position: "noted" },
    ]);
    expect(await listPositions(app.db, id, "sent")).toEqual([]);
  });

  test("are taken on what the draft recommends, by the lead, at this stage", async () => {
    const { app, by, draft, lead } = await drafted();
    const [first] = draft.recommendationIds;
    await expect(takePosition(app, lead, "x", accepted)).rejects.toThrow(
      NotFound,
    );
    await expect(
      takePosition(app, by("sponsor"), first, accepted),
    ).rejects.toThrow(Forbidden);
    const other = await aChallenge(app, { stage: "councilResponse" });
    await expect(
      takePosition(app, other.by("councilLead"), first, accepted),
    ).rejects.toThrow(NotFound);
    const early = await aChallenge(app, { stage: "findings" });
    await expect(
      takePosition(app, early.by("councilLead"), first, accepted),
    ).rejects.toThrow(NotNow);
  });
});
