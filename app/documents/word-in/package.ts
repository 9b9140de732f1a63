import { type OfficePackage, openOffice } from "../guard/office-package.ts";
import type { Parts } from "../guard/open-parts.ts";
import type { XmlBudget } from "../guard/read-xml.ts";
import { Refused } from "../guard/refused.ts";

/** The parts of a Word file. */
export interface WordPackage extends OfficePackage {
  main: string;
}

/**
 * Finds the main document of a Word file and what belongs to it.
 * @throws Refused for every other kind of file, told by what is in it
 */
export async function openPackage(
  parts: Parts,
  budget: XmlBudget,
): Promise<WordPackage> {
  const file = await openOffice(parts, budget);
  const { main, kind } = file;
  if (main === undefined || kind !== "document") {
    throw new Refused(kind === "document" ? "notWord" : kind);
  }
  return { ...file, main };
}
