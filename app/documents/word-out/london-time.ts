const parts = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/London",
  dateStyle: "short",
  timeStyle: "medium",
});

/**
 * A moment as Word keeps the date of a comment: the time on the clock in
 * London, with a Z that does not mean what it says.
 */
export const wallTime = (iso: string): string =>
  `${parts.format(new Date(iso)).replace(" ", "T")}Z`;

/** The moment itself, to the second. */
export const utcTime = (iso: string): string =>
  `${new Date(iso).toISOString().slice(0, 19)}Z`;
