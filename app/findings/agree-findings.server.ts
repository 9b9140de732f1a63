import { updateFindingStatus } from "#db/queries/finding-changes.ts";
import { findFinding, listFindings } from "#db/queries/findings.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { readAgain } from "../challenge/read-again.ts";
import type { Context } from "../context.server.ts";
import type { Led } from "../forms/answer.server.ts";
import { excerpt } from "../ui/excerpt.ts";
import type { AgreeAllInput, StatusInput } from "./finding.ts";

/**
 * Agrees a finding, or makes it a draft again. Anybody of the team may.
 * @returns the address to go back to
 * @throws NotNow when its words are no longer those that the person read
 */
export async function setFindingStatus(
  app: Context,
  attempt: Attempt,
  id: string,
  { status, version, to, back }: StatusInput,
): Promise<string> {
  return edit(app, attempt, "findings", async (change) => {
    const { db, challenge } = change;
    const present = await findFinding(db, challenge.id, id);
    if (!present) throw await missing(db, change, "finding", id);
    if (present.version !== version) {
      throw readAgain("this finding", present.updated_by_name);
    }
    if (present.status !== status) {
      await updateFindingStatus(db, challenge.id, { ids: [id], status });
      await change.record({
        event: status === "agreed" ? "findingAgreed" : "findingReopened",
        subject: excerpt(present.text),
        audience: "team",
      });
    }
    const list = `/challenges/${challenge.id}/findings`;
    return to === "list" ? `${list}${back}#finding-${id}` : `${list}/${id}`;
  });
}

/**
 * Agrees all drafts that were shown and still read the same; the others stay
 * drafts.
 * @returns the address of the list, and how many of which
 */
export async function agreeShownFindings(
  app: Context,
  attempt: Attempt,
  { shown, back }: AgreeAllInput,
): Promise<Led> {
  return edit(app, attempt, "findings", async (change) => {
    const { db, challenge } = change;
    const all = await listFindings(db, {
      challengeId: challenge.id,
      sight: "all",
    });
    const drafts = all.filter(({ status }) => status === "draft");
    const read = new Set(shown);
    const ids = drafts
      .filter(({ id, version }) => read.has(`${id}:${version}`))
      .map(({ id }) => id);
    const still = new Set(all.map(({ id, version }) => `${id}:${version}`));
    const changed = shown.filter((one) => !still.has(one)).length;
    await updateFindingStatus(db, challenge.id, { ids, status: "agreed" });
    if (ids.length > 0) {
      await change.record({
        event: "findingsAgreedTogether",
        subject: ids.length === 1 ? "1 finding" : `${ids.length} findings`,
        audience: "team",
      });
    }
    const to = `/challenges/${challenge.id}/findings${back}`;
    // A second press is told the same: all that was shown and stands agreed.
    const stand = shown.length - changed;
    const agreed = stand === 1 ? "1 is agreed" : `${stand} are agreed`;
    const left = `${changed} changed while you were looking and ${changed === 1 ? "was" : "were"} left: read ${changed === 1 ? "it" : "them"} again`;
    return { to, said: changed > 0 ? `${agreed}. ${left}` : agreed };
  });
}
