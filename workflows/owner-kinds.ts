import { titles } from "./attribution.ts";

/** What an owner of an action may be, as far as the words tell. */
export const ownerKinds = [
  "person",
  "post",
  "team",
  "outsideBody",
  "initials",
  "everybody",
  "unknown",
] as const;

export type OwnerKind = (typeof ownerKinds)[number];

/** Short forms that every council knows, so that they are nobody's initials. */
const abbreviations = new Map<string, OwnerKind>([
  ..."CE CEO CEX COO CFO DCE HOS MO S151 SIRO DPO CX"
    .split(" ")
    .map((word): [string, OwnerKind] => [word, "post"]),
  ..."HR OD HROD IT ICT EDI DEI PR SLT SMT CMT CLT CMB ELT DMT LMT SMG CSMT ASC CSC PMO BI LD"
    .split(" ")
    .map((word): [string, OwnerKind] => [word, "team"]),
  ..."NHS ICB LGA VCS VCSE VCFSE CVS DWP CPS PCC EHRC CAB CCG PCT WLGA"
    .split(" ")
    .map((word): [string, OwnerKind] => [word, "outsideBody"]),
  ...["TBC", "TBA", "TBD"].map((word): [string, OwnerKind] => [
    word,
    "unknown",
  ]),
]);

const crowd =
  "(?:staff|managers|officers|members|employees|councillors|services|teams|directorates|directors|colleagues|line managers|service managers|heads of service)";
const everybody = new RegExp(
  `^(?:(?:all|everyone|everybody|every|each)(?!\\p{L})(?!.*(?: and | & |[,/;])).*|(?:all )?${crowd}(?:(?:,| and| &|/) ${crowd})*)$`,
  "isu",
);

const person = new RegExp(
  `^(?:(?:${titles})\\.?\\s+\\p{Lu}|(?:\\p{Lu}\\.?\\s?){1,3}\\s\\p{Lu}['’\\p{L}-]*\\p{Ll}$)`,
  "u",
);

const postEnd =
  "(?:officer|manager|director|head|leader|lead|chair|chairman|chairwoman|chairperson|executive|co-? ?ordinator|advis[eo]r|assistant|champion|mayor|member|governor|secretary|solicitor|planner|surveyor|analyst|consultant|accountant|treasurer|administrator|partner|supervisor|librarian|trainer|representative|specialist|holder)s?";
const post = new RegExp(
  `(?<!\\p{L})${postEnd}(?:\\s*\\([^)]*\\)|,? [A-Z]{2,4})?$|^(?:the )?(?:(?:deputy|assistant|interim|acting|strategic|corporate|executive|vice|cabinet|lead|service|group) )*(?:head|director|chair|leader|member|manager|champion|lead)s? (?:of|for)(?!\\p{L})|^(?:cabinet )?portfolio(?: holder)?(?!\\p{L})`,
  "iu",
);

const outside =
  /(?<!\p{L})(?:police|constabulary|nhs|hospitals?|universit(?:y|ies)|colleges?|schools?|academ(?:y|ies)|trusts?|charit(?:y|ies)|cic|ltd|limited|plc|associations?|foundation|voluntary|citizens advice|age uk|chamber|probation|contractors?|providers?|suppliers?|trade unions?|unions?|churches|mosques?|healthwatch|parish councils?|external|partner organisations|community groups?|consultants)(?!\p{L})/iu;

const bodies =
  "(?:teams?|groups?|boards?|committees?|forums?|fora|panels?|networks?|units?|departments?|directorates?|divisions?|cabinet|hubs?|working party|council)";
const team = new RegExp(
  `(?<!\\p{L})(?:${bodies}|services?|offices?|sections?|steering|partnerships?|functions?)(?!\\p{L})|^(?:\\p{L}+ )?(?:governance|leadership|communications?|comms|finance|housing|procurement|legal|planning|licensing|policy|performance|insight|intelligence|intel|education|digital|engagement|transformation|community|communities|research|people)(?: (?:&|and) \\p{L}+)*$`,
  "iu",
);
const isBody = new RegExp(`(?<!\\p{L})${bodies}$`, "iu");

const longestName = 200;

/** In: words. Out: true for two to four capitals that are no short form. */
export function areInitials(words: string): boolean {
  const letters = words.replaceAll(".", "");
  const isShort = /^\p{Lu}{2,4}$/u.test(letters);
  return isShort && !abbreviations.has(letters);
}

/** In: words. Out: true for a short form that every council knows: "HR". */
export function isAbbreviation(words: string): boolean {
  return abbreviations.has(words);
}

/**
 * In: the words that name one owner. Out: what they look like; a guess, for
 * somebody to confirm. A first and a last name without a title look like a
 * team's name as well, so they are "unknown". Throws nothing.
 */
export function ownerKind(words: string): OwnerKind {
  if (words.length > longestName) return "unknown";
  const plain = words.replaceAll(/\s+/g, " ").trim();
  const short = abbreviations.get(plain);
  if (short) return short;
  if (everybody.test(plain)) return "everybody";
  if (areInitials(plain)) return "initials";
  if (person.test(plain)) return "person";
  if (isBody.test(plain)) return outside.test(plain) ? "outsideBody" : "team";
  if (post.test(plain)) return "post";
  if (outside.test(plain)) return "outsideBody";
  return team.test(plain) ? "team" : "unknown";
}

/**
 * In: words beside an "and". Out: true where they name an owner by themselves,
 * so that "Head of Housing and Equalities Team" are two, while "Policy" of
 * "Policy & Performance" or "Director of People and Policy" is a part of one.
 */
export function namesAnOwner(words: string): boolean {
  const kind = ownerKind(words);
  const plain = words.replaceAll(/\s+/g, " ").trim();
  if (kind === "team") return isAbbreviation(plain) || isBody.test(plain);
  return kind !== "unknown";
}
