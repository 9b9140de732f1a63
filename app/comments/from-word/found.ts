/** Something said in a Word file. */
export interface Said {
  /** What tells it from others: taken in once, it comes in no more. */
  key: string;
  author: string;
  at: string | null;
  text: string;
}

/** A new comment in a file, with the replies under it. */
export interface FoundComment extends Said {
  /** How sure its place is. */
  how: "exactly" | "changedWords" | "whole" | "notPlaced";
  blockId: string | null;
  start: number | null;
  end: number | null;
  /** The words it was made on, as they were sent, and as they are now. */
  quote: string;
  quoteNow: string;
  replies: Said[];
  isSettled: boolean;
  /** The file had lost who replies to whom. */
  isThreadGuessed: boolean;
}

/** A new reply to a comment that is here already. */
export interface FoundReply extends Said {
  parentId: string;
  /** What the comment begins with: "7. Fact." */
  parent: string;
  /** It says nothing but that the comment is resolved. */
  settles: boolean;
}

/** Other words for some of a block, tracked or not. */
export interface FoundWording {
  key: string;
  blockId: string;
  start: number;
  end: number;
  before: string;
  after: string;
  /** Whoever tracked the change; "" where nobody did. */
  author: string;
  at: string | null;
}

/** A paragraph that the version does not have, or that the file has no more. */
export interface FoundParagraph {
  key: string;
  text: string;
  /** The block that it stands behind, or the one that is gone. */
  blockId: string | null;
}

/** What a Word file brings that is not here yet. */
export interface Found {
  comments: FoundComment[];
  replies: FoundReply[];
  wordings: FoundWording[];
  added: FoundParagraph[];
  removed: FoundParagraph[];
  /** How many of its comments, replies and changes are here already. */
  known: number;
}
