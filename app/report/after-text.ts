import type { Block } from "./blocks.ts";

const priorities: Record<string, string> = {
  high: "High priority",
  medium: "Medium priority",
  low: "Low priority",
};

/** The priority printed after a recommendation's words; null for none. */
export const priorityWords = ({
  kind,
  sort,
}: Pick<Block, "kind" | "sort">): string | null =>
  kind === "recommendation" ? (priorities[sort] ?? null) : null;

/** A web address as it is printed: without what everybody knows. */
export const shownLink = (link: string): string =>
  link.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
