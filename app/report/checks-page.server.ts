import { factsOf } from "../challenge/facts.server.ts";
import { versionsSent } from "../challenge/latest-report.server.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { blockNames } from "./block-names.ts";
import type { Block } from "./blocks.ts";
import { type NumberedFind } from "./checks/all.ts";
import { type CheckName, checkNames } from "./checks/find.ts";
import { placeToMend } from "./checks/mend.ts";
import { findsNow } from "./checks.server.ts";
import { nothingSent } from "./nothing-sent.ts";
import { formatDate } from "../ui/dates.ts";
import { versionInText } from "./version-name.ts";
import { isDraftOpen } from "./words-now.server.ts";
import { workingDraft } from "./working-draft.server.ts";

/** A find as its page shows it. */
export interface FindShown {
  id: string;
  sentence: string;
  /** The words found with some of what stands around them; null for none. */
  quote: { before: string; words: string; after: string } | null;
  /** "strength 2 in 4.1", of words; "" where the sentence names its place. */
  place: string;
  /** Where this person mends it; null where it is not theirs. */
  mend: string | null;
  /** Its place in the working draft; null for what is in no block. */
  draft: string | null;
}

/** The page of what to look at before the report is sent. */
export interface ChecksPageView {
  top: string;
  /** Null while there is no working draft to look at. */
  groups: Array<{ check: CheckName; finds: FindShown[] }> | null;
  count: number;
  nothing: string;
}

/** What there is to look at in the working draft, check by check. */
export async function checksPage(call: ChallengeCall): Promise<ChecksPageView> {
  const { app, challenge } = call;
  const top = `/challenges/${challenge.id}`;
  if (!isDraftOpen(call)) {
    const nothing = await whyClosed(call);
    return { top, groups: null, count: 0, nothing };
  }
  const finds = await findsNow(call, await factsOf(app.db, call));
  const { blocks, wordings } = await workingDraft(app.db, call);
  const worded = new Set(wordings.map(({ thing }) => thing));
  const names = blockNames(blocks);
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const show = (find: NumberedFind) => {
    const { blockId } = find;
    const block = byId.get(blockId ?? "");
    const place = placeToMend(find, block, worded);
    const quote = block ? quoteOf(find, block) : null;
    return {
      id: find.id,
      sentence: find.sentence,
      quote,
      place: quote ? (names.get(blockId ?? "") ?? "") : "",
      mend:
        place && (place.content === null || call.may(place.content))
          ? `${top}/${place.where}`
          : null,
      draft: block ? `${top}/report#${block.id}` : null,
    };
  };
  const groups = checkNames.map((check) => ({
    check,
    finds: finds.filter((find) => find.check === check).map(show),
  }));
  return { top, groups, count: finds.length, nothing: "" };
}

/** Why there is no working draft: it is with the council, or still to come. */
async function whyClosed({ app, challenge, stage }: ChallengeCall) {
  const [latest] = await versionsSent(app.db, { challenge });
  if (!latest) return nothingSent(stage, true);
  const name = capital(versionInText(latest));
  const since = formatDate(latest.created_at);
  if (stage === "councilResponse") {
    return `${name} has been with the council since ${since}. The next working draft opens once the council has sent its response.`;
  }
  return latest.kind === "final"
    ? `${name} was issued on ${since}.`
    : `${name} was sent to the council on ${since}.`;
}

const capital = (words: string) =>
  words.charAt(0).toUpperCase() + words.slice(1);

/** How many there are, for a link to the page; null where there is no draft. */
export async function countToLookAt(
  call: ChallengeCall,
): Promise<number | null> {
  if (!isDraftOpen(call)) return null;
  const finds = await findsNow(call, await factsOf(call.app.db, call));
  return finds.length;
}

const around = 60;

function quoteOf({ at }: NumberedFind, { text }: Block): FindShown["quote"] {
  if (!at) return null;
  const { start, end } = at;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return {
    before:
      before.length > around
        ? `… ${before.slice(-around).replace(/^\S*\s/, "")}`
        : before,
    words: text.slice(start, end),
    after:
      after.length > around
        ? `${after.slice(0, around).replace(/\s\S*$/, "")} …`
        : after,
  };
}
