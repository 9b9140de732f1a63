/** How to write what `piecesOf` reads, as the hint of a field says it. */
export const writingHint =
  "Leave an empty line between paragraphs. Begin a line with “-\u00a0” for a bullet, indent it for one below another, “1.\u00a0” for a numbered item, “##\u00a0” for a sub-heading. Rows of cells pasted from a document, or written as “| this | and that |”, are a table.";
