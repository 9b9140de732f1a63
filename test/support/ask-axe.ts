import type { ElementContext, RunOptions } from "axe-core";

/** What is asked of axe about the page that is open. */
export interface Asked {
  /** What is looked for; all there is where nothing is said. */
  rules: string[] | undefined;
  /** What is not. */
  but: string[];
  /** In these all there is is looked for, whatever is looked for elsewhere. */
  ownParts: readonly string[];
  /** Looked for where words are drawn as none were before. */
  ofColour: string[];
  /** How words were drawn before, as numbers. */
  met: number[];
}

/**
 * In the browser: what axe finds, and whether the page scrolls sideways. Colours
 * take it longer than all else, and of fifty words one is drawn in a new way.
 */
export async function askAxe({ rules, but, ownParts, ofColour, met }: Asked) {
  const found: string[] = [];
  const ask = async (where: ElementContext, what: RunOptions) => {
    const { violations } = await globalThis.axe.run(where, {
      resultTypes: ["violations"],
      // Read ahead are styles, for a rule that is off, and sounds.
      preload: false,
      ...what,
    });
    found.push(...violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`));
  };
  const off = but.map((rule) => [rule, { enabled: false }] as const);
  const allBut = { rules: Object.fromEntries(off) };
  if (!rules) await ask(document, allBut);
  else if (rules.length > 0) await ask(document, { runOnly: rules });
  const here = ownParts.filter((part) => document.querySelector(part));
  if (here.length > 0) await ask({ include: [...here] }, allBut);

  const known = new Set(met);
  const looks = new Map<number, Element>();
  const gather = (element: Element, around: number) => {
    const look = lookOf(element, around);
    if (hasWords(element) && !known.has(look)) looks.set(look, element);
    for (const child of element.children) gather(child, look);
  };
  // Its classes, and those of all that it stands in, as a number (FNV-1a).
  function lookOf(element: Element, around: number) {
    const given = element.getAttributeNames().sort();
    const telling = ["class", "style", "type", "role", "aria-current"];
    const values = telling.map((name) => element.getAttribute(name));
    const look = [element.tagName, ...values, ...given].join(" ");
    return [...look].reduce(
      (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0,
      around,
    );
  }
  function hasWords({ tagName, childNodes }: Element) {
    if (["INPUT", "SELECT", "TEXTAREA"].includes(tagName)) return true;
    return [...childNodes].some(
      (one) => one instanceof Text && one.data.trim() !== "",
    );
  }
  if (ofColour.length > 0) gather(document.body, 0x811c9dc5);
  if (looks.size > 0) {
    await ask({ include: [...looks.values()] }, { runOnly: ofColour });
  }
  const { scrollWidth } = document.documentElement;
  return {
    faults: scrollWidth > innerWidth ? [...found, "scrolls sideways"] : found,
    newLooks: [...looks.keys()],
  };
}

declare global {
  var axe: typeof import("axe-core");
}
