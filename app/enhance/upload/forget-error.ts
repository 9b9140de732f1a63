/** Takes away what the page said of the field before a file was chosen. */
export function forgetError(input: HTMLInputElement) {
  const message = document.getElementById(`${input.id}-error`);
  if (!message) return;
  message.remove();
  input.removeAttribute("aria-invalid");
  input.classList.remove("govuk-file-upload--error");
  const group = input.closest(".govuk-form-group--error");
  group?.classList.remove("govuk-form-group--error");
  const summary = document.querySelector(".govuk-error-summary");
  summary?.querySelector(`a[href="#${input.id}"]`)?.closest("li")?.remove();
  if (summary?.querySelector("li")) return;
  summary?.remove();
  document.title = document.title.replace(/^Error: /, "");
}
