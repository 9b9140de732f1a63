import { type HTMLElement, parse } from "node-html-parser";
import type { FileInHand, Hands } from "./hands.ts";

const squeeze = (text: string) => text.replaceAll(/\s+/g, " ").trim();
const wordsOf = (element: HTMLElement) => squeeze(element.structuredText);

/**
 * A person who reads and sends pages over HTTP, as a browser without script.
 * @param onPage called with every page that came
 */
export function httpHands(
  base: string,
  cookie = "",
  onPage: (path: string, status: number, html: string) => void = () => {},
): Hands {
  const jar = new Map<string, string>();
  for (const pair of cookie.split("; ").filter(Boolean)) {
    jar.set(pair.split("=")[0] ?? "", pair.slice(pair.indexOf("=") + 1));
  }
  let url = new URL(base);
  let status = 0;
  let html = "";
  let page = parse("");
  let files = new Map<string, FileInHand[]>();

  async function go(to: URL, init: RequestInit = {}): Promise<void> {
    const response = await fetch(to, {
      ...init,
      redirect: "manual",
      headers: {
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
        origin: url.origin,
      },
    });
    for (const set of response.headers.getSetCookie()) keep(set);
    const next = response.headers.get("location");
    if (next) return go(new URL(next, to));
    url = to;
    status = response.status;
    html = await response.text();
    onPage(url.pathname + url.search, status, html);
    page = parse(html);
    files = new Map();
  }

  function keep(set: string) {
    const [pair = ""] = set.split(";");
    const name = pair.slice(0, pair.indexOf("="));
    const value = pair.slice(pair.indexOf("=") + 1);
    if (value === "" || /max-age=0/i.test(set)) jar.delete(name);
    else jar.set(name, value);
  }

  function labelled(label: string): HTMLElement {
    const found = page
      .querySelectorAll("label")
      .find((one) => wordsOf(one) === label || wordsOf(one).startsWith(label));
    const id = found?.getAttribute("for");
    const control = id ? page.getElementById(id) : null;
    if (!control) throw new Error(lost(`field “${label}”`));
    return control;
  }

  const lost = (what: string) =>
    `No ${what} at ${url.pathname} (${status}): ${wordsOf(page).slice(0, 1500)}`;

  async function send(form: HTMLElement, button: HTMLElement) {
    const action =
      button.getAttribute("formaction") ?? form.getAttribute("action") ?? "";
    const to = new URL(action, url);
    const data = [...successful(form, files), ...pressed(button)];
    if ((form.getAttribute("method") ?? "get").toLowerCase() === "get") {
      to.search = new URLSearchParams(
        data.map(([name, value]): [string, string] => [name, String(value)]),
      ).toString();
      return go(to);
    }
    const multipart = form.getAttribute("enctype") === "multipart/form-data";
    const body = multipart ? new FormData() : new URLSearchParams();
    for (const [name, value] of data) {
      if (typeof value === "string") body.append(name, value);
      else if (body instanceof FormData) body.append(name, value, value.name);
    }
    return go(to, { method: "POST", body });
  }

  const setTick = (label: string, on: boolean) => {
    const control = labelled(label);
    const name = control.getAttribute("name");
    if (control.getAttribute("type") === "radio") {
      for (const other of page.querySelectorAll(`input[name="${name}"]`)) {
        other.removeAttribute("checked");
      }
    }
    if (on) control.setAttribute("checked", "");
    else control.removeAttribute("checked");
  };

  return {
    open: (path) => go(new URL(path, base)),
    async follow(words) {
      const links = page.querySelectorAll("a[href]");
      const link =
        links.find((one) => wordsOf(one).startsWith(words)) ??
        links.find((one) => wordsOf(one).includes(words));
      if (!link) throw new Error(lost(`link “${words}”`));
      await go(new URL(link.getAttribute("href") ?? "", url));
    },
    async fill(label, value) {
      const control = labelled(label);
      if (control.tagName === "TEXTAREA") control.textContent = value;
      else control.setAttribute("value", value);
    },
    tick: async (label) => setTick(label, true),
    untick: async (label) => setTick(label, false),
    async select(label, words) {
      const options = labelled(label).querySelectorAll("option");
      const wanted = options.find((one) => wordsOf(one).startsWith(words));
      if (!wanted) throw new Error(lost(`choice “${words}”`));
      for (const option of options) option.removeAttribute("selected");
      wanted.setAttribute("selected", "");
    },
    async choose(label, chosen) {
      files.set(labelled(label).getAttribute("name") ?? "", chosen);
    },
    async press(words) {
      const button = page
        .querySelectorAll("button")
        .find((one) => wordsOf(one).startsWith(words));
      const form = button?.closest("form");
      if (!button || !form) throw new Error(lost(`button “${words}”`));
      await send(form, button);
    },
    words: async () => wordsOf(page.querySelector("body") ?? page),
    path: () => url.pathname + url.search,
    status: () => status,
    source: async () => html,
  };
}

type Entry = [string, string | File];

/** The entries a browser would send: the "successful controls" of HTML. */
export const successful = (
  form: HTMLElement,
  files: Map<string, FileInHand[]>,
): Entry[] =>
  form
    .querySelectorAll("input, textarea, select")
    .flatMap((control) => entriesOf(control, files));

function pressed(button: HTMLElement): Entry[] {
  const name = button.getAttribute("name");
  return name ? [[name, button.getAttribute("value") ?? ""]] : [];
}

function entriesOf(
  control: HTMLElement,
  files: Map<string, FileInHand[]>,
): Entry[] {
  const name = control.getAttribute("name");
  if (!name || control.hasAttribute("disabled")) return [];
  if (control.tagName === "TEXTAREA") {
    return [[name, control.textContent.replace(/^\n/, "")]];
  }
  if (control.tagName === "SELECT") {
    const options = control.querySelectorAll("option");
    const chosen =
      options.find((one) => one.hasAttribute("selected")) ?? options[0];
    return chosen
      ? [[name, chosen.getAttribute("value") ?? wordsOf(chosen)]]
      : [];
  }
  const type = control.getAttribute("type");
  if (type === "file") {
    return (files.get(name) ?? []).map((file): Entry => [
      name,
      new File([new Uint8Array(file.bytes)], file.name, { type: file.type }),
    ]);
  }
  if (type === "checkbox" || type === "radio") {
    return control.hasAttribute("checked")
      ? [[name, control.getAttribute("value") ?? "on"]]
      : [];
  }
  return [[name, control.getAttribute("value") ?? ""]];
}
