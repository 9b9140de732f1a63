import { levelTitle } from "#workflows/frameworks/index.ts";
import { formatDate } from "../ui/dates.ts";
import { type Block, block } from "./blocks.ts";
import { chapters } from "./chapters.ts";
import { withIdsOf } from "./keep-ids.ts";
import { heading, written, writtenSection } from "./pieces.ts";
import type { ReportSource } from "./source.ts";
import { theOpening, thingName } from "./wordings/thing.ts";

/** Section 1: why, what, not an inspection, by whom; then the team's own words. */
export function background(source: ReportSource, number: string): Block[] {
  const words = source.wordings.get(thingName(theOpening));
  const own = opening(source);
  return [
    heading("background", number, chapters.background, 1),
    ...(words ? withIdsOf(own, written("opening", words.text, 2, {})) : own),
    ...writtenSection("background", source.sections.get("background") ?? ""),
  ];
}

/** The opening in the words of every report. */
export function opening(source: ReportSource): Block[] {
  const { areas, team } = source;
  const says = (id: string, text: string) =>
    block(`background:${id}`, "paragraph", text);
  const lists = (id: string, text: string) =>
    block(`background:${id}`, "bullet", text);
  return [
    says("purpose", purpose(source)),
    says("level", levelWords(source)),
    says(
      "areas",
      areas.length === 1
        ? "It looked at one area:"
        : `It looked at ${inWords(areas.length)} areas:`,
    ),
    ...areas.map(({ key, title }) => lists(`area:${key}`, title)),
    says(
      "not-an-inspection",
      "A peer challenge is not an inspection. Peers from other organisations act as critical friends: they test the council’s own view of itself against what they read, hear and see, and nothing said to them is reported under anybody’s name.",
    ),
    ...(team.length > 0 ? [says("team", "The team was:")] : []),
    ...team.map(({ personId, name, organisations }) =>
      lists(
        `member:${personId}`,
        organisations.length > 0
          ? `${name}, ${organisations.join(", ")}`
          : name,
      ),
    ),
  ];
}

function purpose({ councilName, firstDayOnSite, daysOnSite }: ReportSource) {
  const what = `This report sets out what a team of peers found in an equality peer challenge of ${councilName}.`;
  if (!firstDayOnSite) return what;
  const day = formatDate(firstDayOnSite);
  return daysOnSite === 1
    ? `${what} The team was on site on ${day}.`
    : `${what} The team was on site for ${inWords(daysOnSite)} days from ${day}.`;
}

function levelWords({ mode, levelSought, framework }: ReportSource) {
  const by = `The challenge measures the council against the ${framework.title}.`;
  return mode === "award" && levelSought
    ? `${by} The council asked the team to judge whether it has reached the level “${levelTitle(framework, levelSought)}”.`
    : `${by} No level was sought and none is awarded.`;
}

const words = "no one two three four five six seven eight nine ten".split(" ");

const inWords = (count: number) => words[count] ?? String(count);
