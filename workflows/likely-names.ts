import { ownerKind } from "./owner-kinds.ts";

/** Words of things with capitals that no plan need say without them. */
const ofThings = new Set(
  (
    "Act Action Acts Adult Adults Annual Appendix Area Assembly Assessment Association Authority Awards Award " +
    "Board Borough Bill Black British Budget Building Business Cabinet Centre Chief Children City Civic Code College Commission Committee " +
    "Community Communities Company Conference Corporate Council Councillors County Court Day Data Department Development Digital Directorate District " +
    "Diversity Duty East Edition Education Employment Engagement England English Equal Equalities Equality Excellence Executive " +
    "Fair Finance Forum Framework Friday Fund Future Gap Government Great Group Hall Health Heritage History Home Hospital House Housing Human " +
    "Impact Inclusion Inclusive Index Initiative Institute Ireland Jobs Kingdom Law Leader Leadership Legal Leisure Library Local London " +
    "Management Manager Managers Mayor Memorial Mental Modern Monday Month National Network New North Northern Objective Office Officer Officers " +
    "Ombudsman Parish Park Partner Partners Partnership Pay Peer People Performance Plan Planning Police Policy Pride Procurement Programme " +
    "Project Protocol Public Quality Quarter Race Region Regional Report Resources Review Road Royal Safe Safety Saturday School Scotland Scrutiny Section " +
    "Sector Service Services Social Society South Spring Staff State Statement Street Strategic Strategy Summer Sunday Survey " +
    "Team Theatre Thursday Town Training Trust Tuesday Union United University Wales Wednesday Week Welfare West Winter Women Work Workforce Working Year Young Youth " +
    "January February March April May June July August September October November December Christmas Easter"
  )
    .toLowerCase()
    .split(" "),
);

const name = "\\p{Lu}[\\p{Ll}'’]+(?:-?\\p{Lu}\\p{Ll}+)*";
const run = new RegExp(
  `(?<![\\p{L}\\p{N}'’.-])(?<!\\p{Lu}[\\p{L}'’.-]{0,30} )(?<!(?:^|[^\\p{L}])(?:[Tt]he|[Aa]n?) )${name}(?: \\p{Lu}\\.?)?(?: ${name}){1,2}(?![\\p{L}\\p{N}])(?! (?:\\p{Lu}|[&]))`,
  "gu",
);

/**
 * Finds two or three words with capitals that may be somebody’s name. A run is
 * passed over where one of its words stands in the same texts without a
 * capital, belongs to the council’s name, or is a usual word for a thing
 * (“Equality Framework”), after an article, and where it reads as a team or a
 * post. A guess, for somebody to look at: it finds names that nobody told the
 * plan of, and places too.
 * @param texts all that is to be read
 * @param known words that prove nothing, such as the council’s name
 * @returns finds them in a text, each once, in its order
 */
export function finderOfLikelyNames(
  texts: readonly string[],
  known: readonly string[] = [],
): (text: string) => string[] {
  const ordinary = new Set([
    ...texts.flatMap(
      (text) => text.match(/(?<![\p{L}'’-])\p{Ll}[\p{Ll}'’-]*/gu) ?? [],
    ),
    ...known.flatMap(
      (words) => words.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [],
    ),
  ]);
  const isThing = (word: string) =>
    ofThings.has(word.toLowerCase()) || ordinary.has(word.toLowerCase());
  return (text) => {
    const found = [...text.matchAll(run)].map(([words]) => words);
    return [...new Set(found)].filter(
      (words) =>
        !words.split(/[ ]/).some(isThing) &&
        ["person", "unknown"].includes(ownerKind(words)),
    );
  };
}
