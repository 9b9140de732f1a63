import { type PublishChoices, ownersShown, sectionParts } from "./choices.ts";

/** What the choices for a public page are called. */
export const choiceLabels = {
  edition: "What is published",
  columns: "Columns",
  owners: "Owners",
  parts: "What each section says before its rows",
  sections: "Sections",
  intro: "Introduction",
  contact: "Whom readers can ask",
  search: "Search engines may list the page",
} as const satisfies Record<keyof PublishChoices, string>;

/** What is published, in words. */
const editionSaid = (edition: string) =>
  edition === "" ? "The plan as it is then" : `Edition ${edition}`;

/** A column or section that was chosen, as it is called. */
const keySaid = (key: string) => key.replace(/^\S+ ?/, "") || "No title";

/** The choices in words, for who is shown both. */
export const choicesSaid = (choices: PublishChoices) => ({
  edition: editionSaid(choices.edition),
  columns: choices.columns.map(keySaid).join("\n"),
  owners: ownersShown[choices.owners],
  parts: choices.parts.map((part) => sectionParts[part]).join("\n"),
  sections: choices.sections.map(keySaid).join("\n"),
  intro: choices.intro,
  contact: choices.contact,
  search: choices.search ? "Yes" : "No",
});
