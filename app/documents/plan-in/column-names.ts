import type { ColumnField } from "./plan-read.ts";
import { plainWords } from "./plain-words.ts";

const gaps = String.raw`gaps?|(areas?|points?|opportunit(y|ies)|scope|room) (for|of|to) (further )?(improve(ment)?s?|consider(ation)?|develop(ment)?|attention)|development (areas?|needs?)|weakness(es)?|issues?|findings?|recommendations?|challenges?|concerns?|problems?|needs? identified|what (needs|we need) to (be )?improved?|what needs improv(ing|ement)|barriers?|(what(.s| is) )?missing`;
const doing = String.raw`actions?|tasks?|activit(y|ies)|steps?|initiatives?|deliverables?|interventions?|commitments?|what (do we|does the council|needs?|we|is|will|are) (need |needed )?(to |going to )?(we )?(be )?(going to )?(do|done|happen|required|deliver)|what('s| is) (needed|required)|how (will|are) we (going to )?(do|achieve|deliver|get there)|(required|proposed|planned) (work|improvements?)|projects?|measures to be taken|what needs doing`;

const whole = (words: string) => new RegExp(`^(the |our )?(${words})$`);
const within = (words: string) => new RegExp(String.raw`\b(${words})\b`);

/** What a column may hold by its name, likeliest first; the first that fits counts. */
const names: ReadonlyArray<[readonly ColumnField[], RegExp]> = [
  [["key"], whole("key|row key|record key|cf key|system key|unique key")],
  [["tags"], whole("tags?|labels?|source|sources|source plan|plan")],
  [
    ["reference"],
    whole(
      "#|no|nr|num|number|id|s/?n|line|item|((action|item|objective|row|plan|recommendation|rec|strategy|target|task) )?(ref|reference|no|nr|number|id|code)( (no|nr|number|code))?",
    ),
  ],
  [
    ["other"],
    within(
      "start date|date (started|added|raised|created|of last \\w+|last \\w+|updated)|last (updated|reviewed)|updated on|review date|date of review|revised (target |completion |end )?dates?|resources?|resource implications|costs?|budget|funding|risks?|protected (characteristics?|groups?)|rationale|links? (to|with)|linked (to|plans?)",
    ),
  ],
  [
    ["rag", "status"],
    within("b?rag(b|g)?|r/a/g|traffic lights?|red amber green|rating|rated"),
  ],
  [
    ["progress"],
    within(
      "progress|updates?|commentary|comments?|notes?|what (has|have) (been|we) (done|achieved)|achievements?|achieved so far|latest position|narrative|evidence of (delivery|completion)",
    ),
  ],
  [
    ["status", "rag"],
    within("status|state|stage|completed\\?*|done\\?*|on track|complete\\?*$"),
  ],
  [
    ["byWhen"],
    within(
      "by when|when( will| by)?|time ?scales?|time ?frames?|timelines?|timings?|deadlines?|due|target (completion |end |delivery )?dates?|completion dates?|complete(d)? by|for completion|date of completion|(end|finish|delivery|implementation) dates?|dates?",
    ),
  ],
  [
    ["owners"],
    within(
      "by whom|who|whom|owners?|owned by|leads?|leading|responsib\\w*|accountab\\w*|officers?|delivered by|assigned( to)?|sponsors?|champions?|named person|delivery partners?|led by",
    ),
  ],
  [["owners", "byWhen"], whole("action by|actioned by|by")],
  [
    ["measure", "byWhen"],
    within(
      "success|successful|measur(e|es|ed|ement)|kpis?|(performance |success |key )+indicators?|indicators?|how (will|do|shall) we know|outcomes?|impacts?|milestones?|outputs?|what (will|does) (good|success|it) look like|what difference|differences?|targets?|benefits?|(intended|desired|expected) results?|evidence of (success|impact)",
    ),
  ],
  [
    ["actions"],
    new RegExp(
      String.raw`^((the|our|key|agreed|proposed|planned|recommended|improvement|specific|further|suggested|required|main|smart|delivery|plan) )*(${doing})\b`,
    ),
  ],
  [["gap"], within(gaps)],
  [
    ["evidence"],
    within(
      "evidence|evidenced|strengths?|already|what (are we|we are|do we|we) (currently )?(do|doing|have)|current (position|practice|provision|activity|arrangements|performance)|existing|what works( well)?|working well|where are we( now)?|where we are( now)?|good practice|baseline|in place",
    ),
  ],
  [["actions"], within(doing)],
  [
    ["section", "other"],
    within(
      "areas?|themes?|objectives?|priorit(y|ies)|sections?|strands?|work ?streams?|goals?|aims?|pillars?|headings?|categor(y|ies)|criteri(on|a)|domains?|topics?|ambitions?|modules?",
    ),
  ],
  [
    ["actions"],
    whole("what|what\\?+|description|detail|details|improvements?"),
  ],
];

/** The fields that a column of this name may hold, likeliest first; none where it says nothing. */
export function fieldsNamed(name: string): readonly ColumnField[] {
  const words = plainName(name);
  if (!words || words.length > longestName) return [];
  if (isBoth(words)) return ["gapAndActions"];
  const inWords = (said: string) =>
    names.find(([, pattern]) => pattern.test(said))?.[0] ?? [];
  const fields = inWords(words);
  // A remark in brackets helps where the name alone says nothing.
  return fields.length > 0 ? fields : inWords(plainWords(name));
}

const longestName = 120;

/** “What are the gaps/what needs to be done?” asks for two things at once. */
function isBoth(words: string): boolean {
  const parts = words.split(/\s*(?:\/|&|\+|,|\band\b)\s*/);
  const speaks = (pattern: RegExp) =>
    parts.findIndex((part) => pattern.test(part));
  const gap = speaks(new RegExp(`^(the |what |are |our |key )*(${gaps})$`));
  const actions = speaks(
    new RegExp(`^(the |key |our )*(${doing})( (required|needed))?$`),
  );
  return gap >= 0 && actions >= 0 && gap !== actions;
}

/** A remark in brackets is no name, unless there is nothing else. */
function plainName(name: string): string {
  const words = plainWords(name);
  const bare = words
    .replaceAll(/\([^)]*\)/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return plainWords((bare || words).replaceAll(".", ""));
}
