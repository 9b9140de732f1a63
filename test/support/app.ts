import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import { type Context, createContext } from "#app/context.server.ts";
import { createWorkshop } from "#app/documents/workshop.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { readSettings } from "#app/settings.server.ts";
import { insertChallenge } from "#db/queries/challenge-changes.ts";
import { insertMembership } from "#db/queries/memberships.ts";
import { frameworkOf } from "#workflows/frameworks/index.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Mode, Stage } from "#workflows/stages.ts";
import { freshDatabase } from "./postgres.ts";
import type {} from "./postgres-setup.ts";
import { repeatableIds } from "./repeatable-ids.ts";

/** Folders for the database and for the files, where a test has its own. */
interface Disks {
  data?: string;
  evidence?: string;
}

/** How many there were in this file: no two give the same ids. */
let apps = 0;

/** One for all: a thread reads its code for seconds, and keeps nothing. */
const { run } = createWorkshop();

/**
 * A context on a fresh database, with a clock that ticks a second a look. With
 * TEST_APP_ON=postgres every test of a use case runs on PostgreSQL instead.
 */
export async function testApp(
  start = "2026-03-02T09:00:00.000Z",
  { data, evidence }: Disks = {},
) {
  const folder = await mkdtemp(join(tmpdir(), "critical-friend-"));
  let tick = 0;
  const database = await aDatabase(data ?? folder);
  const context = await createContext(
    readSettings({
      DATABASE_URL: database.url,
      EVIDENCE_DIR: join(evidence ?? folder, "evidence"),
    }),
    {
      now: () => new Date(Date.parse(start) + tick++ * 1000).toISOString(),
      newId: repeatableIds(`${(apps += 1)}`),
    },
  );
  const app = { ...context, documents: { ...context.documents, run } };
  onTestFinished(async () => {
    await app.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  return app;
}

async function aDatabase(folder: string) {
  if (process.env["TEST_APP_ON"] === "postgres") {
    const { url, missing } = inject("postgres");
    if (!url) throw new Error(missing);
    return freshDatabase(url);
  }
  const url = `file:${join(folder, "test.db")}`;
  return { url, drop: () => Promise.resolve() };
}

/** A person with an account, as a visitor. */
export async function aPerson(
  app: Context,
  name: string,
  isProgrammeManager = false,
): Promise<Visitor> {
  const id = app.newId();
  const email = `${name.toLowerCase().replaceAll(/\W+/g, ".")}@example.org`;
  await app.db
    .insertInto("person")
    .values({
      id,
      name,
      email,
      is_programme_manager: isProgrammeManager ? 1 : 0,
      created_at: app.now(),
    })
    .execute();
  return { id, name, email, isProgrammeManager, signInId: "" };
}

const cast = {
  challengeManager: "Mara Quill",
  leadPeer: "Leo Pemberton",
  peer: "Petra Osei",
  councilLead: "Connie Ledger",
  councilContributor: "Cole Bright",
  sponsor: "Stella Marsh",
  viewer: "Vera Holt",
} as const satisfies Record<ChallengeRole, string>;

/** A challenge of an invented council with one person in every role. */
export async function aChallenge(
  app: Context,
  {
    mode = "award",
    stage = "scoping",
    framework: key = "eflg-2009",
  }: {
    mode?: Mode;
    stage?: Stage;
    framework?: string;
  } = {},
) {
  const framework = frameworkOf(key);
  const councilId = app.newId();
  const at = app.now();
  await app.db
    .insertInto("council")
    .values({
      id: councilId,
      name: `Aldermoor ${councilId.slice(0, 8)}`,
      nation: "england-and-wales",
      created_at: at,
    })
    .execute();
  const id = app.newId();
  await insertChallenge(app.db, {
    id,
    councilId,
    title: "Equality peer challenge 2026",
    frameworkKey: key,
    mode,
    levelSought: mode === "award" ? "achieving" : null,
    areasInScope: framework.areas.map((area) => area.key),
    createdAt: at,
  });
  // Tests of one room start at its stage; journeys get there by the use cases.
  await app.db
    .updateTable("challenge")
    .set({ state: stage })
    .where("id", "=", id)
    .execute();
  const people = {} as Record<ChallengeRole, Visitor>;
  for (const [role, name] of Object.entries(cast)) {
    const person = await aPerson(app, `${name} ${id.slice(0, 8)}`);
    people[role as ChallengeRole] = person;
    await insertMembership(app.db, {
      id: app.newId(),
      challengeId: id,
      personId: person.id,
      role,
      organisations: [],
      department: "",
      at,
    });
  }
  return {
    id,
    framework,
    people,
    by: (role: ChallengeRole) => ({ who: people[role], challengeId: id }),
  };
}
