/**
 * Drags the things of every list marked `data-reorder`, which names the form
 * that carries its order. The buttons of that form do the same by keyboard.
 * Whatever page the server answers with is shown in place.
 */

let dragged: HTMLElement | null = null;
let before: string[] = [];

const said = document.createElement("p");
said.className = "govuk-visually-hidden";
said.setAttribute("role", "status");
document.body.append(said);

addHandles();

document.addEventListener("pointerdown", (event) => {
  if (!(event.target instanceof Element)) return;
  const handle = event.target.closest(".cf-order__handle");
  const item = handle?.closest<HTMLElement>("[data-id]");
  if (!item || event.button !== 0) return;
  event.preventDefault();
  dragged = item;
  before = idsOf(item.parentElement);
  item.classList.add("cf-dragged");
});

document.addEventListener("pointermove", (event) => {
  const list = dragged?.parentElement;
  if (!dragged || !list) return;
  const over = document
    .elementFromPoint(event.clientX, event.clientY)
    ?.closest<HTMLElement>("[data-id]");
  if (!over || over === dragged || over.parentElement !== list) return;
  const { top, height } = over.getBoundingClientRect();
  if (event.clientY < top + height / 2) over.before(dragged);
  else over.after(dragged);
});

document.addEventListener("pointerup", drop);
document.addEventListener("pointercancel", putBack);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") putBack();
});

function addHandles() {
  const items = "[data-reorder] > [data-id]";
  for (const item of document.querySelectorAll(items)) {
    const handle = document.createElement("span");
    handle.className = "cf-order__handle";
    // Only the pointer needs it: the buttons say what they do.
    handle.setAttribute("aria-hidden", "true");
    handle.title = "Drag to move";
    item.querySelector(".cf-order")?.append(handle);
  }
}

function drop() {
  const list = dragged?.parentElement;
  const id = dragged?.dataset["id"];
  dragged?.classList.remove("cf-dragged");
  dragged = null;
  if (!list) return;
  const ids = idsOf(list);
  if (id && ids.join() !== before.join()) void send(list, ids, id);
}

function putBack() {
  const list = dragged?.parentElement;
  dragged?.classList.remove("cf-dragged");
  dragged = null;
  if (list) restore(list);
}

function restore(list: Element) {
  for (const id of before) {
    const item = list.querySelector(`[data-id="${CSS.escape(id)}"]`);
    if (item) list.append(item);
  }
}

const idsOf = (list: Element | null) =>
  [...(list?.children ?? [])].flatMap((item) =>
    item instanceof HTMLElement && item.dataset["id"]
      ? [item.dataset["id"]]
      : [],
  );

async function send(list: Element, ids: string[], id: string) {
  const form = document.getElementById(list.getAttribute("data-reorder") ?? "");
  if (!(form instanceof HTMLFormElement)) return;
  const fields = new FormData(form);
  fields.set("ids", ids.join());
  try {
    const response = await fetch(form.action, {
      method: "post",
      body: new URLSearchParams([...fields].map(([k, v]) => [k, String(v)])),
    });
    show(await response.text());
    said.textContent = response.ok
      ? `Moved: ${nameOf(id)}.`
      : "The order was not changed.";
  } catch {
    restore(list);
    said.textContent =
      "The new order could not be saved: there is no connection.";
  }
}

/** What a thing is called at its new place, as its buttons say it. */
function nameOf(id: string): string {
  const item = document.querySelector(`[data-id="${CSS.escape(id)}"]`);
  const about = item?.querySelector<HTMLElement>(".cf-order[data-about]");
  return about?.dataset["about"] ?? "the order is saved";
}

function show(html: string) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const main = page.querySelector("main");
  if (main) document.querySelector("main")?.replaceWith(main);
  addHandles();
}

export {};
