import { versionsSent } from "../challenge/latest-report.server.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { formatDate } from "../ui/dates.ts";
import { versionInText, versionName } from "./version-name.ts";
import { isDraftOpen } from "./words-now.server.ts";

/** How an address names the working draft; a version goes by its number. */
export const working = "working";

/** A version that this person may compare. */
export interface Choice {
  /** Its number, or "working". */
  value: string;
  label: string;
  /** As a sentence has it. */
  name: string;
  href: string;
}

/** What can be compared, and what an address asks to be compared. */
export interface CompareEnds {
  /** Latest first. */
  choices: Choice[];
  from: string;
  to: string;
  /** Both are among the choices. */
  known: boolean;
  /** The two, whichever was named first; null where they are not two. */
  ends: { earlier: Choice; later: Choice } | null;
}

/**
 * The two ends of a comparison, as its address names them: where it names none,
 * the latest that this person may read against the one before. Whoever may read
 * both may compare them; the working draft is the team's.
 */
export async function compareEnds(call: ChallengeCall): Promise<CompareEnds> {
  const choices = await choicesOf(call);
  const [latest, before = latest] = choices;
  const asked = (name: string, usual: Choice | undefined) =>
    call.url.searchParams.get(name) ?? usual?.value ?? "";
  const [from, to] = [asked("from", before), asked("to", latest)];
  const [later, earlier] = choices.filter(({ value }) =>
    [from, to].includes(value),
  );
  return {
    ...{ choices, from, to },
    known: [from, to].every((end) =>
      choices.some(({ value }) => value === end),
    ),
    ends: later && earlier ? { earlier, later } : null,
  };
}

async function choicesOf(call: ChallengeCall): Promise<Choice[]> {
  const report = `/challenges/${call.challenge.id}/report`;
  const versions = await versionsSent(call.app.db, call);
  const sent = versions.map((version) => ({
    value: String(version.number),
    label: `${versionName(version)}, sent ${formatDate(version.created_at)}`,
    name: versionInText(version),
    href: `${report}/versions/${version.number}`,
  }));
  if (!isDraftOpen(call)) return sent;
  const draft = {
    value: working,
    label: "Working draft, as it stands now",
    name: versionInText(null),
    href: `${report}#working-draft`,
  };
  return [draft, ...sent];
}
