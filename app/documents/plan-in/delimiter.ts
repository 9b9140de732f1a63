const candidates = ["\t", ";", ",", "|"] as const;

type Delimiter = (typeof candidates)[number];

/** So much of a file tells what stands between its cells. */
const enough = 100_000;

/**
 * What stands between the cells of a text: outside quotes, as often in one row
 * as in the others.
 */
export function delimiterOf(text: string): Delimiter {
  const rows = countsIn(text.slice(0, enough));
  let best: { delimiter: Delimiter; rows: number; cells: number } | undefined;
  for (const delimiter of candidates) {
    const now = { delimiter, ...agreement(rows, delimiter) };
    const isBetter =
      !best ||
      now.rows > best.rows ||
      (now.rows === best.rows && now.cells > best.cells);
    if (isBetter) best = now;
  }
  return best?.delimiter ?? ",";
}

type Counts = Map<string, number>;

/** How often each candidate stands in each row, outside quotes. */
function countsIn(text: string): Counts[] {
  const rows: Counts[] = [new Map()];
  let isQuoted = false;
  // A mark within words is one of inches or speech, two together are one.
  let mayOpen = true;
  for (const letter of text) {
    if (isQuoted) {
      isQuoted = letter !== '"';
      mayOpen = true;
      continue;
    }
    if (letter === '"' && mayOpen) isQuoted = true;
    const isBetween = (candidates as readonly string[]).includes(letter);
    const row = rows.at(-1);
    if (letter === "\n" || letter === "\r") rows.push(new Map());
    else if (isBetween && row) row.set(letter, (row.get(letter) ?? 0) + 1);
    mayOpen = isBetween || letter === "\n" || letter === "\r";
  }
  return rows;
}

/** How many rows have the commonest number of it, and what that is. */
function agreement(rows: readonly Counts[], delimiter: Delimiter) {
  const times = new Map<number, number>();
  for (const row of rows) {
    const count = row.get(delimiter) ?? 0;
    if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  }
  let most = { rows: 0, cells: 0 };
  for (const [cells, rows] of times) {
    if (rows > most.rows || (rows === most.rows && cells > most.cells)) {
      most = { rows, cells };
    }
  }
  return most;
}
