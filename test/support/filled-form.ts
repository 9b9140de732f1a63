import type { HTMLElement } from "node-html-parser";

/** A form of a page with something in each of its fields, ready to be sent. */
export interface FilledForm {
  /** Where it goes. */
  action: string;
  multipart: boolean;
  fields: Array<[string, string]>;
  /** The fields that a file is chosen in. */
  files: string[];
  /** The words a person typed. */
  words: string[];
  /** What a person ticked or chose, as name and value. */
  ticked: Array<[string, string]>;
}

/** Every way to send a form: once with each of its buttons. */
export function fill(form: HTMLElement, page: string): FilledForm[] {
  const words: string[] = [];
  const ticked: FilledForm["ticked"] = [];
  const files: string[] = [];
  const fields: FilledForm["fields"] = [];
  for (const control of form.querySelectorAll("input, textarea, select")) {
    const name = control.getAttribute("name");
    if (!name) continue;
    const type = typeOf(control);
    if (type === "checkbox" || type === "radio") continue;
    const value =
      suggestedFor(control, form) ??
      typedInto(control, type, fields.length + 1);
    if (wordy.includes(type)) words.push(value);
    if (type === "file") files.push(name);
    else fields.push([name, value]);
  }
  for (const [name, boxes] of boxesOf(form)) {
    const chosen = boxes.filter((box) => box.hasAttribute("checked"));
    for (const box of chosen.length > 0 ? chosen : boxes.slice(0, 1)) {
      ticked.push([name, box.getAttribute("value") ?? "on"]);
    }
  }
  const whole = {
    multipart: form.getAttribute("enctype") === "multipart/form-data",
    words,
    ticked,
    files,
  };
  return buttonsOf(form).map((button) => {
    const name = button?.getAttribute("name");
    const pressed: FilledForm["fields"] = name
      ? [[name, button?.getAttribute("value") ?? ""]]
      : [];
    return {
      ...whole,
      action: addressOf(
        button?.getAttribute("formaction") ?? form.getAttribute("action") ?? "",
        page,
      ),
      fields: [...fields, ...ticked, ...pressed],
    };
  });
}

function addressOf(action: string, page: string): string {
  const url = new URL(action, `http://localhost${page}`);
  return url.pathname + url.search;
}

/** Whether a page still has the words and the ticks of a form somewhere. */
export function lacksOf(main: HTMLElement, form: FilledForm): string[] {
  const shown = [
    main.structuredText,
    ...main
      .querySelectorAll("input:not([type=hidden])")
      .map((one) => one.getAttribute("value") ?? ""),
  ].join("\n");
  const checked = new Set(
    main
      .querySelectorAll("input[checked]")
      .map((one) => `${one.getAttribute("name")}=${one.getAttribute("value")}`),
  );
  return [
    ...form.words.filter((words) => !shown.includes(words)),
    ...form.ticked
      .map(([name, value]) => `${name}=${value}`)
      .filter((one) => !checked.has(one)),
  ];
}

const wordy = ["textarea", "text"];

const typeOf = (control: HTMLElement) =>
  control.tagName === "INPUT"
    ? control.hasAttribute("inputmode")
      ? "number"
      : (control.getAttribute("type") ?? "text")
    : control.tagName.toLowerCase();

function typedInto(control: HTMLElement, type: string, count: number): string {
  const present = control.getAttribute("value") ?? "";
  // Words of a passage must stand in it.
  if (control.getAttribute("name") === "quote") {
    return present || control.text;
  }
  if (wordy.includes(type)) return `Typed too late, ${count}`;
  if (type === "email") return "too.late@example.org";
  if (type === "url") return "https://example.org/late";
  if (type === "select") return chosenIn(control);
  if (present !== "") return present;
  if (type === "date") return "2026-09-10";
  return type === "time" ? `${10 + count}:00` : "";
}

/** What is suggested can be taken; other words may not be. */
function suggestedFor(control: HTMLElement, form: HTMLElement) {
  const list = control.getAttribute("list");
  const option = list ? form.querySelector(`[id="${list}"] option`) : null;
  return option?.getAttribute("value");
}

function chosenIn(select: HTMLElement): string {
  const options = select.querySelectorAll("option");
  const chosen =
    options.find((one) => one.hasAttribute("selected")) ?? options[0];
  const value = chosen?.getAttribute("value") ?? "";
  return value === "" ? (options[1]?.getAttribute("value") ?? "") : value;
}

function boxesOf(form: HTMLElement) {
  const boxes = new Map<string, HTMLElement[]>();
  for (const box of form.querySelectorAll(
    "input[type=checkbox], input[type=radio]",
  )) {
    const name = box.getAttribute("name");
    if (!name) continue;
    boxes.set(name, [...(boxes.get(name) ?? []), box]);
  }
  return boxes;
}

function buttonsOf(form: HTMLElement): Array<HTMLElement | null> {
  const buttons = form.querySelectorAll("button:not([type=button])");
  return buttons.length > 0 ? buttons : [null];
}
