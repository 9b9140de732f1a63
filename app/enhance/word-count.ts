import { countWords, wordsSaid } from "../forms/words.ts";

// Keeps the count under `<textarea data-word-limit>` up to date as one types;
// the server draws it first. Nothing is ever cut.

document
  .querySelectorAll<HTMLTextAreaElement>("textarea[data-word-limit]")
  .forEach((area) => {
    const limit = Number(area.dataset.wordLimit);
    const shown = document.getElementById(`${area.id}-count`);
    if (!shown) return;
    const spoken = speaker(shown);
    const count = () => {
      const words = countWords(area.value);
      shown.textContent = wordsSaid(words, limit);
      shown.classList.toggle("cf-count--over", words > limit);
      spoken(shown.textContent);
    };
    area.addEventListener("input", count);
    count();
  });

/** Tells a screen reader the count once typing rests, not at every letter. */
function speaker(shown: HTMLElement) {
  const voice = document.createElement("p");
  voice.className = "govuk-visually-hidden";
  voice.setAttribute("aria-live", "polite");
  shown.after(voice);
  let waiting: number | undefined;
  let first = true;
  return (text: string) => {
    clearTimeout(waiting);
    if (first) {
      first = false;
      return;
    }
    waiting = window.setTimeout(() => (voice.textContent = text), 1000);
  };
}
