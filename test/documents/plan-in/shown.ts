import type { Grid } from "#app/documents/plan-in/grid.ts";

/** The words of a grid, row by row. */
export const wordsIn = (grid: Grid | undefined): string[][] =>
  (grid?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));

/** What merged cells are the rest of: "" for none, "<" across, "^" down. */
export const mergesIn = (grid: Grid | undefined): string[] =>
  (grid?.rows ?? []).map(({ cells }) =>
    cells
      .map(({ rest }) =>
        rest === "across" ? "<" : rest === "down" ? "^" : ".",
      )
      .join(""),
  );
