import { alike } from "./alike.ts";
import { type CommentContent, kept, sent } from "./comment.ts";

/** What departments said of the draft, and what came of it. */
export const comments: CommentContent[] = [
  sent(
    [["communities", "strengths", 0], "three warm spaces"],
    ["context", "Policy and insight"],
    "A fourth opened in Station Road a week after you left. You could not have known; we mention it because the ward members will.",
    {
      outcome: "noted",
      reason:
        "Good news. The report says what was so on the days of the visit.",
    },
  ),
  sent(
    [["communities", "strengths", 2], "A clinic was moved"],
    ["fact", "Policy and insight"],
    "Nothing was moved. The health trust opened a second clinic and kept the first.",
    {
      outcome: "accepted",
      reason: "We misheard. The paragraph now speaks of a second clinic.",
      becomes: "A second clinic was opened",
    },
  ),
  sent(
    [["communities", "considerations", 0], "two recent planning policies rest"],
    ["fact", "Policy and insight"],
    "One of the two, on houses in multiple occupation, was withdrawn before it was adopted.",
    {
      outcome: "inPart",
      reason:
        "We say now that one was withdrawn. Both were written without the profile, so the point stands.",
      becomes: "two recent planning policies, one since withdrawn, rest",
    },
  ),
  sent(
    [["communities", "considerations", 1], ""],
    ["commitment", "Policy and insight"],
    "From {month+6} four more services will ask about caring, in the words that housing uses.",
    {
      outcome: "noted",
      reason: "Welcome. It belongs in the improvement plan, with a name to it.",
    },
  ),
  sent(
    [["communities", "considerations", 2], ""],
    ["context", "Policy and insight"],
    "A trial with three groups begins next month: they will pin notes to the map themselves.",
    {
      outcome: "noted",
      reason:
        "We look forward to hearing how it goes. Nothing in the text depends on it.",
    },
  ),
  sent(
    [["leadership", "strengths", 2], "review of access to homes"],
    ["typo", "Democratic services"],
    "The review has a title of its own: “A way in: access to homes”.",
    {
      outcome: "accepted",
      reason: "The title is given as the review gives it.",
      becomes: "review “A way in: access to homes”",
    },
  ),
  sent(
    [
      ["leadership", "considerations", 0],
      "do not see the objectives as theirs",
    ],
    ["disagreement", "Democratic services"],
    "Thirty-one of forty-four members came to the last briefing. That is not a council that looks away.",
    {
      outcome: "inPart",
      reason:
        "The attendance is in the text now. What members told us, in two sessions, stays as it was.",
      becomes:
        "do not see the objectives as theirs, although thirty-one of forty-four came to the last briefing",
    },
  ),
  sent(
    [["leadership", "considerations", 1], "hear late or not at all"],
    ["context", "Human resources"],
    "Since {month-1} a printed sheet goes out with the pay slips.",
    {
      outcome: "noted",
      reason: "The crews had not come across it when we met them.",
    },
  ),
  sent(
    [
      ["leadership", "considerations", 2],
      "Two of the four objectives cannot show progress, because their measures began without a baseline.",
    ],
    ["missingEvidence", "Policy and insight"],
    "The missing baselines were set before the spring report went out. They are in its annex 2, and the report was in the register.",
    {
      outcome: "accepted",
      reason:
        "They are there and we overlooked them. The paragraph is rewritten.",
      becomes:
        "Two of the four objectives began without a baseline. One has been set since, so progress on them will take a year or two more to show.",
    },
  ),
  sent(
    [["leadership", "strengths", 3], ""],
    ["context", "Democratic services"],
    "The panel now meets in public twice a year, the next time in the town hall.",
    {
      outcome: "noted",
      reason: "A good step, and one for the council's own section on impact.",
    },
  ),
  sent(
    [["engagement", "strengths", 0], "quiet hours at the pool"],
    ["fact", "Leisure"],
    "At both pools, please: Eastgate has had them just as long.",
    {
      outcome: "accepted",
      reason: "Both pools it is.",
      becomes: "quiet hours at both pools",
    },
  ),
  sent(
    [["engagement", "strengths", 3], "two of them onto the council"],
    ["fact", "Democratic services"],
    "Three, since the by-election in {month-1}.",
    {
      outcome: "accepted",
      reason: "Three, as of the visit.",
      becomes: "three of them onto the council",
    },
  ),
  sent(
    [["engagement", "considerations", 0], "have asked for one"],
    ["context", "Policy and insight"],
    "They have been invited to the joint meeting of the forums next month.",
    {
      outcome: "noted",
      reason:
        "A first step. One invitation is not yet a seat, so our recommendation stays.",
    },
  ),
  sent(
    [["engagement", "considerations", 1], ""],
    ["commitment", "Customer services"],
    "The grants officer has a two-page form in draft. One page proved too optimistic.",
    {
      outcome: "noted",
      reason: "Try it on the volunteer who needed two weekends.",
    },
  ),
  sent(
    [["engagement", "considerations", 2], "the reasons are not known"],
    ["disagreement", "Policy and insight"],
    "A short survey in {month-3} points to buses and to the price of a taxi.",
    {
      outcome: "notAccepted",
      reason:
        "It had nineteen answers. We would not rest on it, and nor should the council.",
    },
  ),
  sent(
    [["services", "strengths", 0], "routine for cabinet decisions"],
    ["context", "Policy and insight"],
    "And for officers' decisions above £100,000, since {month-5}.",
    {
      outcome: "noted",
      reason: "We saw none of those, so we say nothing of them.",
    },
  ),
  sent(
    [["services", "strengths", 1], "a mobile service"],
    ["typo", "Customer services"],
    "It has a name that residents chose: Council on Wheels.",
    {
      outcome: "accepted",
      reason: "Named as residents named it.",
      becomes: "a mobile service, Council on Wheels",
    },
  ),
  sent(
    [["services", "strengths", 3], "contact centre"],
    ["context", "Customer services"],
    "Since the visit two contractors can read the log as well, repairs and bulky waste.",
    {
      outcome: "noted",
      reason: "Well done. It happened after the visit, so the text stays.",
    },
  ),
  sent(
    [["services", "strengths", 5], "in tenders above £50,000"],
    ["context", "Procurement"],
    "The threshold came down to £25,000 in {month-1}.",
    {
      outcome: "inPart",
      reason:
        "We add the new threshold, but the tenders we read were all let under the old one.",
      becomes: "in tenders above £50,000 (lately £25,000)",
    },
  ),
  sent(
    [
      ["services", "considerations", 0],
      "is seldom checked while the contract runs",
    ],
    ["disagreement", "Procurement"],
    "Leisure contracts are reviewed every year, with equality on the agenda.",
    {
      outcome: "inPart",
      reason:
        "Leisure is named as the exception. Of the others we saw three checks in all.",
      becomes: "is seldom checked while the contract runs, leisure excepted",
    },
  ),
  sent(
    [["services", "considerations", 1], ""],
    ["commitment", "Policy and insight"],
    "Next year's budget will have one assessment for the whole of it.",
    {
      outcome: "noted",
      reason:
        "That is what the paragraph hopes for, and a good action for the plan.",
    },
  ),
  sent(
    [
      ["services", "considerations", 2],
      "since {month-5}, and nobody could say when it would be back",
    ],
    ["fact", "Leisure"],
    "The disabled people's forum was given a date, in writing, in {month-2}.",
    {
      outcome: "accepted",
      reason: "We have seen the letter. The last words are taken out.",
      becomes: "since {month-5}",
    },
  ),
  sent(
    [["workforce", "strengths", 2], "Nine in ten staff have"],
    ["fact", "Human resources"],
    "Ninety-two per cent, by the count of {month-1}.",
    {
      outcome: "accepted",
      reason: "The figure is in.",
      becomes: "Ninety-two per cent of staff have",
    },
  ),
  sent(
    [["workforce", "considerations", 0], "no plan behind it"],
    ["missingEvidence", "Human resources"],
    "A draft plan went to the management team in {month-4}. It was not in the register, which was our oversight.",
    {
      outcome: "inPart",
      reason:
        "We have now read the draft. It has no dates and nobody has agreed it, and the text says so.",
      becomes: "only a draft plan, without dates, behind it",
      late: true,
    },
  ),
  sent(
    [
      ["workforce", "considerations", 1],
      "two policies that matter to them, on sick pay and on flexible hours",
    ],
    ["context", "Human resources"],
    "The policy on flexible hours was changed with the unions in {month-1}; casual staff are in it now.",
    {
      outcome: "accepted",
      reason: "The unions confirm it. Sick pay remains.",
      becomes: "the policy on sick pay",
      late: true,
    },
  ),
  sent(
    [["workforce", "considerations", 2], ""],
    ["commitment", "Human resources"],
    "The next survey will be on paper at the depot, with a box to post it in.",
    {
      outcome: "noted",
      reason: "Good. Somebody should tell them whose box it is.",
      late: true,
    },
  ),
  sent(
    [null, ""],
    ["missingEvidence", "Leisure"],
    "There is no word of the swimming lessons for families who have just arrived. You saw one.",
    {
      outcome: "noted",
      reason:
        "We enjoyed it. One lesson seen is too little to call it a strength of the council.",
      late: true,
    },
  ),
  kept(
    ["workforce", "considerations", 0],
    "Human resources",
    "Do we want to say that the management team sent the draft back twice?",
  ),
  kept(
    ["services", "considerations", 2],
    "Leisure",
    "Can somebody find the letter before we lean on it? Facilities think it was an email.",
  ),
  kept(
    null,
    "Policy and insight",
    "The tone is fair. I would not fight over adjectives.",
  ),
  kept(
    ["engagement", "considerations", 2],
    "Policy and insight",
    "Nineteen answers. Are we sure about sending this one?",
  ),
  ...alike,
];
