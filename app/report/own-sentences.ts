/**
 * The sentences that every report of ours has by itself: see `./background.ts`,
 * `./assemble.ts` and `./areas.ts`.
 */
const sentences: readonly RegExp[] = [
  /^This report sets out what a team of peers found in an equality peer challenge of [^.]+\.( The team was on site (on|for [a-z\d]+ days from) \d{1,2} [A-Z][a-z]+ \d{4}\.)?$/,
  /^The challenge measures the council against the [^.]+\. (No level was sought and none is awarded\.|The council asked the team to judge whether it has reached the level “[^”]*”\.)$/,
  /^It looked at (one area|[a-z\d]+ areas):$/,
  /^A peer challenge is not an inspection\. Peers from other organisations act as critical friends: they test [^.]+\.$/,
  /^To help .+ improve, the team recommends:$/,
  /^The team makes no recommendation\.$/,
  /^These are the words of .+ on what the peer challenge has meant for it:$/,
  /^This report carries no words of .+ on the impact of the challenge\.$/,
  /^.+ adds its own words on the impact of the challenge before the report is final\.$/,
  /^The team records no (strengths|areas for consideration) in this area\.$/,
  /^The team names no example of innovative practice\.$/,
  /^The team points to no practice elsewhere\.$/,
];

/** Whether a report of ours says this by itself. */
export const isOwnSentence = (text: string): boolean =>
  sentences.some((one) => one.test(text));

/** Whether a sentence of ours has the areas in a list below it. */
export const listsAreas = (text: string): boolean =>
  /^It looked at .+:$/.test(text) && isOwnSentence(text);
