import axe from "axe-core";
import type { Page } from "playwright-core";
import { mapped } from "./walk.ts";

interface Look {
  width: number;
  colorScheme: "light" | "dark";
}

const everyLook: readonly Look[] = [
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
  { width: 320, colorScheme: "dark" },
  { width: 320, colorScheme: "light" },
];

/** Both widths and both schemes, for pages whose likes are seen in every look. */
export const twoLooks: readonly Look[] = [
  { width: 1280, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
];

/** Looks closely at pages: wide, narrow, light and dark. */
export function inspector(looks = everyLook) {
  const seen = new Set<string>();
  const faults: string[] = [];
  const look = async (page: Page, name: string) => {
    seen.add(name);
    await page.evaluate(axe.source);
    const widths = new Set<number>();
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      for (const fault of await faultsOn(page, widths.has(width))) {
        faults.push(`${name} ${width} ${colorScheme}: ${fault}`);
      }
      widths.add(width);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  /** Looks at a page that somebody came to, once for each kind. */
  const inspect = async (page: Page, status: number) => {
    const kind = kindOf(page.url(), status);
    if (!seen.has(kind)) await look(page, kind);
  };
  return { look, inspect, seen, faults };
}

/**
 * What axe finds, and whether the page has to be scrolled sideways.
 * @param onlyColours as nothing else differs from what was looked at before
 */
const faultsOn = (page: Page, onlyColours: boolean) =>
  page.evaluate(async (onlyColours) => {
    const { violations } = await globalThis.axe.run({
      resultTypes: ["violations"],
      ...(onlyColours && { runOnly: ["color-contrast", "link-in-text-block"] }),
    });
    const found = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    const { scrollWidth } = document.documentElement;
    return scrollWidth > innerWidth ? [...found, "scrolls sideways"] : found;
  }, onlyColours);

/** The page's place in the URL map, and how it was answered when refused. */
function kindOf(address: string, status: number): string {
  const { pathname } = new URL(address);
  const place = patterns.find(({ matches }) => matches.test(pathname));
  return `${place?.path ?? pathname}${status < 400 ? "" : ` ${status}`}`;
}

const patterns = mapped
  .map(({ path }) => ({
    path: `/${path}`,
    matches: new RegExp(`^/${path.replaceAll(/:\w+/g, "[^/]+")}$`),
    named: path.split(":").length,
  }))
  // What is spelled out comes before what is named.
  .sort((one, other) => one.named - other.named);

declare global {
  var axe: typeof import("axe-core");
}
