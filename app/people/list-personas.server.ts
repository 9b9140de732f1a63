import { listDemoAccounts } from "#db/queries/people.ts";
import { roleTitle, roles } from "#workflows/people.ts";
import { stageTitle, stages } from "#workflows/stages.ts";
import { stageFrom } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import type { PersonaGroup } from "./DemoAccounts.tsx";
import { roleFrom } from "./invitation.ts";

/**
 * The demonstration's accounts: programme managers first, then challenge by
 * challenge in the order of their stages, each by role.
 * @throws NotFound outside the demonstration
 */
export async function listPersonas(app: Context): Promise<PersonaGroup[]> {
  if (!app.settings.demo) throw new NotFound();
  const rows = await listDemoAccounts(app.db);
  const groups = new Map<string, PersonaGroup & { order: number }>();
  for (const row of rows) {
    const group = groupOf(row);
    const present = groups.get(group.key) ?? group;
    groups.set(group.key, present);
    present.people.push({
      id: row.id,
      name: row.name,
      role: row.role
        ? roleTitle(roleFrom(row.role))
        : row.is_programme_manager
          ? roleTitle("programmeManager")
          : "No role yet",
    });
  }
  return [...groups.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ key, title, stage, to, people }) => ({
      key,
      title,
      stage,
      to,
      people: people.toSorted((a, b) => placeOf(a.role) - placeOf(b.role)),
    }));
}

type Row = Awaited<ReturnType<typeof listDemoAccounts>>[number];

function groupOf(row: Row): PersonaGroup & { order: number } {
  const { challenge_id: id, state } = row;
  if (!id || !state) {
    const title = "The programme’s office";
    return {
      key: "office",
      title,
      stage: null,
      to: "/",
      people: [],
      order: -1,
    };
  }
  const stage = stageFrom(state);
  return {
    key: id,
    title: `${row.council_name ?? ""}: ${row.title ?? ""}`,
    stage: stageTitle(stage),
    to: `/challenges/${id}`,
    people: [],
    order: stages.indexOf(stage),
  };
}

const titles = roles.map(roleTitle);
const placeOf = (title: string) => titles.indexOf(title);
