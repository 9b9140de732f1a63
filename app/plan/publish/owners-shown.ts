import type { OwnerKind } from "#workflows/owner-kinds.ts";
import type { OwnerSeen, OwnersBook } from "../owners/owners-book.ts";

/** The owners of actions, read for who may not be told of persons. */
export interface OwnersRead {
  /** The words for those who are persons, or whom nobody has resolved. */
  personsIn: (text: string) => string[];
  /** Posts, teams and outside bodies; what may be a person is left out. */
  postsOf: (text: string) => string;
}

const noPersons: readonly OwnerKind[] = [
  "post",
  "team",
  "outsideBody",
  "everybody",
];

/** Reads owners by what a plan knows of them, deny by default. */
export function ownersRead({
  owners,
  read,
}: Pick<OwnersBook, "owners" | "read">): OwnersRead {
  const kinds = new Map(owners.map(({ id, kind }) => [id, kind]));
  const isNoPerson = ({ owner, kind }: OwnerSeen) => {
    const known = owner ? kinds.get(owner.id) : kind;
    return noPersons.some((one) => one === known);
  };
  return {
    personsIn: (text) =>
      read(text)
        .filter((seen) => !isNoPerson(seen))
        .map((seen) => seen.text),
    postsOf: (text) => {
      const named = read(text)
        .filter(isNoPerson)
        .map((seen) => seen.owner?.name ?? seen.text);
      return [...new Set(named)].join(", ");
    },
  };
}
