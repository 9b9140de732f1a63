import { comments } from "#app/demo/content/comments.ts";
import { communities } from "#app/demo/content/communities.ts";
import { leadership } from "#app/demo/content/leadership.ts";
import { nextSteps, reworded } from "#app/demo/content/sections.ts";
import { examples, recommendations } from "#app/demo/content/report.ts";
import { talk } from "#app/demo/content/response.ts";
import { generalNotes } from "#app/demo/content/visit.ts";
import type { Role } from "#workflows/people.ts";
import { type Stage, stageLine } from "#workflows/stages.ts";
import { lateLevel } from "./change-later.ts";

/** Words that must not reach the other side before their stage. */
export interface Canary {
  word: string;
  of: "team" | "council";
  /** From which stage on the other side may read it; never when undefined. */
  until?: Stage;
  /** Whether even a viewer of the council may not read it. */
  candid?: boolean;
}

export const canaries = [
  // Written with the use cases, before anything is sent.
  { word: "canary-note", of: "team" },
  { word: "canary-finding", of: "team", until: "councilResponse" },
  { word: "canary-outcome", of: "team", until: "councilResponse" },
  { word: "canary-recommendation", of: "team", until: "councilResponse" },
  { word: "canary-example", of: "team", until: "councilResponse" },
  { word: "canary-section", of: "team", until: "councilResponse" },
  { word: "canary-wording", of: "team", until: "councilResponse" },
  { word: "canary-team-talk", of: "team" },
  { word: "canary-answer", of: "council", until: "evidence" },
  { word: "canary-evidence", of: "council", until: "evidence" },
  { word: "canary-council-talk", of: "council", candid: true },
  { word: "canary-unchosen", of: "council", candid: true },
  { word: "canary-chosen", of: "council", until: "finalising", candid: true },
  // Changed later, where what was sent is a copy or has its own mark.
  { word: "canary-late-finding", of: "team" },
  { word: "canary-late-recommendation", of: "team" },
  { word: "canary-late-outcome", of: "team" },
  { word: "canary-late-example", of: "team" },
  { word: "canary-late-summary", of: "team" },
  { word: "canary-late-section", of: "team" },
  { word: "canary-late-wording", of: "team" },
  { word: "canary-late-reason", of: "team" },
  { word: "canary-elsewhere", of: "team" },
  { word: "canary-unsent-reply", of: "team" },
  { word: "canary-team-history", of: "team" },
  { word: "canary-late-answer", of: "council" },
  { word: "canary-late-narrative", of: "council" },
  { word: "canary-late-evidence", of: "council" },
  { word: lateLevel.says, of: "council" },
  { word: "canary-internal-reply", of: "council", candid: true },
  { word: "canary-department", of: "council", candid: true },
  { word: "canary-unsent-position", of: "council", candid: true },
  { word: "canary-second-comment", of: "council", candid: true },
  { word: "canary-council-history", of: "council", candid: true },
] as const satisfies Canary[];

/** Puts the words into what the demonstration's people are about to write. */
export function writeCanaries() {
  for (const area of [communities, leadership]) {
    for (const note of area.notes) note.text += " canary-note";
    for (const one of [...area.strengths, ...area.considerations]) {
      one.text += " canary-finding";
    }
    for (const one of area.answers) one.evidenced += " canary-answer";
    for (const one of area.evidence) one.title += " canary-evidence";
    area.outcomeReason += " canary-outcome";
  }
  for (const note of generalNotes) note.text += " canary-note";
  for (const one of recommendations) one.text += " canary-recommendation";
  nextSteps.text += " canary-section";
  reworded.text += " canary-wording";
  for (const one of examples) one.text += " canary-example";
  for (const one of comments) {
    one.text += one.chosen ? " canary-chosen" : " canary-unchosen";
  }
  const said = { area: "communities", audience: "side" } as const;
  talk.push(
    { ...said, side: "team", text: "Between us: canary-team-talk" },
    { ...said, side: "council", text: "Between us: canary-council-talk" },
  );
}

/** What a reader must not find once a challenge has come to a stage. */
export function hiddenFrom(
  reader: Role | "stranger",
  side: "team" | "council" | null,
  stage: Stage,
): string[] {
  const at = stageLine.indexOf(stage as (typeof stageLine)[number]);
  return (canaries as readonly Canary[])
    .filter(({ of, until, candid }) => {
      const open =
        until !== undefined &&
        stageLine.indexOf(until as (typeof stageLine)[number]) <= at;
      if (side === of) return reader === "viewer" && candid === true && !open;
      // What was published is for everybody; nothing else is for the office.
      if (side === null)
        return !(open && stageLine.indexOf("improvement") <= at);
      return !open;
    })
    .map(({ word }) => word);
}
