/** What files of ours say after the words of a comment: see `commentNotes`. */
const notes = [
  /^Department: .{1,100}$/,
  /^Also said by .+$/,
  /^Item \d+\b/,
  /^Made on draft \d+\./,
  /^(Council only|Chosen to send): the peer team has not been sent it( yet)?\.$/,
  /^\d+ earlier replies are on its page\.$/,
  /\. Who can read it: .{1,200}\.$/,
];

/** Whether a line is such a note, as it is now or as it was in an older file. */
export const isNote = (line: string): boolean =>
  notes.some((note) => note.test(line.trim()));
