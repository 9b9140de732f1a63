import { type KyselyPlugin, SqliteQueryCompiler } from "kysely";
import type { Context } from "#app/context.server.ts";
import { addDays } from "#workflows/calendar.ts";

/** A context whose statements are counted while it works. */
export function counting(app: Context) {
  const count = { statements: 0 };
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      count.statements += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { app: { ...app, db: app.db.withPlugin(plugin) }, count };
}

/** A context that tells which statements were executed since it told last. */
export function telling(app: Context) {
  const compiler = new SqliteQueryCompiler();
  const asked = new WeakMap<object, string>();
  const executed: string[] = [];
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      const { sql, parameters } = compiler.compileQuery(node, queryId);
      asked.set(queryId, `${sql} ${JSON.stringify(parameters)}`);
      return node;
    },
    async transformResult({ result, queryId }) {
      executed.push(asked.get(queryId) ?? "");
      return result;
    },
  };
  const tell = () => executed.splice(0);
  return { app: { ...app, db: app.db.withPlugin(plugin) }, tell };
}

/** Tables whose rows belong to a challenge and have an id of their own. */
export type Kind = keyof typeof wordsOf;

/** In which column such a row has words to be told by. */
const wordsOf = {
  note: "text",
  finding: "text",
  evidence: "title",
  comment: "text",
  session: "title",
  plan_action: "text",
  evidence_request: "question",
  recommendation: "text",
  example: "text",
  challenge_event: "subject",
} as const;

/**
 * Adds copies of a row of a challenge, each with words that tell it from the
 * others; returns their ids.
 */
export async function addCopies(
  { db, newId }: Context,
  {
    kind,
    of,
    many,
  }: {
    kind: Kind;
    of: { [column: string]: unknown; id: string };
    many: number;
  },
): Promise<string[]> {
  const ids: string[] = [];
  const rows = Array.from({ length: many }, (_, place) => {
    const id = newId();
    ids.push(id);
    return {
      ...of,
      id,
      ...("number" in of && of["number"] !== null
        ? { number: 1000 + copies + place }
        : {}),
      ...("seq" in of ? { seq: 1000 + copies + place } : {}),
      ...("position" in of ? { position: 1000 + copies + place } : {}),
      ...(kind === "session" ? dayOfItsOwn(copies + place) : {}),
      [wordsOf[kind]]: `Copied ${kind} ${copies + place}.`,
    };
  });
  copies += many;
  // One statement takes so many values and no more.
  for (let from = 0; from < rows.length; from += 50) {
    await db
      .insertInto(kind)
      .values(rows.slice(from, from + 50) as never)
      .execute();
  }
  return ids;
}

let copies = 0;

/** Sessions at one time would all be named as clashing with each other. */
function dayOfItsOwn(place: number) {
  const day = addDays("2026-02-02", place);
  return { starts_at: `${day}T09:00`, ends_at: `${day}T10:00` };
}

/** How many of the copied rows a page shows, also in lists to choose from. */
export function copiesOn(html: string, kind: Kind): number {
  // No visit has a hundred sessions: a choice of them is whole.
  const shown =
    kind === "session" ? html.replaceAll(/<option.*?<\/option>/gs, "") : html;
  const found = shown.matchAll(new RegExp(`Copied ${kind} (\\d+)\\.`, "g"));
  return new Set([...found].map(([, row]) => row)).size;
}
