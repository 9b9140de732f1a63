import {
  countRequests,
  findRequest,
  listMessages,
  listRequestEvidence,
  listRequests,
} from "#db/queries/evidence-requests.ts";
import { listLinkableEvidence } from "#db/queries/evidence-links.ts";
import { isOpen as isTagged } from "#workflows/challenge.ts";
import { isOpenFor, mayEverEdit } from "#workflows/permissions.ts";
import { addWorkingDays } from "#workflows/working-days.ts";
import { nationOf } from "../challenge/nation.ts";
import { runsIn } from "../challenge/runs.ts";
import { NotFound } from "../errors.ts";
import { pageOf } from "../forms/page.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { choicesOf } from "./criteria.ts";
import { pickableItem } from "./item-name.ts";
import { isOpen, openStatuses, statusOf, waitsFor } from "./request.ts";
import { dayInLondon } from "../ui/dates.ts";

const pageSize = 50;
/** How many working days a council is given unless the team says otherwise. */
const usualDays = 5;

const addressOf = ({ challenge }: ChallengeCall) =>
  `/challenges/${challenge.id}/evidence/requests`;

/** The requests of a challenge, open ones first. */
export async function requestsPage(call: ChallengeCall) {
  const { app, challenge, url } = call;
  const counts = await countRequests(app.db, challenge.id);
  const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const page = pageOf(url, total, pageSize);
  const rows = await listRequests(app.db, {
    challengeId: challenge.id,
    open: openStatuses,
    limit: pageSize,
    offset: page.offset,
  });
  return {
    address: addressOf(call),
    mayAsk: call.may("requests"),
    runs: runsIn("requests", call.stage),
    total,
    open: openStatuses.reduce((sum, one) => sum + (counts[one] ?? 0), 0),
    page: page.number,
    pages: page.count,
    rows: rows.map((row) => ({
      id: row.id,
      number: row.number,
      question: row.question,
      place: placeWords(call, row),
      ...deadlineOf(call, row),
    })),
  };
}

export type RequestsPage = Awaited<ReturnType<typeof requestsPage>>;

/** What a form for a new request begins with. */
export function askingPage(call: ChallengeCall) {
  const { app, url } = call;
  const place = url.searchParams.get("place") ?? "";
  return {
    address: addressOf(call),
    areas: choicesOf(call.areas),
    once: app.newId(),
    due: usualDue(call),
    place,
  };
}

const usualDue = ({ app, challenge }: ChallengeCall) =>
  addWorkingDays(dayInLondon(app.now()), usualDays, nationOf(challenge.nation));

/**
 * One request with everything said about it, as one person may see it.
 * @throws NotFound
 */
export async function requestPage(call: ChallengeCall) {
  const { app, challenge } = call;
  const id = call.param("requestId");
  const request = await findRequest(app.db, challenge.id, id);
  if (!request) throw new NotFound();
  const open = isOpen(request.status);
  const mayReply = open && call.may("requestReplies");
  const linked = await listRequestEvidence(app.db, id, call.sees("evidence"));
  const writes = writesOn(call);
  const items =
    writes === "reply"
      ? await listLinkableEvidence(app.db, challenge.id, "all")
      : [];
  const messages = await listMessages(app.db, id);
  return {
    address: addressOf(call),
    register: `/challenges/${challenge.id}/evidence`,
    once: app.newId(),
    number: request.number,
    version: request.version,
    place: placeWords(call, request),
    ...deadlineOf(call, request),
    usualDue: usualDue(call),
    messages: messages.map(
      ({ id: messageId, at, kind, text, person_name }) => ({
        id: messageId,
        at,
        kind,
        text,
        author: person_name,
      }),
    ),
    linked: linked.map((item) => ({
      id: item.id,
      number: item.number,
      title: item.title,
      sent: item.sent_at !== null,
      withdrawn: item.withdrawn_at !== null,
    })),
    over: isTagged(call.stage, "over"),
    mayReply,
    waits: waitsFor(statusOf(request.status), call.stage),
    // Whose form comes back with what was typed when it was settled meanwhile.
    writes,
    mayDecide: open && call.may("requests"),
    sentLater: call.stage === "selfAssessment",
    items: items
      .filter((item) => !linked.some((one) => one.id === item.id))
      .map(pickableItem),
  };
}

function writesOn({ roles }: ChallengeCall) {
  if (mayEverEdit("requestReplies", roles)) return "reply";
  return mayEverEdit("requests", roles) ? "decision" : null;
}

export type RequestPage = Awaited<ReturnType<typeof requestPage>>;

interface Asked {
  area_key: string | null;
  criterion_key: string | null;
  due: string | null;
  status: string;
}

/** "Criterion 1.2 Knowing…" or "Area 1 Knowing…", or nothing. */
function placeWords({ areas }: ChallengeCall, request: Asked) {
  const area = areas.find(({ key }) => key === request.area_key);
  const criterion = area?.criteria.find(
    ({ key }) => key === request.criterion_key,
  );
  if (criterion) return `Criterion ${criterion.number} ${criterion.title}`;
  return area ? `Area ${area.number} ${area.title}` : "";
}

/** Only what waits for the council can be overdue, while it can reply. */
function deadlineOf({ app, stage }: ChallengeCall, { due, status }: Asked) {
  const late = due !== null && due < dayInLondon(app.now());
  return {
    due,
    status: statusOf(status),
    overdue: status === "asked" && late && isOpenFor("requestReplies", stage),
  };
}
