/** What a use case may throw; `app/answering.server.ts` maps each once. */

/** The settings, or the machine, do not allow a start; says what to change. */
export class CannotStart extends Error {
  override name = "CannotStart";
}

/** The thing is not there, or this person may not know that it is: 404. */
export class NotFound extends Error {
  override name = "NotFound";
}

/** The person may know of the thing but not do this: 403. */
export class Forbidden extends Error {
  override name = "Forbidden";
  constructor(message = "Your role in this challenge does not allow that.") {
    super(message);
  }
}

/** A thing that was there and is no more, and where to go on. */
export interface Lost {
  /** What it was, as people say it: "finding". */
  what: string;
  /** Who took it away: "You", a name, or null where nobody is known. */
  by: string | null;
  at: string;
  /** Where it is brought back, by whoever may; null where it cannot be. */
  back: string | null;
  /** What it was merged into: an address. */
  mergedInto: string | null;
  /** Where things like it are listed. */
  list: { href: string; label: string };
  /** Where a new one is written, by whoever may; null for others. */
  anew: {
    href: string;
    /** The field by which the form of the thing itself is known. */
    own: string;
  } | null;
}

/** The thing was removed or merged since the person came by it: 410. */
export class Gone extends Error {
  override name = "Gone";
  constructor(readonly lost: Lost) {
    super(`This ${lost.what} was removed.`);
  }
}

/** What was public at this address is so no longer: 410, for anybody. */
export class TakenDown extends Error {
  override name = "TakenDown";
}

/** Right person, wrong moment: the stage forbids it or something lacks: 409. */
export class NotNow extends Error {
  override name = "NotNow";
}

/** The values that somebody else saved first, by field name. */
export interface Theirs {
  version: number;
  savedBy: string | null;
  savedAt: string;
  values: Record<string, string>;
}

/** Somebody else saved first: 409, with their text so that both are shown. */
export class Stale extends Error {
  override name = "Stale";
  constructor(readonly theirs: Theirs) {
    super("This was saved elsewhere while you were writing.");
  }
}

/** What was typed cannot be used: 422; 413 and 415 for files, 429 for too often. */
export class Invalid extends Error {
  override name = "Invalid";
  constructor(
    /** Messages by field name; "" is the form as a whole. */
    readonly problems: Record<string, string>,
    readonly status: 413 | 415 | 422 | 429 = 422,
  ) {
    super(Object.values(problems).join(" "));
  }
}

/** The disk is full, and nothing was written: 507. */
export class NoRoom extends Error {
  override name = "NoRoom";
}
