/** A row of a plan as it is compared: one edition, file or cycle of it. */
export interface ComparedRow {
  /** What the row is known by on both sides; null where it came without. */
  key: string | null;
  /** Its words by the name of their field. */
  cells: Readonly<Record<string, string>>;
}

/** A row that stands on both sides, by its place on each, from 0. */
export interface RowPair<Row extends ComparedRow> {
  before: Row;
  after: Row;
  from: number;
  to: number;
}

export interface RowsCompared<Row extends ComparedRow> {
  /** In the order of the side on which they stand. */
  added: Row[];
  removed: Row[];
  /** The fields whose words differ; in the order of the later side. */
  changed: Array<RowPair<Row> & { fields: string[] }>;
  /** The fewest whose moving puts the rows of both in one order. */
  moved: Array<RowPair<Row>>;
}

/**
 * What changed between two editions of a plan. Rows are the same by their key;
 * those without one on either side by their words, all of them, however spaced.
 * A row that only looks like another is never taken for it: it is one removed
 * and one added, for somebody to say. Both sides of a row may be changed and
 * moved. More or fewer spaces change nothing; another line does. Throws nothing.
 */
export function compareRows<Row extends ComparedRow>(
  before: readonly Row[],
  after: readonly Row[],
): RowsCompared<Row> {
  const pairs = pairsOf(before, after);
  const places = new Set(pairs.map(({ from }) => from));
  const newPlaces = new Set(pairs.map(({ to }) => to));
  const kept = rising(pairs.map(({ from }) => from));
  return {
    added: after.filter((_, index) => !newPlaces.has(index)),
    removed: before.filter((_, index) => !places.has(index)),
    changed: pairs
      .map((pair) => ({ ...pair, fields: fieldsChanged(pair) }))
      .filter(({ fields }) => fields.length > 0),
    moved: pairs.filter(({ from }) => !kept.has(from)),
  };
}

/** In the order of the later side; of several alike, each in its turn. */
function pairsOf<Row extends ComparedRow>(
  before: readonly Row[],
  after: readonly Row[],
): Array<RowPair<Row>> {
  const pairs: Array<RowPair<Row>> = [];
  let left = before.map((row, place) => ({ row, place }));
  let right = after.map((row, place) => ({ row, place }));
  const pairBy = (
    nameOf: (row: Row) => string | null,
    of: (side: "before" | "after", row: Row) => boolean,
  ) => {
    const waiting = queuesOf(
      left.filter(({ row }) => of("before", row)),
      nameOf,
    );
    const taken = new Set<number>();
    right = right.filter(({ row, place }) => {
      const name = of("after", row) ? nameOf(row) : null;
      const found = name === null ? undefined : waiting.get(name)?.shift();
      if (!found) return true;
      taken.add(found.place);
      pairs.push({
        before: found.row,
        after: row,
        from: found.place,
        to: place,
      });
      return false;
    });
    left = left.filter(({ place }) => !taken.has(place));
  };
  pairBy(
    (row) => row.key,
    () => true,
  );
  // Two different keys are two rows, whatever their words.
  pairBy(allWords, (side, row) => side === "before" || row.key === null);
  pairBy(allWords, (side, row) => side === "after" || row.key === null);
  return pairs.sort((one, other) => one.to - other.to);
}

interface Placed<Row> {
  row: Row;
  place: number;
}

/** By name, in order. */
function queuesOf<Row>(
  rows: ReadonlyArray<Placed<Row>>,
  nameOf: (row: Row) => string | null,
): Map<string, Array<Placed<Row>>> {
  const queues = new Map<string, Array<Placed<Row>>>();
  for (const placed of rows) {
    const name = nameOf(placed.row);
    if (name === null) continue;
    const queue = queues.get(name);
    if (queue) queue.push(placed);
    else queues.set(name, [placed]);
  }
  return queues;
}

const spaced = (text: string) => text.normalize("NFC").replaceAll(/\s+/g, " ");

/** Every word of a row; null for an empty one, which is like no other. */
function allWords({ cells }: ComparedRow): string | null {
  const filled = Object.entries(cells)
    .map(([field, text]) => [field, spaced(text).trim()] as const)
    .filter(([, text]) => text !== "")
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return filled.length > 0 ? JSON.stringify(filled) : null;
}

function fieldsChanged({ before, after }: RowPair<ComparedRow>): string[] {
  const names = [...Object.keys(after.cells), ...Object.keys(before.cells)];
  const linesOf = ({ cells }: ComparedRow, field: string) =>
    (cells[field] ?? "")
      .split("\n")
      .map((line) => spaced(line).trim())
      .filter((line) => line !== "")
      .join("\n");
  return [...new Set(names)].filter(
    (field) => linesOf(before, field) !== linesOf(after, field),
  );
}

/** The most of these different numbers that stand in rising order. */
function rising(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const beforeIt = new Map<number, number | undefined>();
  for (const number of numbers) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    ends[low] = number;
    beforeIt.set(number, ends[low - 1]);
  }
  const chain = new Set<number>();
  let number = ends.at(-1);
  while (number !== undefined) {
    chain.add(number);
    number = beforeIt.get(number);
  }
  return chain;
}
