import { forgetError } from "./upload/forget-error.ts";

// Sends the chosen files one by one, each with its own progress, and takes
// files that are dropped. Without it the form sends all of them at once.

const box = document.querySelector<HTMLElement>("[data-upload]");
const form = box?.closest("form");
const input = box?.querySelector<HTMLInputElement>("input[type=file]");
if (box && form && input) enhance(box, form, input);

/** Grows with every file ever chosen here: no two are sent under one key. */
let chosen = 0;

interface Sending {
  file: File;
  key: number;
  row: HTMLElement;
  bar: HTMLProgressElement;
  status: HTMLElement;
  state: "waiting" | "added" | "failed";
}

function enhance(
  box: HTMLElement,
  form: HTMLFormElement,
  input: HTMLInputElement,
) {
  const list = box.appendChild(document.createElement("ul"));
  list.className = "cf-upload-list";
  const said = box.appendChild(document.createElement("p"));
  said.setAttribute("role", "status");
  let sendings: Sending[] = [];
  let busy = false;
  const choose = (files: Iterable<File>) => {
    if (busy) return;
    sendings = [...files].map(waiting);
    list.replaceChildren(...sendings.map(({ row }) => row));
    if (sendings.length > 0) forgetError(input);
    said.textContent = sendings.length > 0 ? chosenWords(sendings.length) : "";
  };
  takeDropped(box, input.multiple, (files) => {
    if (files.length > 1 && !input.multiple) {
      said.textContent = sendings[0]
        ? `Drop one file. Still chosen: ${sendings[0].file.name}`
        : "Drop one file: nothing was chosen";
      return;
    }
    input.files = files;
    choose(files);
  });
  input.addEventListener("change", () => choose(input.files ?? []));
  form.addEventListener("submit", (event) => {
    // With no file the server says what is missing, as it does without script.
    if (sendings.length === 0) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    const limit = Number(box.dataset["limit"]);
    const end = (...words: Array<string | Node>) => {
      busy = false;
      said.replaceChildren(...words);
      said.tabIndex = -1;
      said.focus();
    };
    sendAll(form, input.name, sendings, limit).then(
      (address) => {
        if (!address) return end(notAll(sendings));
        busy = false;
        location.assign(address);
      },
      () => end("You were signed out. ", signInLink(), signInWords),
    );
  });
  window.addEventListener("beforeunload", (event) => {
    if (busy) event.preventDefault();
  });
}

function notAll(sendings: readonly Sending[]): string {
  const added = addedOf(sendings);
  if (sendings.length === 1) {
    return "It was not added: the reason stands beside the file. Upload it again to try once more, or choose another file.";
  }
  const sum =
    added === 0
      ? "Nothing was added: the reason stands beside each file."
      : `${added} of ${sendings.length} files ${added === 1 ? "was" : "were"} added. Beside each of the others stands why not.`;
  return `${sum} Upload again to try once more, or choose other files.`;
}

const addedOf = (sendings: readonly Sending[]) =>
  sendings.filter(({ state }) => state === "added").length;

const signInWords =
  ", then press the button again: the files and what you typed are still here.";

function signInLink() {
  const link = document.createElement("a");
  link.href = "/sign-in";
  link.target = "_blank";
  link.textContent = "Sign in in another window";
  return link;
}

const chosenWords = (count: number) =>
  count === 1 ? "1 file chosen" : `${count} files chosen`;

function takeDropped(
  box: HTMLElement,
  several: boolean,
  take: (files: FileList) => void,
) {
  const hint = document.createElement("p");
  hint.className = "cf-upload-hint";
  hint.textContent = several ? "Or drop files here" : "Or drop a file here";
  box.append(hint);
  box.classList.add("cf-upload");
  for (const name of ["dragenter", "dragover", "dragleave", "drop"]) {
    box.addEventListener(name, (event) => {
      event.preventDefault();
      const over = name === "dragenter" || name === "dragover";
      box.classList.toggle("cf-upload--over", over);
    });
  }
  box.addEventListener("drop", ({ dataTransfer }) => {
    if (dataTransfer && dataTransfer.files.length > 0) take(dataTransfer.files);
  });
}

function waiting(file: File): Sending {
  const row = document.createElement("li");
  const name = row.appendChild(document.createElement("span"));
  name.className = "cf-upload-name";
  name.textContent = file.name;
  const bar = row.appendChild(document.createElement("progress"));
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute("aria-label", `Progress of ${file.name}`);
  const status = row.appendChild(document.createElement("span"));
  status.className = "cf-upload-status";
  status.textContent = "Waiting";
  chosen += 1;
  return { file, key: chosen, row, bar, status, state: "waiting" };
}

/** Sends what is not added yet; returns where to go when all is well. */
async function sendAll(
  form: HTMLFormElement,
  field: string,
  sendings: readonly Sending[],
  limit: number,
): Promise<string | null> {
  let address = "";
  for (const sending of sendings) {
    if (sending.state === "added") continue;
    try {
      if (sending.file.size > limit) throw new Error("The file is too large.");
      const fields = fieldsOf(form, field, sending, sendings);
      address = await send(form.action, fields, (share) => {
        sending.bar.value = share;
        sending.status.textContent = share < 100 ? `${share}%` : "Checking";
      });
      mark(sending, "added", "Added");
    } catch (error) {
      const words = error instanceof Error ? error.message : "Not sent.";
      mark(sending, "failed", words);
      // The others would be carried across the line in vain.
      if (error instanceof SignedOut) throw error;
    }
  }
  if (sendings.some(({ state }) => state === "failed")) return null;
  const box = form.querySelector<HTMLElement>("[data-register]");
  const register = box?.dataset["register"] ?? form.action;
  return sendings.length === 1 ? address : register;
}

function mark(sending: Sending, state: Sending["state"], words: string) {
  sending.state = state;
  sending.status.textContent = words;
  sending.row.className = `cf-upload--${state}`;
  if (state === "failed") sending.bar.value = 0;
}

/** The form's fields with one of its files, under a key of its own. */
function fieldsOf(
  form: HTMLFormElement,
  field: string,
  { file, key }: Sending,
  sendings: readonly Sending[],
): FormData {
  const fields = new FormData(form);
  fields.delete(field);
  fields.set("once", `${String(fields.get("once"))}-${key}`);
  // The same at every try, so that one whose answer was lost is known again.
  fields.set("several", String(sendings.length));
  fields.set("added", String(addedOf(sendings) + 1));
  fields.append(field, file);
  return fields;
}

function send(
  address: string,
  fields: FormData,
  progress: (share: number) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      progress(Math.floor((loaded / total) * 100)),
    );
    request.addEventListener("load", () => {
      const kept = request.status < 300 && request.responseURL !== address;
      if (kept) resolve(request.responseURL);
      else if (request.status === 401) reject(new SignedOut("Not sent."));
      else reject(new Error(problemIn(request.responseText)));
    });
    request.addEventListener("error", () =>
      reject(new Error("The connection was lost.")),
    );
    request.send(fields);
  });
}

class SignedOut extends Error {}

/** What the page that came back says is wrong. */
function problemIn(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  const items = page.querySelectorAll(".govuk-error-summary__list li");
  const words = [...items].map(({ textContent }) => textContent);
  const lead = page.querySelector(".cf-heading__lead");
  return words.join(" ") || lead?.textContent || "It could not be added.";
}
