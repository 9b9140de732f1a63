import type { Kysely } from "kysely";
import { lockChallenge } from "#db/queries/challenge-changes.ts";
import {
  type Challenge,
  findChallenge,
  listChallenges,
} from "#db/queries/challenges.ts";
import { listDepartments } from "#db/queries/departments.ts";
import { findLatestEvent, insertEvent } from "#db/queries/events.ts";
import { type Member, listMembers } from "#db/queries/memberships.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import type { Tables } from "#db/schema.ts";
import { type Reminder, remindersOf } from "#workflows/reminders.ts";
import { nationOf } from "../challenge/nation.ts";
import { responseSigned } from "../challenge/response-signed.server.ts";
import type { Work } from "../challenge/history-words.ts";
import type { Context } from "../context.server.ts";
import { subjectOf } from "../people/letters.ts";
import type { Letter } from "../people/mail.server.ts";
import { dayInLondon, formatWeekday } from "../ui/dates.ts";

const stage = "councilResponse";
const reminded = "commentsReminded" satisfies Work;
const most = 1000;

/**
 * Reminds the councils that are responding to a draft of their last day, where
 * this is a day for it: each challenge once on a day, however often it runs.
 */
export async function remindAll(app: Context): Promise<void> {
  const today = dayInLondon(app.now());
  const open = await listChallenges(app.db, {
    personId: null,
    state: stage,
    limit: most,
    offset: 0,
  });
  for (const challenge of open) {
    if (dueToday(challenge, "", today)) await remind(app, challenge.id, today);
  }
}

/** What is said today; null where it is no day to remind of anything. */
function dueToday(
  { commentsDue, nation }: Pick<Challenge, "commentsDue" | "nation">,
  sentOn: string,
  today: string,
): Reminder | null {
  if (!commentsDue) return null;
  const days = remindersOf(commentsDue, sentOn, nationOf(nation));
  return days.find(({ day }) => day === today) ?? null;
}

async function remind(app: Context, id: string, today: string): Promise<void> {
  const letters = await app.db.transaction().execute(async (db) => {
    // Two runs of the service stand in line: the second finds it done.
    await lockChallenge(db, id);
    const challenge = await findChallenge(db, id);
    const draft = await findLatestVersion(db, id, "draft");
    if (challenge?.state !== stage || !draft) return [];
    const due = dueToday(challenge, dayInLondon(draft.created_at), today);
    const last = await findLatestEvent(db, id, [reminded]);
    if (!due || (last && dayInLondon(last.at) === today)) return [];
    const people = await waitedFor(db, id);
    await insertEvent(db, {
      id: app.newId(),
      challengeId: id,
      at: app.now(),
      personId: null,
      event: reminded,
      subject: `${leftWords(due)}, to ${people.length} ${people.length === 1 ? "person" : "people"}`,
      audience: "council",
    });
    return Promise.all(
      people.map((one) =>
        app.mail.keep(letterTo(one, challenge, due, app.settings), db),
      ),
    );
  });
  for (const send of letters) send();
}

/** Who is waited for: each once, however many roles they hold. */
async function waitedFor(db: Kysely<Tables>, id: string): Promise<Member[]> {
  const all = await listMembers(db, id);
  const { ready, signed } = await responseSigned(db, id);
  const only = (wanted: string) => all.filter(({ role }) => role === wanted);
  if (!ready?.holds) return writers(db, id, all);
  // With no sponsor left, the lead can mend that.
  const signers = signed?.holds ? [] : only("sponsor");
  return signers.length > 0 ? signers : only("councilLead");
}

/**
 * The council's lead, who sends the response; and who writes comments, but for
 * those of departments that are heard or not waited for.
 */
async function writers(
  db: Kysely<Tables>,
  id: string,
  members: readonly Member[],
): Promise<Member[]> {
  const departments = await listDepartments(db, id);
  const heard = new Set(
    departments
      .filter(({ status }) => status !== "waiting")
      .map(({ name }) => name.toLowerCase()),
  );
  const byAddress = new Map<string, Member>();
  for (const one of members) {
    const isLead = one.role === "councilLead";
    const writes =
      one.role === "councilContributor" &&
      !heard.has(one.department.toLowerCase());
    if (isLead || (writes && !byAddress.has(one.email))) {
      byAddress.set(one.email, one);
    }
  }
  return [...byAddress.values()];
}

/** What they are asked for who do not comment. */
const asked: Partial<Record<string, string>> = {
  councilLead: "send the council’s response to the draft report",
  sponsor: "sign off the council’s response to the draft report",
};

const leftWords = ({ workingDays }: Reminder) =>
  workingDays === 0
    ? "the last working day"
    : `${workingDays} working ${workingDays === 1 ? "day" : "days"} left`;

function letterTo(
  { email, role }: Member,
  challenge: Challenge,
  due: Reminder,
  { baseUrl }: Context["settings"],
): Letter {
  const what = asked[role] ?? "comment on the draft report";
  const day = formatWeekday(challenge.commentsDue ?? "");
  const words =
    due.workingDays === 0
      ? due.day === challenge.commentsDue
        ? `Today, ${day}, is the last day to ${what}.`
        : `Today is the last working day to ${what}: the last day is ${day}.`
      : `${due.workingDays} working days are left to ${what}: the last is ${day}.`;
  return {
    to: email,
    subject: subjectOf(challenge, `Comments due by ${day}`),
    body: `${words}\n\n${baseUrl}/challenges/${challenge.id}/response\n`,
  };
}
