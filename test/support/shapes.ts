import { type HTMLElement, parse } from "node-html-parser";

/**
 * What a page is built of, whatever its words are: each element with its
 * class, its kind, its attributes and whether it has a name, inside the one
 * that it stands in; and which heading follows which.
 */
export function shapesOf(html: string): Set<string> {
  const body = parse(html).querySelector("body");
  const shapes = new Set<string>();
  if (!body) return shapes;
  const labels = body.querySelectorAll("label");
  const labelled = new Set(labels.map((label) => label.getAttribute("for")));
  gather(body, [], labelled, shapes);
  const headings = body.querySelectorAll("h1, h2, h3, h4, h5, h6");
  for (const [place, { rawTagName }] of headings.entries()) {
    shapes.add(`${headings[place - 1]?.rawTagName} then ${rawTagName}`);
  }
  return shapes;
}

function gather(
  element: HTMLElement,
  above: string[],
  labelled: Set<string | undefined>,
  into: Set<string>,
) {
  const { rawTagName: tag, attributes } = element;
  const kind = ["class", "type", "role"].map((name) => attributes[name]);
  const given = Object.keys(attributes).sort();
  const named =
    labelled.has(attributes["id"]) ||
    (mayBeNameless.has(tag) && element.text.trim() !== "");
  into.add([...above, tag, ...kind, ...given, named].join(" "));
  const around = [...above, `${tag} ${attributes["class"]} >`].slice(-1);
  for (const child of element.children) {
    gather(child, around, labelled, into);
  }
}

const mayBeNameless = new Set(["a", "button", "th", "summary", "legend"]);
