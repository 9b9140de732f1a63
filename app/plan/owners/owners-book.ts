import type { PlanOwner, PlanOwnerWords } from "#db/queries/plan-owners.ts";
import type { OwnerKind } from "#workflows/owner-kinds.ts";
import type { OwnerPart } from "#workflows/owner-parts.ts";
import {
  type OwnerKnown,
  finderOfOwners,
  ownerKey,
  readerOfOwners,
} from "#workflows/owners.ts";
import type { Visitor } from "../../people/visitor.server.ts";

/** One owner of an action, as written and as the plan knows it. */
export interface OwnerSeen {
  text: string;
  /** The same for all the ways to write the words. */
  key: string;
  part: OwnerPart;
  kind: OwnerKind;
  /** Null where nobody has said who that is. */
  owner: { id: string; name: string; hasLeft: boolean } | null;
}

/** What a plan knows of its owners, to read its actions by. */
export interface OwnersBook {
  owners: readonly PlanOwner[];
  words: readonly PlanOwnerWords[];
  /** The owners of an action; without the words that name nobody. */
  read: (text: string) => OwnerSeen[];
  /** Whether an owner is the reader: as resolved, or else by their name. */
  isReader: (seen: OwnerSeen) => boolean;
}

/** Who reads the plan. */
type Reader = Pick<Visitor, "id" | "name" | "email">;

/** Stands for words that name nobody where an owner's id stands. */
const nobody = "nobody";

/**
 * What a plan remembers, made ready for reading. An owner is found by its own
 * name too, unless the plan remembers that name as somebody else's.
 * @param reader an owner is they by their account, or else by their address
 */
export function ownersBook(
  owners: readonly PlanOwner[],
  words: readonly PlanOwnerWords[],
  reader: Reader | null,
): OwnersBook {
  const byName = owners.map(({ name, id }) => [name, id] as const);
  const said = words.map((one) => [one.words, one.ownerId ?? nobody] as const);
  const remembered = new Map(
    [...byName, ...said].map(([text, id]) => [ownerKey(text), id]),
  );
  const split = readerOfOwners([...byName, ...said].map(([text]) => text));
  const find = finderOfOwners(remembered);
  const byId = new Map(owners.map((owner) => [owner.id, owner]));
  const see = (one: OwnerKnown): OwnerSeen => {
    const { text, part, kind } = one;
    const owner = byId.get(one.owner ?? "");
    const known = owner && {
      ...{ id: owner.id, name: owner.name },
      hasLeft: owner.leftAt !== null,
    };
    return { text, key: ownerKey(text), part, kind, owner: known ?? null };
  };
  // A plan says the same few words over and over.
  const read = remembering((text) =>
    find(split(text))
      .filter(({ owner }) => owner !== nobody)
      .map(see),
  );
  const isReader = ({ owner, text }: OwnerSeen) => {
    if (!reader) return false;
    const known = byId.get(owner?.id ?? "");
    return known ? isThey(known, reader) : holds(text, reader.name);
  };
  return { owners, words, read, isReader };
}

function isThey({ personId, email }: PlanOwner, reader: Reader): boolean {
  return personId === null
    ? email !== "" && email === reader.email
    : personId === reader.id;
}

const holds = (text: string, name: string) =>
  text.toLowerCase().includes(name.toLowerCase());

function remembering<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const before = made.get(text);
    if (before !== undefined) return before;
    const now = make(text);
    made.set(text, now);
    return now;
  };
}
