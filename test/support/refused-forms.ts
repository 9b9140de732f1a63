import { parse } from "node-html-parser";
import { contentOfForms } from "./content-of-pages.ts";
import { contentOfPlanForms } from "./content-of-plan-forms.ts";
import { type FilledForm, fill } from "./filled-form.ts";
import { type Sender, sendForm } from "./send-form.ts";
import { type Address, post } from "./walk.ts";

/** A version that nothing comes to, here. */
const never = "9999";

/** A page as somebody was shown it. */
export interface ShownPage {
  address: string;
  html: string;
}

/** What was answered to a form. */
export interface FormAnswer {
  /** What was sent, and where. */
  sent: string;
  status: number;
  text: string;
}

/**
 * Sends forms in ways that change nothing, and gives every answer: each form
 * of a challenge with nothing in it, whether it was offered or not, and those
 * on the pages as if they had been opened before somebody else's change.
 */
export async function* answersToForms(
  sender: Sender,
  addresses: Address[],
  pages: ShownPage[],
): AsyncGenerator<FormAnswer> {
  for (const { file, address } of addresses) {
    const known = file in contentOfForms || file in contentOfPlanForms;
    if (!known && file !== "step") continue;
    const nothing = { version: never };
    const answer = await post(sender.base + address, sender.cookie, nothing);
    yield { ...answer, sent: `nothing to ${address}` };
  }
  for (const form of staleForms(pages)) {
    // A script may ask for no more than the answer's own data.
    const asData = form.action.replace(/(?=\?|$)/, ".data");
    for (const action of [form.action, asData]) {
      const answer = await sendForm(sender, { ...form, action });
      yield { ...answer, sent: `what was stale to ${action}` };
    }
  }
}

/** The forms of pages that know which version they change, each once. */
function staleForms(pages: ShownPage[]): FilledForm[] {
  const forms = new Map<string, FilledForm>();
  for (const { address, html } of pages) {
    const found = parse(html).querySelectorAll("main form[method=post]");
    for (const form of found.flatMap((one) => fill(one, address))) {
      const names = form.fields.map(([name]) => name);
      if (!names.includes("version")) continue;
      const fields = form.fields.map(([name, value]): [string, string] =>
        name === "version" ? [name, never] : [name, value],
      );
      forms.set([form.action, ...names].join(" "), { ...form, fields });
    }
  }
  return [...forms.values()];
}
