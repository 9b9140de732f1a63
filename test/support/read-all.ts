import type { Context } from "#app/context.server.ts";
import type { Role } from "#workflows/people.ts";
import type { Sent } from "./album.ts";
import { cookiesOf } from "./played.ts";
import { idsOf } from "./ids.ts";
import { addressesOf, get, mapped } from "./walk.ts";

/** A page that somebody was sent, and who. */
export interface Read extends Sent {
  role: Role;
  cookie: string;
}

const elsewhere = mapped
  .filter(({ path }) => !path.includes(":"))
  .map(({ path }) => `/${path}`);

/** Who reads every address there is, also those no page of theirs leads to. */
const curious = new Set<Role>(["leadPeer", "councilLead"]);

/**
 * Every page of a challenge, and every other, as they are sent to its leaders,
 * to those who are to err and to one of the others.
 * @param turn whose turn it is of the others
 */
export async function readAll(
  app: Context,
  base: string,
  { id, state }: { id: string; state: string },
  also: readonly Role[],
  turn: number,
): Promise<Read[]> {
  const addresses = new Set([...(await addressesIn(app, id)), ...elsewhere]);
  const read: Read[] = [];
  const asked = new Set<string>();
  const cookies = await cookiesOf(app, id);
  const others = [...cookies.keys()].filter((role) => !curious.has(role));
  const other = others.slice(turn % others.length).slice(0, 1);
  for (const role of new Set([...curious, ...also, ...other])) {
    const cookie = cookies.get(role) ?? "";
    const all = curious.has(role) ? addresses : ["/", `/challenges/${id}`];
    const queue = new Set(all);
    // What is added to a set while it is walked is walked too.
    for (const path of queue) {
      const { text: html, type, status } = await get(base + path, cookie);
      if (!type.startsWith("text/html")) continue;
      read.push({ by: `${state}, ${role}`, role, cookie, path, status, html });
      for (const link of linksOn(html, path)) {
        const address = link.pathname + link.search;
        if (addresses.has(address) || isNewQuestion(link, asked)) {
          queue.add(address);
        }
      }
    }
  }
  return read;
}

function linksOn(html: string, path: string): URL[] {
  const here = new URL(path, "http://here");
  return [...html.matchAll(/ href="([^"#]+)/g)]
    .map(([, href = ""]) => new URL(href.replaceAll("&amp;", "&"), here))
    .filter(({ origin }) => origin === here.origin);
}

/** Of links that ask a page for something, one of those that ask alike. */
function isNewQuestion(
  { pathname, search, searchParams }: URL,
  asked: Set<string>,
) {
  const parts = pathname.split("/").filter((part) => !/\d/.test(part));
  const kind = [...parts, ...searchParams.keys()].join("/");
  const known = search === "" || asked.has(kind);
  asked.add(kind);
  return !known;
}

/** Of things of one kind the first is enough, but where they differ much. */
async function addressesIn(app: Context, id: string): Promise<string[]> {
  const ids = await idsOf(app, id);
  for (const [name, values] of ids) {
    if (!different.has(name)) ids.set(name, values.slice(0, 1));
  }
  const { public_key: key } = await app.db
    .selectFrom("challenge")
    .select("public_key")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const inside = addressesOf(ids).map(({ address }) => address);
  return key ? [...inside, `/reports/${key}`] : inside;
}

const different = new Set([
  "actionId",
  "commentId",
  "event",
  "evidenceId",
  "kind",
  "number of submissions",
  "number of versions",
  "section",
  "sessionId",
]);
