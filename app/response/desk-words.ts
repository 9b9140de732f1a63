import { type Stage, isPast } from "#workflows/stages.ts";
import { whyNothing } from "../challenge/why-nothing.ts";
import { formatDate } from "../ui/dates.ts";
import type { Round } from "./rounds.server.ts";

/** What the head of the desk says: what is to be done, or what was. */
export interface DeskWords {
  caption: string | null;
  lead: string | null;
  /** Said instead of the desk before there is anything to respond to. */
  nothing: string | null;
}

/** How the response stands in a stage. */
export function deskWords(
  stage: Stage,
  draft: number | null,
  latest: Pick<Round, "draft" | "at"> | undefined,
): DeskWords {
  if (draft === null) {
    const nothing = whyNothing(
      stage,
      "there was a draft to respond to",
      "The council responds once the peer team has sent its draft report, after the visit.",
    );
    return { caption: null, lead: null, nothing };
  }
  if (stage !== "councilResponse" && latest) {
    const lead = `Sent to the peer team on ${formatDate(latest.at)}, to draft ${latest.draft.number}.`;
    return { caption: null, lead, nothing: null };
  }
  return {
    caption: `On draft ${draft}`,
    lead:
      stage === "councilResponse"
        ? "Departments comment on the draft; the council lead chooses what is sent and takes a position on each recommendation; the sponsor signs the response off."
        : notSent(stage),
    nothing: null,
  };
}

const notSent = (stage: Stage) =>
  whyNothing(
    stage,
    "the council sent its response",
    isPast(stage, "councilResponse")
      ? "No response was sent."
      : "The draft is with the peer team again; the council responds once another is sent.",
  );
