import { Agent, request } from "node:http";
import { buffer } from "node:stream/consumers";
import routes from "#app/routes.ts";
import type { Ids } from "./ids.ts";
import { partsOf } from "./word-parts.ts";

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

/** The pages inside a challenge, and in the plan that comes from it. */
export const challengePages = mapped.filter(({ path }) =>
  /^(challenges\/:challengeId|plans\/:planId)/.test(path),
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
      const type = headers["content-type"] ?? "";
      const to = headers.location ?? "";
      buffer(response)
        .then((bytes) => wordsIn(bytes, type))
        .then((text) => resolve({ status, type, to, text }), reject);
    })
      .on("error", reject)
      .end(body);
  });
}

/** What an answer says; the parts of a file of Word's or Excel's together. */
async function wordsIn(bytes: Buffer, type: string): Promise<string> {
  if (!type.startsWith(officeFile)) return bytes.toString("utf8");
  return [...(await partsOf(bytes)).values()].join("\n");
}

const officeFile = "application/vnd.openxmlformats-officedocument.";

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
