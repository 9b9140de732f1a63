/**
 * What a person can do with a page, whatever serves it to them: plain HTTP, a
 * browser without script, or a browser with it. A journey is written once.
 */
export interface Hands {
  /** Goes to an address of the service. */
  open: (path: string) => Promise<void>;
  /** Follows the first link that begins with these words, or has them. */
  follow: (words: string) => Promise<void>;
  /** Types into the field with this label. */
  fill: (label: string, value: string) => Promise<void>;
  /** Ticks a box or chooses a radio by its label. */
  tick: (label: string) => Promise<void>;
  /** Takes a tick out. */
  untick: (label: string) => Promise<void>;
  /** Chooses from a list by the words shown. */
  select: (label: string, words: string) => Promise<void>;
  /** Chooses files for the field with this label. */
  choose: (label: string, files: FileInHand[]) => Promise<void>;
  /** Presses the first button with these words. */
  press: (words: string) => Promise<void>;
  /** The words on the page. */
  words: () => Promise<string>;
  /** The present address without the origin. */
  path: () => string;
  /** The status code of the last answer. */
  status: () => number;
  /** The page as it was sent. */
  source: () => Promise<string>;
}

/** A file as a person has it. */
export interface FileInHand {
  name: string;
  type: string;
  bytes: Buffer;
}
