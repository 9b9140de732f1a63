import { folded } from "../report/placing/alike.ts";

/** What files of ours say after the words of a comment: see `commentNotes`. */
const sentences = [
  /^Made on draft \d+\.( (The words (it was made on|around those it was made on) have changed|Its words are no longer in the report): “[^”]*”)?$/,
  /^(Council only|Chosen to send): the peer team has not been sent it( yet)?\.$/,
  /^\d+ earlier replies are on its page\.$/,
  /^(Confirmed by .{1,100}|Not confirmed by a second reader yet)\. Who can read it: (Peer team only|Both sides)\.$/,
];

const departmentIs = "Department: ";
const alsoSaid = "Also said by ";

/** The line that names whose comment it is. */
export const departmentNote = (department: string): string =>
  `${departmentIs}${department}`;

/** The line that names who else said it. */
export const alsoSaidNote = (names: string): string => `${alsoSaid}${names}`;

/** Who else may be named as having said it. */
interface Known {
  author: string;
  notes: readonly string[];
}

/**
 * Tells the lines that a file of ours, or an older one, says after the words of
 * a comment. What only resembles one may be somebody's own words.
 * @param all the comments that our file has
 * @returns whether a line is one, under a comment that has these notes now
 */
export function notesAmong(all: readonly Known[]) {
  const authors = new Set(all.map(({ author }) => author));
  const departments = new Set(
    all.flatMap(({ notes }) =>
      notes.flatMap((note) =>
        note.startsWith(departmentIs) ? [note.slice(departmentIs.length)] : [],
      ),
    ),
  );
  const namesOnly = onlyOf([...authors, ...departments], [...departments]);
  return (line: string, own: readonly string[]): boolean => {
    const said = line.trim();
    if (sentences.some((sentence) => sentence.test(said))) return true;
    if (own.some((note) => isSame(note, said))) return true;
    // Its department may be another by now.
    if (said.startsWith(departmentIs)) {
      return departments.has(said.slice(departmentIs.length));
    }
    return said.startsWith(alsoSaid) && namesOnly(said.slice(alsoSaid.length));
  };
}

/** Evidence may have been withdrawn since. */
const isSame = (note: string, said: string) =>
  [note, note.replace(/ \(withdrawn\)$/, "")].some(
    (one) => folded(one) === folded(said),
  );

/** Whether a list names nobody but these, each perhaps with a department. */
function onlyOf(names: readonly string[], departments: readonly string[]) {
  const ends = ["", ...departments.map((one) => ` (${one})`)];
  const isList = (rest: string): boolean =>
    names.some((name) => {
      if (!rest.startsWith(name)) return false;
      const after = rest.slice(name.length);
      return ends.some(
        (end) =>
          after === end ||
          (after.startsWith(`${end}, `) && isList(after.slice(end.length + 2))),
      );
    });
  return isList;
}
