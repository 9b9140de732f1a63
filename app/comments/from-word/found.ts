/** Something that a Word file brings. */
interface Brought {
  /** What tells it from others: taken in once, it comes in no more. */
  key: string;
  /** It was here before, and somebody took it back. */
  wasTakenBack?: boolean | undefined;
}

/** Something said in a Word file. */
export interface Said extends Brought {
  /** "" where the file does not say: it is then of whoever brings it. */
  author: string;
  /** As the file has them; left out where it has none. */
  initials?: string | undefined;
  at: string | null;
  text: string;
}

/** Where something that is said stands in the draft. */
export interface FoundPlace {
  /** How sure its place is. */
  how: "exactly" | "changedWords" | "whole" | "notPlaced";
  blockId: string | null;
  start: number | null;
  end: number | null;
  /** The words it was made on, as they were sent. */
  quote: string;
}

/** A reply that a file brings with its comment. */
interface ReplyUnder extends Said {
  /** The file had lost whom it replies to: it may be a comment of its own. */
  isThreadGuessed: boolean;
}

/** A new comment in a file, with the replies under it. */
export interface FoundComment extends Said, FoundPlace {
  /** The words it was made on, as they are now. */
  quoteNow: string;
  replies: ReplyUnder[];
  isSettled: boolean;
}

/** A new reply to a comment that is here already. */
export interface FoundReply extends Said {
  parentId: string;
  /** What the comment begins with: "7. Fact." */
  parent: string;
  /** It says nothing but that the comment is resolved. */
  settles: boolean;
  /** Where it stands if it is none: the file had lost whom it replies to. */
  guessedAt: FoundPlace | null;
}

/** Other words for some of a block, tracked or not. */
export interface FoundWording extends Brought {
  /** Null where the block is no longer in the draft. */
  blockId: string | null;
  /** Null where the block says something else by now. */
  start: number | null;
  end: number | null;
  before: string;
  after: string;
  /** The words of the block before those and after them. */
  around: [string, string];
  /** Whoever tracked the change; "" where nobody did. */
  author: string;
  at: string | null;
  /** Each change that it is made of, and how many more there are. */
  tracked: Array<{
    author: string;
    at: string | null;
    isPutIn: boolean;
    text: string;
  }>;
  moreTracked: number;
  /** It changes words of an older draft that this one no longer has. */
  isOutdated: boolean;
}

/** A paragraph that the version does not have, or that the file has no more. */
export interface FoundParagraph extends Brought {
  text: string;
  /** The block it stands behind, the one that is gone, or the one moved. */
  blockId: string | null;
  /** The words that it was put in or moved behind; "" for none. */
  after: string;
  /** Whoever tracked it; "" where nobody did. */
  author: string;
  at: string | null;
  /** It is of an older draft: its place, or its words, are no longer so. */
  isOutdated: boolean;
}

/** What is otherwise in a file than in the version. */
export interface FoundChanges {
  wordings: FoundWording[];
  added: FoundParagraph[];
  removed: FoundParagraph[];
  moved: FoundParagraph[];
}

/** What a Word file brings, each sort in the order of the file. */
export interface FoundThings extends FoundChanges {
  comments: FoundComment[];
  replies: FoundReply[];
}

/** What a Word file brings that is not here yet. */
export interface Found extends FoundThings {
  /** How many of its comments, replies and changes are here already. */
  known: number;
  /** Of each sort of change, how many are not listed: see `shortened`. */
  more: Record<keyof FoundChanges | "outdated", number>;
  /** Whether it is much the same text as the report's. */
  isCopy: boolean;
}

/** The same for each list of what a file brings. */
const eachList = (
  found: FoundThings,
  change: <One extends Brought>(all: One[]) => One[],
): FoundThings => ({
  comments: change(found.comments),
  replies: change(found.replies),
  wordings: change(found.wordings),
  added: change(found.added),
  removed: change(found.removed),
  moved: change(found.moved),
});

/** Some of what a file brings. */
export const filtered = (
  found: FoundThings,
  keep: (one: Brought) => boolean,
): FoundThings => eachList(found, (all) => all.filter(keep));

/** With what was here before and was taken back marked so. */
export const marked = (
  found: FoundThings,
  wasHere: (key: string) => boolean,
): FoundThings =>
  eachList(found, (all) =>
    all.map((one) => ({
      ...one,
      wasTakenBack: one.wasTakenBack === true || wasHere(one.key),
    })),
  );

/** How many things there are. */
export const counted = (found: FoundThings): number =>
  found.comments.length +
  found.replies.length +
  found.wordings.length +
  found.added.length +
  found.removed.length +
  found.moved.length;

/** So many changes of a sort are offered: with these taken in, the next are. */
const mostChanges = 200;

/** With lists of changes that a person can look through. */
export function shortened(found: FoundThings) {
  const { added, removed, moved } = found;
  // Each stands in a list of its own: see `groupsOf`.
  const outdated = found.wordings.filter(({ isOutdated }) => isOutdated);
  const wordings = found.wordings.filter(({ isOutdated }) => !isOutdated);
  const over = (all: readonly unknown[]) =>
    Math.max(0, all.length - mostChanges);
  return {
    ...found,
    wordings: [
      ...wordings.slice(0, mostChanges),
      ...outdated.slice(0, mostChanges),
    ],
    added: added.slice(0, mostChanges),
    removed: removed.slice(0, mostChanges),
    moved: moved.slice(0, mostChanges),
    more: {
      wordings: over(wordings),
      outdated: over(outdated),
      added: over(added),
      removed: over(removed),
      moved: over(moved),
    },
  };
}
