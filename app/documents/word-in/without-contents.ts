import type { WordDocument, WordPlace } from "./word-document.ts";

/**
 * Leaves out tables of contents. What stood on them keeps its quote and has no
 * place.
 */
export function withoutContents(
  document: WordDocument,
  isContents: (index: number) => boolean,
): WordDocument {
  const newIndex = new Map<number, number>();
  for (const index of document.paragraphs.keys()) {
    if (!isContents(index)) newIndex.set(index, newIndex.size);
  }
  const moved = <P extends WordPlace | null>(place: P): P | null => {
    const paragraph = place && newIndex.get(place.paragraph);
    return paragraph == null ? null : { ...place, paragraph };
  };
  return {
    ...document,
    paragraphs: document.paragraphs.filter((_, index) => newIndex.has(index)),
    comments: document.comments.map((comment) => {
      const start = moved(comment.start);
      const end = moved(comment.end);
      return { ...comment, start: end && start, end: start && end };
    }),
    changes: document.changes.flatMap((change) => {
      const start = moved(change.start);
      const end = moved(change.end);
      return start && end ? [{ ...change, start, end }] : [];
    }),
  };
}
