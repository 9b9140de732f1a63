/**
 * Letters that no file name should carry: control signs, and marks that turn
 * the reading direction round and so hide an ending.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const longest = 150;

/**
 * A browser's name for a file, fit to be shown and offered for saving: no
 * folders, no hidden letters, not too long. It is never used as a path.
 */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .normalize("NFC")
    .replace(hidden, "")
    .replace(/["<>|:*?]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const { stem, ending } = partsOf(plain);
  return `${[...stem].slice(0, longest).join("")}${ending}` || "file";
}

/** A file's name without its ending: a title to begin with. */
export function titleFrom(fileName: string): string {
  const words = partsOf(fileName)
    .stem.replace(/[_\s]+/g, " ")
    .trim();
  return words || fileName;
}

/** The Content-Disposition of a download (RFC 6266, RFC 8187). */
export function attachment(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const utf8 = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`;
}

function partsOf(name: string) {
  const dot = name.lastIndexOf(".");
  if (dot < 1 || name.length - dot > 12) return { stem: name, ending: "" };
  return { stem: name.slice(0, dot), ending: name.slice(dot) };
}
