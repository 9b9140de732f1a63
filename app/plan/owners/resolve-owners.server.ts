import {
  insertPlanOwners,
  saveOwnerWords,
} from "#db/queries/plan-owner-changes.ts";
import { ownerKey } from "#workflows/owners.ts";
import type { Context } from "../../context.server.ts";
import { Invalid } from "../../errors.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlanOnce,
} from "../change-plan.server.ts";
import { bookOf } from "./book.server.ts";
import {
  type Resolution,
  type ResolveInput,
  answers,
  isSaid,
} from "./owner.ts";
import type { OwnersBook } from "./owners-book.ts";
import { peopleToOwn } from "./read-unresolved.server.ts";

/** An owner that words of the form name for the first time. */
interface NewOwner {
  id: string;
  kind: string;
  name: string;
  email: string;
  note: string;
  personId: string | null;
}

/** What is known when the words of a form are resolved, one after another. */
interface Resolving {
  change: PlanChange;
  book: OwnersBook;
  people: Awaited<ReturnType<typeof peopleToOwn>>;
  /** By the key of the name. */
  made: Map<string, NewOwner>;
}

/**
 * Says of words of a plan who they are; words left blank wait. The words of
 * the actions stay. Returns the address of those that are left.
 * @throws Forbidden for who does not write actions; Invalid beside the field
 *   for words that somebody resolved meanwhile, and for whom the plan knows
 */
export const resolveOwners = (
  app: Context,
  attempt: PlanAttempt,
  input: ResolveInput,
): Promise<string> =>
  editPlanOnce(app, { ...attempt, form: input }, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const resolving: Resolving = {
      change,
      book: await bookOf(db, change),
      people: await peopleToOwn(db, change),
      made: new Map(),
    };
    const problems: Record<string, string> = {};
    const words = input.rows.flatMap((row, at) => {
      if (!isSaid(row)) return [];
      const found = ownerFor(resolving, row);
      if ("field" in found) {
        problems[`rows[${at}].${found.field}`] = found.problem;
        return [];
      }
      return [{ key: ownerKey(row.words), words: row.words, ...found }];
    });
    if (Object.keys(problems).length > 0) throw new Invalid(problems);
    if (words.length === 0) throw new Invalid({ "": "Resolve at least one" });
    const hand = { by: who.id, at };
    await insertPlanOwners(db, plan.id, [...resolving.made.values()], hand);
    await saveOwnerWords(db, plan.id, words, hand);
    const note = words
      .map((one) => `${one.words}: ${one.ownerName ?? "not an owner"}`)
      .join("\n");
    await change.record({ event: "ownersResolved", note });
    return `/plans/${plan.id}/owners/words`;
  });

type Found =
  | { ownerId: string | null; ownerName: string | null }
  | { field: "who" | "name"; problem: string };

function ownerFor(resolving: Resolving, row: Resolution): Found {
  const { book } = resolving;
  const key = ownerKey(row.words);
  const before = book.words.find((one) => one.key === key);
  if (before) {
    const owner = book.owners.find(({ id }) => id === before.ownerId);
    const what = owner ? `is ${owner.name}` : "is not an owner";
    const problem = `Somebody else said meanwhile that “${before.words}” ${what}`;
    return { field: "who", problem };
  }
  if (row.who === answers.nobody) return { ownerId: null, ownerName: null };
  if (row.name !== "") return newOwner(resolving, row, row.name);
  if (row.who === answers.asWritten) {
    return newOwner(resolving, row, row.words);
  }
  return chosen(resolving, row.who);
}

/** Somebody the plan knows, by the owner's or the person's id. */
function chosen({ change, book, people, made }: Resolving, who: string): Found {
  const [kind = "", id = ""] = who.split(" ");
  const owner = book.owners.find((one) =>
    kind === "owner" ? one.id === id : one.personId === id,
  );
  if (owner && owner.leftAt === null) return answerOf(owner);
  const person = people.find((one) => kind === "person" && one.id === id);
  if (!person) {
    return { field: "who", problem: "Choose somebody of this plan" };
  }
  const { name, email } = person;
  const key = ownerKey(name);
  const twin = book.owners.find((one) => ownerKey(one.name) === key);
  if (twin?.leftAt) return { field: "who", problem: leftSaid(twin) };
  if (twin && twin.personId !== null) {
    const problem = `The plan knows another ${name}: write a new owner under a name that tells the two apart`;
    return { field: "who", problem };
  }
  const known = made.get(key) ?? twin;
  if (known) return answerOf(known);
  const row = { id: change.newId(), kind: "person", name, email, note: "" };
  made.set(key, { ...row, personId: id });
  return answerOf(row);
}

function newOwner(
  { change, book, people, made }: Resolving,
  { kind, email }: Resolution,
  name: string,
): Found {
  const key = ownerKey(name);
  const known = book.owners.find((one) => ownerKey(one.name) === key);
  if (known?.leftAt) return { field: "name", problem: leftSaid(known) };
  if (known) {
    const problem = `The plan knows ${known.name} already: choose that name above`;
    return { field: "name", problem };
  }
  const twin = made.get(key);
  if (twin) {
    const isSame = twin.kind === kind && [twin.email, ""].includes(email);
    const problem = `${name} stands here twice, once with another kind or email address`;
    return isSame ? answerOf(twin) : { field: "name", problem };
  }
  const id = change.newId();
  const person = personOf(people, { kind, name, email });
  const address = email || (person?.email ?? "");
  const personId = person?.id ?? null;
  made.set(key, { id, kind, name, email: address, note: "", personId });
  return answerOf({ id, name });
}

/** Whose account it is: by the address, or by a name that one alone bears. */
function personOf(
  people: Resolving["people"],
  { kind, name, email }: Pick<NewOwner, "kind" | "name" | "email">,
) {
  if (email !== "") return people.find((one) => one.email === email);
  const key = ownerKey(name);
  const named = people.filter((one) => ownerKey(one.name) === key);
  return kind === "person" && named.length === 1 ? named[0] : undefined;
}

const leftSaid = ({ name }: { name: string }): string =>
  `${name} is marked as left. Where that is the same person, take it back on the page of ${name}; where it is another, write a name that tells the two apart`;

const answerOf = ({ id, name }: { id: string; name: string }): Found => ({
  ownerId: id,
  ownerName: name,
});
