/** A place in a text where one person, known by their post, is said to say something. */
export interface Voice {
  at: number;
  end: number;
  /** As it stands in the text. */
  words: string;
  /** The post as it is known. */
  post: string;
}

/** A post that one person holds: the plural of each is nobody's. */
const office =
  /\b(?:head|director|officer|manager|chief|executive|leader|lead|chair|mayor|member|holder|champion|secretary|convenor|steward|commissioner|superintendent|inspector|sergeant|advis[eo]r|coordinator|co-ordinator|solicitor|treasurer|president|principal|head ?teacher|organiser|supervisor|chaplain|administrator|assistant|deputy)\b/i;

const several =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|many|several|all|both|various)\b/i;

const longest = 70;

/**
 * The posts that are named where it is written who is met: "Head of policy and
 * two advisers" has one. Those that several hold are left out, for what one of
 * many says is nobody's.
 */
export function postsIn(who: string): string[] {
  return who
    .split(/[,;:\n()/–—]|\s-\s|\s(?:and|with|&)\s/)
    .map((part) =>
      part
        .trim()
        .replace(/[.…]+$/, "")
        .replace(/^(?:the|an?|our|their|its|one|council['’]s)\s+/i, ""),
    )
    .filter(
      (part) =>
        office.test(part) && !several.test(part) && part.length <= longest,
    );
}

/**
 * Finds where a text tells what somebody said who is known by their post ("the
 * head of policy told us", "according to the chair"): what is said to a peer
 * team is not attributable (WLGA peer review process).
 * @param posts as `postsIn` gives them
 * @returns finds them in a text, in its order
 */
export function finderOfVoices(
  posts: readonly string[],
): (text: string) => Voice[] {
  const known = new Map(posts.map((post) => [folded(post), post]));
  if (known.size === 0) return () => [];
  const post = [...known.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map(patternOf)
    .join("|");
  const found = new RegExp(
    `${heard}\\b(${post})\\b(?![-’'])|(?<![\\p{L}-])(?:the |our |its |their |a )(${post})${then}`,
    "giu",
  );
  return (text) =>
    [...text.matchAll(found)].map((match) => {
      const [words, before, after] = match;
      const name = (before ?? after ?? "").replaceAll(/\s+/g, " ");
      return {
        ...{ at: match.index, end: match.index + words.length, words },
        post: known.get(folded(name)) ?? name,
      };
    });
}

const folded = (post: string) => post.toLowerCase().replaceAll(/\s+/g, " ");

const patternOf = (post: string) =>
  post
    .replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")
    .replaceAll(/['’]/g, "['’]")
    .replaceAll(" ", "\\s");

/** What comes before who is quoted. */
const heard =
  "(?<![\\p{L}-])(?:according to|heard (?:this )?from|told (?:us |the team )?by|said by|(?:in the )?words of|interview with) (?:the |its |their |our )?";

const said =
  "told|said|says|explained|described|felt|feels|reported|admitted|conceded|confirmed|believed|believes|thought|thinks|stressed|acknowledged|argued|commented|mentioned|pointed out|shared|complained|suggested|stated|recalled|remarked|put it";

/** What comes after: "who joined in May," may stand between. */
const then = `(?:,[^,.;!?\\n\\t]{1,80},)?(?: (?:also|had|has|then|clearly|openly|candidly|frankly|rightly|themselves|herself|himself))* (?:${said})\\b`;
