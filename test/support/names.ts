import { type HTMLElement, TextNode, parse } from "node-html-parser";

/**
 * The names that links of different addresses, or buttons that do different
 * things, have in common on a page: what a screen reader lists without saying
 * which is which.
 */
export function sharedNames(html: string): string[] {
  const page = parse(html);
  const main = page.querySelector("main") ?? page;
  const meant = new Map<string, Set<string>>();
  for (const [element, does] of [
    ...main
      .querySelectorAll("a[href]")
      .map((link) => [link, link.getAttribute("href") ?? ""] as const),
    ...main
      .querySelectorAll("button")
      .map((button) => [button, deedOf(page, button)] as const),
  ]) {
    const name = `${element.rawTagName} “${nameOf(element)}”`;
    meant.set(name, (meant.get(name) ?? new Set()).add(does));
  }
  return [...meant].flatMap(([name, deeds]) => (deeds.size > 1 ? name : []));
}

/** What is read out for an element. */
function nameOf(element: HTMLElement): string {
  const label = element.getAttribute("aria-label");
  return (label ?? textOf(element)).replace(/\s+/g, " ").trim();
}

function textOf(element: HTMLElement): string {
  if (element.getAttribute("aria-hidden") === "true") return "";
  return element.childNodes
    .map((node) =>
      node instanceof TextNode ? node.text : textOf(node as HTMLElement),
    )
    .join("");
}

/** Where a button sends its form, and with what. */
function deedOf(page: HTMLElement, button: HTMLElement): string {
  const id = button.getAttribute("form");
  const form = id
    ? page.querySelector(`form[id="${id}"]`)
    : button.closest("form");
  const fields = form?.querySelectorAll("input[type=hidden]") ?? [];
  return [
    button.getAttribute("formaction") ?? form?.getAttribute("action"),
    button.getAttribute("value"),
    ...fields.map((field) => field.getAttribute("value")),
  ].join();
}
