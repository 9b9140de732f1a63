import { statements } from "./statements.ts";

/** First words with the example's council, as they were printed till then. */
const printed = (words: string) => `(
    select case
      when example.council = wording.${words} then wording.${words}
      else rtrim(trim(wording.${words}), '.:;,') || ' (' || example.council || ')'
    end
    from example where wording.thing = 'example:' || example.id
  )`;

/**
 * The council of an example was printed behind its first words, whoever worded
 * them. Now it is part of the example's own, and of what is saved in their
 * place: words saved before are given it, so that they are printed as they were.
 */
export const exampleCouncils = statements(
  `update wording set
    lead_in = ${printed("lead_in")},
    taken_lead_in = ${printed("taken_lead_in")}
  where exists (
    select 1 from example
    where wording.thing = 'example:' || example.id
      and example.council not in ('', wording.taken_lead_in)
      and wording.taken_lead_in not like '%)'
  )`,
);
