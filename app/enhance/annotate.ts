/**
 * Words marked in a report lead to the form for a comment on them. Without
 * this script the form asks for the words.
 */
const link = document.createElement("a");
link.className = "govuk-button cf-annotate";
link.textContent = "Comment on these words";
link.hidden = true;
// Inside a landmark, where a screen reader looks for it.
(document.querySelector("main") ?? document.body).append(link);
document
  .querySelectorAll<HTMLElement>("[data-annotate]")
  .forEach((words) => (words.hidden = false));

document.addEventListener("selectionchange", () => {
  const address = addressOf(document.getSelection());
  link.hidden = address === null;
  if (address) link.href = address;
});

function addressOf(selection: Selection | null): string | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const text = textOf(range.startContainer);
  const form = text && formOf(text);
  if (!text || !form) return null;
  const marked = range.cloneRange();
  // A comment stands in one block: words beyond it are left out.
  if (!text.contains(range.endContainer)) marked.setEndAfter(text);
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(marked.startContainer, marked.startOffset);
  const start = wordsIn(before).length;
  const end = start + wordsIn(marked).length;
  if (end === start) return null;
  const address = new URL(form.href);
  address.searchParams.set("start", String(start));
  address.searchParams.set("end", String(end));
  return address.href;
}

function textOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(".cf-block__text") ?? null;
}

function formOf(text: Element): HTMLAnchorElement | null {
  const row = text.closest(".cf-annotated__row");
  return row?.querySelector<HTMLAnchorElement>(".cf-margin__add") ?? null;
}

/** The words of the report: numbers of items and of comments are not. */
function wordsIn(range: Range): string {
  const copy = range.cloneContents();
  for (const ours of copy.querySelectorAll(
    ".cf-block__marker, .cf-mark__ref, .govuk-visually-hidden",
  )) {
    ours.remove();
  }
  return copy.textContent ?? "";
}
