import type { OfficePackage } from "../../guard/office-package.ts";
import { mostRows } from "../cells.ts";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  name: string;
  part: string;
  isHidden: boolean;
  /** Rows that are printed again on each page. */
  printed: number[];
}

/** What a workbook says of its sheets, in their order. */
export async function sheetsOf(
  { read, relationsOf }: OfficePackage,
  main: string,
): Promise<{ sheets: ListedSheet[]; is1904: boolean }> {
  const listed: Array<{ id: string; name: string; isHidden: boolean }> = [];
  const printed = new Map<number, string>();
  let is1904 = false;
  let titlesOf: number | null = null;
  await read(main, {
    open: ({ name, get }) => {
      if (name === "workbookPr")
        is1904 = ["1", "true"].includes(get("date1904") ?? "");
      if (name === "sheet") {
        const isHidden = /hidden/i.test(get("state") ?? "");
        listed.push({ id: get("id") ?? "", name: get("name") ?? "", isHidden });
      }
      const isTitles = get("name") === "_xlnm.Print_Titles";
      titlesOf =
        name === "definedName" && isTitles ? Number(get("localSheetId")) : null;
    },
    close: () => (titlesOf = null),
    text: (words) => {
      if (titlesOf === null) return;
      printed.set(titlesOf, (printed.get(titlesOf) ?? "") + words);
    },
  });
  const relations = await relationsOf(main);
  const sheets = listed.flatMap(({ id, name, isHidden }, at) => {
    const found = relations.find((relation) => relation.id === id);
    return found?.type === "worksheet" && !found.isElsewhere
      ? [
          {
            name,
            part: found.target,
            isHidden,
            printed: rowsIn(printed.get(at)),
          },
        ]
      : [];
  });
  return { sheets, is1904 };
}

/** "Plan!$1:$2" as rows. */
function rowsIn(written = ""): number[] {
  const [, from, to] = /\$(\d{1,7}):\$(\d{1,7})\s*$/.exec(written) ?? [];
  const rows: number[] = [];
  const last = Math.min(Number(to ?? 0), mostRows);
  for (let row = Number(from ?? 1); row <= last; row++) rows.push(row - 1);
  return rows;
}
