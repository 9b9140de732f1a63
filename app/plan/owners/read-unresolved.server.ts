import { listMembers } from "#db/queries/memberships.ts";
import { listPlanMembers } from "#db/queries/plan-members.ts";
import { likelyOwners } from "#workflows/owner-guesses.ts";
import { sideOf } from "#workflows/people.ts";
import { pageOf } from "../../forms/page.ts";
import type { SelectOption } from "../../forms/SelectField.tsx";
import { roleFrom } from "../../people/invitation.ts";
import type { PlanCall } from "../../respond.server.ts";
import type { PlanStanding } from "../enter-plan.server.ts";
import { actionsOfPlan } from "../actions-of-plan.server.ts";
import { answers, kindOfWords } from "./owner.ts";
import type { OwnersBook } from "./owners-book.ts";
import { type UnresolvedWords, unresolvedIn } from "./unresolved.ts";
import type { Kysely } from "kysely";
import type { Tables } from "#db/schema.ts";

/** Each is a set of fields with every owner to choose from: few of many. */
const pageSize = (choices: number) => (choices > 100 ? 5 : 15);

/** The words of a plan that nobody has resolved, with who they may mean. */
export async function unresolvedOf(call: PlanCall) {
  const { app, plan, url, mayWrite } = call;
  const { actions, book } = await actionsOfPlan(call);
  const top = `/plans/${plan.id}`;
  const all = unresolvedIn(top, actions);
  const may = mayWrite("actions");
  const choices = may ? choicesIn(book, await peopleToOwn(app.db, call)) : [];
  const size = pageSize(choices.length);
  const page = pageOf(url, all.length, size);
  return {
    ...{ top, may },
    count: all.length,
    words: all.slice(page.offset, page.offset + size).map((one) => ({
      ...one,
      kindGuessed: kindOfWords(one.kind),
      guesses: guessesFor(one, choices),
    })),
    choices: choices.map(({ value, label, group }) => ({
      ...{ value, label, group },
    })),
    once: app.newId(),
    page: page.number,
    pages: page.count,
  };
}

/** Who may be an owner by having a place in the plan, on the council's side. */
export async function peopleToOwn(
  db: Kysely<Tables>,
  { plan }: Pick<PlanStanding, "plan">,
): Promise<Array<{ id: string; name: string; email: string }>> {
  const own = await listPlanMembers(db, plan.id);
  const given =
    plan.challengeId === null ? [] : await listMembers(db, plan.challengeId);
  const council = given.filter(
    ({ role }) => sideOf(roleFrom(role)) === "council",
  );
  const people = [...own, ...council].map(
    ({ personId, name, email }) => [personId, { name, email }] as const,
  );
  return [...new Map(people)].map(([id, one]) => ({ id, ...one }));
}

interface OwnerChoice extends SelectOption {
  name: string;
}

/** Owners that have not left, then people who are none yet. */
function choicesIn(
  { owners }: OwnersBook,
  people: ReadonlyArray<{ id: string; name: string }>,
): OwnerChoice[] {
  const known = new Set(owners.map(({ personId }) => personId));
  return [
    ...owners
      .filter(({ leftAt }) => leftAt === null)
      .map(({ id, name }) => ({
        ...{ value: `owner ${id}`, label: name, name },
        group: "Owners the plan knows",
      })),
    ...people
      .filter(({ id }) => !known.has(id))
      .map(({ id, name }) => ({
        ...{ value: `person ${id}`, label: name, name },
        group: "People of the plan",
      })),
  ];
}

/** First what the words may mean, marked as guesses; never chosen. */
function guessesFor(
  { text, kind }: UnresolvedWords,
  choices: readonly OwnerChoice[],
): SelectOption[] {
  return [
    ...likelyOwners(text, choices).map(({ value, label }) => ({
      ...{ value, label: `${label} (a guess)` },
    })),
    ...(kind === "initials"
      ? []
      : [{ value: answers.asWritten, label: `An owner called “${text}”` }]),
    { value: answers.nobody, label: "Not an owner" },
  ];
}
