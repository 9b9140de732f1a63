import type { HTMLElement } from "node-html-parser";

/** The fields of the form that corrects a report, as a browser sends them. */
export function fieldsOf(html: HTMLElement): Record<string, string> {
  const fields = html
    .querySelectorAll("#mapping input, #mapping select")
    .flatMap((field) => {
      const name = field.getAttribute("name") ?? "";
      const isBox = field.getAttribute("type") === "checkbox";
      if (isBox && !field.hasAttribute("checked")) return [];
      const option = field.querySelector("option[selected]");
      const value = (option ?? field).getAttribute("value");
      return [[name, value ?? (isBox ? "on" : "")] as const];
    });
  return Object.fromEntries(fields);
}
