/** A section of the report's own, which stands after the others. */
export const nextSteps = {
  title: "Next steps",
  text: `What usually follows, and who does it:

1. The council reads this report with those it is about.
2. It turns the recommendations into an improvement plan:
  - each action with a person and a date
  - each with something that tells whether it worked
3. It tells the people who spoke to the team what came of it.

The team offers to come back. What it would look at then:

| When | What the team would look at | With whom |
| --- | --- | --- |
| After three months | Whether the plan has owners and dates | Council lead |
| After ten months | What has changed for residents and staff | Those who met the team |`,
};

/** How the report words a recommendation, by its place; and an introduction. */
export const reworded = {
  place: 0,
  text: "Show every head of service how to use the community profile. From the next round on, each service plan says what the profile changed in it.",
};

export const introduction =
  "The team met people from all parts of the council for this area, and read what they had sent beforehand.";
