/** One paragraph, bullet or sub-heading of a text as people write it. */
export interface Piece {
  kind: "paragraph" | "bullet" | "subheading";
  text: string;
}

const bullet = /^\s*[-•]\s+/;
const subheading = /^##\s+/;

/**
 * Reads a written text: empty lines part paragraphs, lines that begin "- " are
 * bullets, lines that begin "## " are sub-headings. Nothing is dropped but the
 * marks themselves.
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | null = null;
  for (const line of text.split(/\r?\n/)) {
    const piece = pieceOf(line);
    if (!piece || piece.kind !== "paragraph") open = null;
    if (!piece) continue;
    if (open) open.text += `\n${piece.text}`;
    else pieces.push(piece);
    if (piece.kind === "paragraph") open ??= piece;
  }
  return pieces;
}

function pieceOf(line: string): Piece | null {
  if (line.trim() === "") return null;
  if (bullet.test(line)) {
    return { kind: "bullet", text: line.replace(bullet, "").trim() };
  }
  if (subheading.test(line)) {
    return { kind: "subheading", text: line.replace(subheading, "").trim() };
  }
  return { kind: "paragraph", text: line.trim() };
}
