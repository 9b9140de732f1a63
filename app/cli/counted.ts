import { counted as figure } from "../ui/counted.ts";

/** A figure with its word in a sentence: "1 file", "2 files". */
export function counted(value: number, one: string): string {
  const { label } = figure(value, one);
  return `${value} ${label}`;
}
