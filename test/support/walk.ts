import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";
import routes from "#app/routes.ts";
import type { Context } from "#app/context.server.ts";
import { events } from "#workflows/challenge.ts";
import { frameworkOf } from "#workflows/frameworks/index.ts";

/** A page of the URL map. */
export interface Mapped {
  /** Such as "challenges/:challengeId/areas/:area". */
  path: string;
  /** Its file in app/routes, without the ending. */
  file: string;
}

/** A page with real ids of a challenge in its address. */
export interface Address {
  file: string;
  address: string;
}

type Entry = (typeof routes)[number];

/** Every page of the URL map. */
export const mapped: Mapped[] = routes.flatMap((entry) => pagesOf(entry, ""));

/** The pages inside a challenge. */
export const challengePages = mapped.filter(({ path }) =>
  path.startsWith("challenges/:challengeId"),
);

function pagesOf(
  { path = "", file, children }: Entry,
  above: string,
): Mapped[] {
  const here = [above, path].filter(Boolean).join("/");
  if (children) {
    return children.flatMap((child) => pagesOf(child as Entry, here));
  }
  const name = file.replace("routes/", "").replace(".tsx", "");
  return here === "*" ? [] : [{ path: here, file: name }];
}

/** The page of the URL map that an address leads to. */
export function mappedAt(address: string): Mapped | undefined {
  const { pathname } = new URL(address, "http://localhost");
  return patterns.find(({ matches }) => matches.test(pathname))?.page;
}

const patterns = mapped
  .map((page) => ({
    page,
    matches: new RegExp(`^/${page.path.replaceAll(/:\w+/g, "[^/]+")}/?$`),
    named: page.path.split(":").length,
  }))
  // What is spelled out comes before what is named.
  .sort((one, other) => one.named - other.named);

/** What may stand in an address in place of its named parts. */
export type Ids = Map<string, string[]>;

/** Every address of a challenge that its ids make. */
export const addressesOf = (ids: Ids): Address[] =>
  challengePages.flatMap(({ path, file }) =>
    filled(path.split("/"), ids).map((parts) => ({
      file,
      address: `/${parts.join("/")}`,
    })),
  );

function filled(parts: string[], ids: Ids): string[][] {
  return parts.reduce<string[][]>(
    (begun, part) =>
      begun.flatMap((before) =>
        valuesOf(part, before, ids).map((value) => [...before, value]),
      ),
    [[]],
  );
}

function valuesOf(part: string, before: string[], ids: Ids): string[] {
  if (!part.startsWith(":")) return [part];
  const name = part.slice(1);
  // A number counts something else in every place; a criterion has an area.
  const last = before.at(-1) ?? "";
  const known = { number: `number of ${last}`, criterion: `criterion ${last}` };
  return ids.get(name in known ? known[name as "number"] : name) ?? [];
}

/**
 * The ids of a challenge by the name they have in addresses: the first and
 * the last of each kind, as pages of one kind differ little.
 */
export async function idsOf({ db }: Context, id: string): Promise<Ids> {
  const rowsOf = (
    table:
      | "note"
      | "finding"
      | "recommendation"
      | "example"
      | "comment"
      | "session"
      | "department"
      | "plan_action"
      | "evidence"
      | "evidence_request"
      | "invitation"
      | "membership",
  ) =>
    db
      .selectFrom(table)
      .select("id")
      .where("challenge_id", "=", id)
      .orderBy("id")
      .execute();
  const ids: Ids = new Map([
    ["challengeId", [id]],
    ["event", [...events]],
    ["kind", ["strength", "consideration"]],
    ["section", ["background", "executiveSummary", "impact"]],
    ["number of open", ["1"]],
  ]);
  const tables = {
    noteId: "note",
    findingId: "finding",
    recommendationId: "recommendation",
    exampleId: "example",
    commentId: "comment",
    sessionId: "session",
    departmentId: "department",
    actionId: "plan_action",
    evidenceId: "evidence",
    requestId: "evidence_request",
    invitationId: "invitation",
    membershipId: "membership",
  } as const;
  for (const [name, table] of Object.entries(tables)) {
    ids.set(name, ends((await rowsOf(table)).map((row) => row.id)));
  }
  await addComments(db, id, ids);
  await addNumbers(db, id, ids);
  await addAreas(db, id, ids);
  return ids;
}

/**
 * A comment that was replied to, or waits for an answer or its second reader,
 * and of each author one that they may still take back.
 */
async function addComments(db: Context["db"], id: string, ids: Ids) {
  const replied = await db
    .selectFrom("comment")
    .select("parent_id")
    .distinct()
    .where("challenge_id", "=", id)
    .where("parent_id", "is not", null)
    .orderBy("parent_id")
    .execute();
  const waiting = await db
    .selectFrom("comment")
    .leftJoin("comment_answer", "comment_answer.comment_id", "comment.id")
    .select(["comment.id", "comment_answer.comment_id as answered"])
    .where("comment.challenge_id", "=", id)
    .where("comment.sent_at", "is not", null)
    .where("comment.number", "is not", null)
    .where("comment_answer.confirmed_by", "is", null)
    .orderBy("comment.id")
    .execute();
  const unsent = await db
    .selectFrom("comment")
    .select((eb) => eb.fn.min("id").as("id"))
    .where("challenge_id", "=", id)
    .where("sent_at", "is", null)
    .where("removed_at", "is", null)
    .groupBy("author_id")
    .execute();
  const unanswered = waiting.find(({ answered }) => !answered);
  const unread = waiting.find(({ answered }) => answered);
  ids.set("commentId", [
    ...new Set([
      ...(ids.get("commentId") ?? []),
      ...ends(replied.flatMap(({ parent_id }) => parent_id ?? [])),
      ...[unanswered, unread, ...unsent].flatMap((one) => one?.id ?? []),
    ]),
  ]);
}

async function addNumbers(db: Context["db"], id: string, ids: Ids) {
  for (const [place, table] of [
    ["submissions", "submission"],
    ["versions", "report_version"],
  ] as const) {
    const rows = await db
      .selectFrom(table)
      .select("number")
      .where("challenge_id", "=", id)
      .execute();
    ids.set(
      `number of ${place}`,
      rows.map(({ number }) => String(number)),
    );
  }
}

async function addAreas(db: Context["db"], id: string, ids: Ids) {
  const { framework_key: key, areas_in_scope: inScope } = await db
    .selectFrom("challenge")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const areas = frameworkOf(key).areas.filter((area) =>
    inScope.includes(`"${area.key}"`),
  );
  ids.set(
    "area",
    areas.map((area) => area.key),
  );
  for (const area of areas) {
    ids.set(`criterion ${area.key}`, ends(area.criteria.map((one) => one.key)));
  }
}

const ends = (all: string[]) => [
  ...new Set([...all.slice(0, 1), ...all.slice(-1)]),
];

const agent = new Agent({ keepAlive: true });

/** What the service answers to a reader. */
export const get = (address: string, cookie = "") =>
  ask(address, { headers: { cookie } });

/** What the service answers to who sends it a form. */
export const post = (
  address: string,
  cookie = "",
  fields: Record<string, string> = {},
) =>
  ask(
    address,
    {
      method: "POST",
      headers: {
        cookie,
        origin: new URL(address).origin,
        "content-type": "application/x-www-form-urlencoded",
      },
    },
    new URLSearchParams(fields).toString(),
  );

function ask(
  address: string,
  { method = "GET", headers }: Asked,
  body = "",
): Promise<Answer> {
  // Several times as quick as fetch, and thousands of pages are read.
  const plain = { "accept-encoding": "identity", ...headers };
  const options = { agent, method, headers: plain };
  return new Promise((resolve, reject) => {
    request(address, options, (response) => {
      const { statusCode: status = 0, headers } = response;
      text(response).then(
        (text) =>
          resolve({
            status,
            type: headers["content-type"] ?? "",
            to: headers.location ?? "",
            text,
          }),
        reject,
      );
    })
      .on("error", reject)
      .end(body);
  });
}

interface Asked {
  method?: string;
  headers: Record<string, string>;
}

/** An answer as it came; redirections are not followed. */
export interface Answer {
  status: number;
  /** The media type. */
  type: string;
  /** Where a redirection leads. */
  to: string;
  text: string;
}
