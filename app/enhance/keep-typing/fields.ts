import { type Draft, ticksElsewhere } from "./draft.ts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const unkept = new Set(["hidden", "password", "file", "submit", "button"]);

/** What something is found by is no part of what is written. */
const isForFinding = (control: Control) =>
  control.closest("[data-finds]") !== null;

/** What stands in a form now. */
export function typedFields(form: HTMLFormElement): Draft["fields"] {
  return fieldsOf(form, (control) =>
    isBox(control) ? control.checked : control.value,
  );
}

/** What the server drew into a form. */
export function drawnFields(form: HTMLFormElement): Draft["fields"] {
  return fieldsOf(form, (control) => {
    if (isBox(control)) return control.defaultChecked;
    if (!(control instanceof HTMLSelectElement)) return control.defaultValue;
    const options = [...control.options];
    const chosen = options.find((option) => option.defaultSelected);
    return (chosen ?? options[0])?.value ?? "";
  });
}

/** Puts what was typed back into a form; the rest stays as it is now. */
export function fillIn(
  form: HTMLFormElement,
  draft: Pick<Draft, "fields" | "touched">,
): void {
  const { fields, touched } = draft;
  for (const control of controlsOf(form)) {
    if (!touched.includes(control.name)) continue;
    const own = fields.filter(([name]) => name === control.name);
    if (isBox(control)) {
      control.checked = own.some(([, value]) => value === control.value);
      // A tick in a list that is folded away would be sent unseen.
      const folded = control.checked && control.closest("details");
      if (folded) folded.open = true;
    } else if (own[0]) {
      control.value = own[0][1];
    }
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
  for (const tick of ticksNotDrawn(form, draft)) carryTick(form, tick);
}

/** What a draft picks in a part of a long list that is not drawn. */
export function ticksNotDrawn(
  form: HTMLFormElement,
  draft: Pick<Draft, "fields" | "touched">,
): Draft["fields"] {
  // A list is long where it says what was found: a short one is drawn whole,
  // and what it lacks is no longer there to be ticked.
  if (!form.elements.namedItem("wasFound")) return [];
  const boxes = controlsOf(form).filter(isBox);
  const drawn = boxes.map(({ name, value }): [string, string] => [name, value]);
  return ticksElsewhere(draft, drawn);
}

function carryTick(form: HTMLFormElement, [name, value]: [string, string]) {
  const box = document.createElement("input");
  const { type } = controlsOf(form).find((one) => one.name === name) ?? box;
  Object.assign(box, { type, name, value, hidden: true });
  box.checked = true;
  form.append(box);
}

/** What a form was read at; null for a form that makes something. */
export function versionOf(form: HTMLFormElement): string | null {
  const names = (form.dataset.keepRead ?? "version").split(" ");
  const read = names.flatMap((name) => {
    const input = form.elements.namedItem(name);
    return input instanceof HTMLInputElement ? [input.value] : [];
  });
  return read.length > 0 ? read.join(" ") : null;
}

function fieldsOf(
  form: HTMLFormElement,
  valueOf: (control: Control) => string | boolean,
): Draft["fields"] {
  return controlsOf(form).flatMap((control): Draft["fields"] => {
    const value = valueOf(control);
    if (value === false) return [];
    return [[control.name, value === true ? control.value : value]];
  });
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLInputElement) &&
      element.name !== "" &&
      !unkept.has(element.type) &&
      !isForFinding(element),
  );
}

const isBox = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement &&
  (control.type === "checkbox" || control.type === "radio");
