import { monthNames, readDates } from "#workflows/due-date-periods.ts";

const number = "(?:\\d+|a|one|two|three|four|five|six|nine|twelve|eighteen)";
const unit = "(?:working )?(?:days?|weeks?|months?|terms?|years?)";
const moment =
  "(?:adoption|agreement|appointment|approval|award|commencement|completion|election|launch|publication|receipt|renewal|request|sign-?off|start)";

const vague =
  /\b(?:asap|soon|shortly|immediate(?:ly)?|urgent(?:ly)?|now|(?:short|medium|long(?:er)?)[ -]term|as soon as (?:possible|practicable|we can)|(?:as and )?when (?:required|needed|necessary)|as (?:required|needed|necessary|appropriate|and when)|(?:this|next) (?:month|quarter|term|year))\b/;

const conditional = new RegExp(
  `\\b(?:within|after|following|when|once|upon|until|pending|subject to|depend(?:s|ing|ent) (?:up)?on|in line with|as soon as|on ${moment}|${number} ${unit} (?:after|before|from|of)|(?:in )?(?:the )?(?:first|second|third|fourth|final) year)\\b|^years? ${number}(?: ?(?:-|to|and|&|/) ?${number})?$`,
);

const dated = new RegExp(
  `\\b(?:19|20)\\d\\d|\\d[/.]\\d|\\b${monthNames} '?\\d`,
);

/**
 * What a "by when" still says that has no date in it. In: the phrase in small
 * letters, and what is left of it without its filling words. Out: "conditional"
 * where it hangs on something that the words do not date ("within 6 months of
 * adoption", "Year 2"); "vague" where it names no year ("July", "Autumn term")
 * or no time ("ASAP"); "unknown" for the rest. Throws nothing.
 */
export function undatedKind(
  phrase: string,
  rest: string,
): "conditional" | "vague" | "unknown" {
  const bare = phrase.trim();
  if (dated.test(bare)) return "unknown";
  if (vague.test(bare)) return "vague";
  if (conditional.test(bare)) return "conditional";
  return wantsOnlyYear(rest) ? "vague" : "unknown";
}

/** Whether any year makes a date of it: a leap one, for 29 February. */
function wantsOnlyYear(rest: string): boolean {
  const bare = rest.trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return false;
  return ["2024", "2024/25"].some((year) => readDates(`${bare} ${year}`));
}
