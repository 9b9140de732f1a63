const words = "one|two|three|four|five|six|seven|eight|nine";

/** Those who are counted where a number may tell who somebody is. */
const people =
  "people|persons?|individuals?|residents?|citizens?|members?|employees?|staff|workers?|officers?|managers?|apprentices?|trainees?|volunteers?|councillors?|colleagues|applicants?|candidates?|complainants?|victims?|claimants?|appellants?|leavers|starters|recruits|respondents?|participants?|attendees|women|woman|men|man|girls?|boys?|children|child|adults?|pupils?|students?|learners?|tenants?|households?|famil(?:y|ies)|carers?|patients?|customers?|service users?|clients?|refugees|asylum seekers|migrants|travellers|disabled|lesbians?|gay|bisexual|trans|transgender|muslims?|christians?|jewish|jews|hindus?|sikhs?|buddhists?";

/** What has a number beside people and counts none: "level 3 staff". */
const before =
  "level|tier|phase|stage|grade|grades|band|section|objective|action|priority|criterion|outcome|figure|table|page|paragraph|appendix|version|edition|no\\.?|number|item|quarter|year|part|scale|spine|room|floor";

/** What is said of people and is none: "3 staff networks". */
const after =
  "networks?|surveys?|training|sessions?|strateg(?:y|ies)|polic(?:y|ies)|groups?|events?|forums?|fora|meetings?|plans?|inductions?|briefings?|handbooks?|newsletters?|services?|directorates?|departments?|teams?|panels?|committees?|boards?|centres?|schools?|homes?|care|satisfaction|relations|workshops?|days?";

/** No person stands behind what these words count. */
const between = `(?:(?!(?:days?|weeks?|months?|years?|hours?|minutes?|times|january|february|march|april|may|june|july|august|september|october|november|december|of the|per)(?![\\p{L}]))[\\p{L}'’-]{1,30}[ \\t]+){0,3}?`;

const counted = new RegExp(
  `(?<![\\p{L}\\p{N}.,/£$€:–-])(?<!(?:^|[^\\p{L}])(?:${before})[ \\t]{1,3})(?:[0-9]|${words})[ \\t]+(?:\\([^()]{1,20}\\)[ \\t]+)?${between}(?:${people})(?:[ \\t]+(?:${people}))?(?![\\p{L}\\p{N}])(?![ \\t]+(?:${after})(?![\\p{L}]))`,
  "giu",
);

/**
 * Counts of people below ten, which may tell who somebody is: "4 disabled
 * employees", "two of our apprentices". What is no count of people is passed
 * over: a level, a date, a number of networks. Percentages are not looked at.
 * Statistics on people hold back cells below a threshold (the Government
 * Statistical Service’s guidance on disclosure control for tables from
 * administrative sources; councils use five or ten): the larger is taken.
 * @returns each as it stands in the text, once, in its order
 */
export function smallNumbersIn(text: string): string[] {
  if (!/[0-9]|one|two|three|four|five|six|seven|eight|nine/i.test(text)) {
    return [];
  }
  return [...new Set([...text.matchAll(counted)].map(([found]) => found))];
}
