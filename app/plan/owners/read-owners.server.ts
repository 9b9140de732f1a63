import { NotFound } from "../../errors.ts";
import { pageOf } from "../../forms/page.ts";
import type { PlanCall } from "../../respond.server.ts";
import { actionsOfPlan } from "../actions-of-plan.server.ts";
import { planWhose, unresolvedOnes } from "./ask-owner.ts";
import { kindSaid } from "./owner.ts";
import { standingOf, standings } from "./standing.ts";
import { unresolvedIn } from "./unresolved.ts";

const pageSize = 50;
/** So many words are shown before the page of all of them. */
const mostWords = 5;

/** What a plan knows of its owners, and what nobody has resolved yet. */
export async function ownersOf(call: PlanCall) {
  const { plan, url, mayWrite } = call;
  const { actions, book } = await actionsOfPlan(call);
  const top = `/plans/${plan.id}`;
  const words = unresolvedIn(top, actions);
  const standing = standings(actions);
  const page = pageOf(url, book.owners.length, pageSize);
  const open = actions.filter(({ ownersSeen }) =>
    ownersSeen.some(({ owner }) => owner === null),
  );
  const unowned = actions.filter(({ ownersSeen }) => ownersSeen.length === 0);
  return {
    top,
    may: mayWrite("actions"),
    owned: actions.length - unowned.length,
    words: words.slice(0, mostWords),
    unresolved: words.length,
    owners: book.owners
      .slice(page.offset, page.offset + pageSize)
      .map(({ id, name, kind, leftAt }) => ({
        ...{ id, name, leftAt },
        kind: kindSaid(kind),
        actions: planWhose(top, id),
        ...standing(id),
      })),
    page: page.number,
    pages: page.count,
    rest: { open: standingOf(open), unowned: standingOf(unowned) },
    open: planWhose(top, unresolvedOnes),
    nobodies: book.words
      .filter(({ ownerId }) => ownerId === null)
      .map(({ key, words }) => ({ key, words })),
  };
}

/** One owner: how the actions stand, and which words name it. */
export async function ownerOf(call: PlanCall) {
  const { plan, mayWrite } = call;
  const { actions, book } = await actionsOfPlan(call);
  const id = call.param("planOwnerId");
  const owner = book.owners.find((one) => one.id === id);
  if (!owner) throw new NotFound();
  const top = `/plans/${plan.id}`;
  const may = mayWrite("actions");
  const countOf = (key: string) =>
    actions.filter(({ ownersSeen }) =>
      ownersSeen.some((seen) => seen.key === key),
    ).length;
  return {
    top,
    may,
    owner: {
      ...{
        id,
        name: owner.name,
        note: may ? owner.note : "",
        leftAt: owner.leftAt,
      },
      kind: kindSaid(owner.kind),
      email: may ? owner.email : "",
      version: owner.version,
    },
    actions: planWhose(top, id),
    standing: standings(actions)(id),
    words: book.words
      .filter(({ ownerId }) => ownerId === id)
      .map(({ key, words }) => ({ key, words, count: countOf(key) })),
  };
}
