import { type Challenge, listChallenges } from "#db/queries/challenges.ts";
import { stageTitle } from "#workflows/stages.ts";
import { stageFrom } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import type { Command } from "./commands.ts";
import { readWords } from "./read-words.ts";

/** Names every challenge by what `export` asks for. */
export const challengeList = {
  usage: "",
  about: "List the challenges, newest first, with the id that export takes",
  async run(app, args) {
    readWords(args, []);
    const challenges = (await everyChallenge(app)).map(named);
    const lines = challenges.map(
      ({ id, council, title, stage }) =>
        `${id}  ${council}: ${title} (${stageTitle(stage)})`,
    );
    return {
      text:
        lines.length > 0
          ? lines.join("\n")
          : "No challenge is here: start one with “challenge new”.",
      data: challenges,
    };
  },
} satisfies Command;

const named = ({ id, councilName, title, state }: Challenge) => ({
  id,
  council: councilName,
  title,
  stage: stageFrom(state),
});

async function everyChallenge({ db }: Context): Promise<Challenge[]> {
  const all: Challenge[] = [];
  const limit = 100;
  for (;;) {
    const page = { personId: null, limit, offset: all.length };
    const found = await listChallenges(db, page);
    all.push(...found);
    if (found.length < limit) return all;
  }
}
