import { listPlacesOf } from "#db/queries/waiting.ts";
import { textsFrom } from "#db/values.ts";
import { eventsOf } from "#workflows/challenge.ts";
import { eventWords } from "#workflows/events.ts";
import { frameworkOf } from "#workflows/frameworks/index.ts";
import {
  roleTitle,
  roles,
  sideFrom,
  sideOf,
  sideTitle,
} from "#workflows/people.ts";
import { isOnlyViewer, mayCause, takersOf } from "#workflows/permissions.ts";
import { maySignOff, signOffsAwaited } from "#workflows/sign-offs.ts";
import { stageNow, stageTitle, turnOf } from "#workflows/stages.ts";
import { enter, stageFrom } from "../challenge/enter.server.ts";
import { factsOf } from "../challenge/facts.server.ts";
import { isPublished } from "../challenge/published.ts";
import { leadsOn } from "../challenge/steps-shown.ts";
import type { Context } from "../context.server.ts";
import type { Visitor } from "../people/visitor.server.ts";
import { countedFor } from "./counted.server.ts";
import type { Place, ToDo } from "./place.ts";
import { deadlineOf } from "../response/deadline.ts";
import { stageWork } from "./stage-work.ts";

/** A challenge on a person's home page. */
export interface PlaceShown {
  id: string;
  title: string;
  council: string;
  stage: string;
  now: string;
  roles: string;
  /** Whose turn it is; null when it is over. */
  turn: string | null;
  over: boolean;
  /** Whether a letter tells this person of a turn of their side. */
  isTold: boolean;
  /** How long the council may comment, in words, while it may. */
  deadline: string | null;
  /** What waits for this person; empty where nothing does. */
  toDo: ToDo[];
}

/** What waits for a person, challenge by challenge. */
export async function waitingFor(
  app: Context,
  who: Visitor,
): Promise<PlaceShown[]> {
  const places = groupPlaces(await listPlacesOf(app.db, who.id));
  const counted = await countedFor(app.db, who.id, places, app.now());
  const shown: PlaceShown[] = [];
  const signOffs = await ownSignOffs(app, who, places);
  for (const place of places) {
    const own = [
      ...counted(place),
      ...(signOffs.get(place.id) ?? []),
      ...ownSteps(place),
    ];
    // What everybody does there is said to who has nothing of their own.
    const toDo = own.length > 0 ? own : stageWork(place);
    shown.push(show(place, toDo, app.now()));
  }
  return shown;
}

type Row = Awaited<ReturnType<typeof listPlacesOf>>[number];

function groupPlaces(rows: Row[]): Place[] {
  const places = new Map<string, Place>();
  for (const row of rows) {
    const role = roles.find((known) => known === row.role);
    if (!role) continue;
    const known = places.get(row.id);
    if (known) known.roles.push(role);
    else {
      places.set(row.id, {
        id: row.id,
        title: row.title,
        council: row.council,
        stage: stageFrom(row.state),
        roles: [role],
        areas: areasOf(row),
        nation: row.nation,
        commentsDue: row.comments_due,
        published: isPublished(row.published_at, row.final_issued),
      });
    }
  }
  return [...places.values()];
}

function areasOf({ framework_key, areas_in_scope }: Row) {
  const inScope = textsFrom(areas_in_scope);
  const { areas } = frameworkOf(framework_key);
  return areas.filter(({ key }) => inScope.includes(key));
}

function show(place: Place, toDo: ToDo[], now: string): PlaceShown {
  const turn = turnOf(place.stage);
  return {
    id: place.id,
    title: place.title,
    council: place.council,
    stage: stageTitle(place.stage),
    now: stageNow(place.stage, place.published),
    roles: place.roles.map(roleTitle).join(", "),
    turn: turn && turnWords(place),
    over: turn === null,
    isTold: turn !== null && !isOnlyViewer(place.roles),
    deadline:
      place.stage === "councilResponse"
        ? deadlineOf(now, place.commentsDue, place.nation).words
        : null,
    toDo,
  };
}

/** Whose turn it is: on one's own side, who takes the step that leads on. */
function turnWords(place: Place): string {
  const turn = turnOf(place.stage);
  if (!turn) return "";
  if (turn !== sideFrom(place.roles)) return sideTitle(turn);
  const takers = stepsOn(place)
    .flatMap((event) => takersOf(event, place.stage))
    .filter((role) => sideOf(role) === turn)
    .map((role) => roleTitle(role).toLowerCase());
  const or = new Intl.ListFormat("en-GB", { type: "disjunction" });
  return takers.length > 0 ? `Your side (${or.format(takers)})` : "Your side";
}

/** The steps that lead on from a stage. */
const stepsOn = ({ stage, published }: Place) =>
  eventsOf(stage)
    .filter(leadsOn)
    .filter((event) => event !== "publish" || !published);

/** Those of them that are this person's; the overview says if they are ready. */
const ownSteps = (place: Place): ToDo[] =>
  stepsOn(place)
    .filter((event) => mayCause(event, place.stage, place.roles))
    .map((event) => ({
      sentence: `Your step: ${eventWords(event, place.stage).button.toLowerCase()}`,
      href: `/challenges/${place.id}`,
    }));

/** In how many challenges it is looked up whether a signature waits. */
const mostLookedAt = 5;

/**
 * What waits for nothing but this person's signature, by challenge. One person
 * signs for one council, so for hardly ever more than one challenge: of who
 * signs in many the rest is left to the challenge's own page.
 */
async function ownSignOffs({ db }: Context, who: Visitor, places: Place[]) {
  const signing = places
    .filter(({ stage, roles: held }) => maySignOff(stage, held))
    .slice(0, mostLookedAt);
  const found = new Map<string, ToDo[]>();
  for (const { id, stage, roles: held } of signing) {
    const facts = await factsOf(db, await enter(db, who, id));
    const awaited = signOffsAwaited(stage, facts, held);
    const toDo = awaited.map(({ title, where }) => ({
      sentence: title,
      href: `/challenges/${id}/${where}`,
    }));
    found.set(id, toDo);
  }
  return found;
}
