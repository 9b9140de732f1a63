import { type HTMLElement, parse } from "node-html-parser";

/**
 * What a page is built of, whatever its words are: each element with its
 * class and kind, and the one that it stands in.
 */
export function shapesOf(html: string): Set<string> {
  const main = parse(html).querySelector("main");
  const shapes = new Set<string>();
  if (main) gather(main, "", shapes);
  return shapes;
}

function gather(element: HTMLElement, parent: string, into: Set<string>) {
  const { rawTagName: tag } = element;
  const kind = ["class", "type", "role", "open"].map((name) =>
    element.getAttribute(name),
  );
  const own = [tag, ...kind].join(" ");
  into.add(`${parent} > ${own}`);
  for (const child of element.children) gather(child, own, into);
}
