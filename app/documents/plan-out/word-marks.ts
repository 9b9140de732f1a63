/** Word's own bookmarks, and those of the paragraphs, count from lower. */
const firstId = 100_000;
/** Word takes no longer name. */
const longestName = 40;

/** Hidden bookmarks that hold ids, each with a number of its own. */
export interface WordMarks {
  /** At a row's first words: its id, then those of its actions. */
  row: (key: string) => string;
}

/**
 * The hidden bookmarks of a file: a place among a row's words that LibreOffice
 * and Word keep, whatever else they change.
 */
export function wordMarks(): WordMarks {
  let next = firstId;
  const mark = (name: string) => {
    if (name.length > longestName) return "";
    const id = next++;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
  };
  return {
    row: (key) =>
      key
        .split(" ")
        .filter((id) => id !== "")
        .map((id, index) => mark(`_cf_${index === 0 ? "r" : "a"}_${named(id)}`))
        .join(""),
  };
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Names hold letters, digits and "_" only, and an id has room as digits. */
const named = (id: string) =>
  uuid.test(id)
    ? id.replaceAll("-", "")
    : id.replaceAll(
        /[^A-Za-z\d]/g,
        (sign) => `_${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );

/** The key of a row by the names of the bookmarks in it; "" for none of ours. */
export function keyOfMarks(names: readonly string[]): string {
  const marks = names.flatMap((name) => {
    const [, kind, id = ""] = /^_cf_([ra])_(\w+)$/.exec(name) ?? [];
    return kind ? [{ kind, id: unnamed(id) }] : [];
  });
  // Of two rows that were merged the first goes on.
  const next = marks.findIndex(({ kind }, at) => at > 0 && kind === "r");
  const own = next < 0 ? marks : marks.slice(0, next);
  return own.map(({ id }) => id).join(" ");
}

const unnamed = (name: string) =>
  /^[\da-f]{32}$/.test(name)
    ? name.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")
    : name.replaceAll(/_([\da-f]{4})/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      );
