import type { SelectOption } from "../../forms/SelectField.tsx";
import {
  priorities,
  priorityTitle,
} from "../../recommendations/recommendation.ts";
import { Details } from "../../ui/Details.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { excerpt } from "../../ui/excerpt.ts";
import { Choice } from "./Choice.tsx";
import type { MappingShown } from "./elsewhere-page.server.ts";
import {
  type PassageKind,
  countOf,
  inAreas,
  isFinding,
  isItem,
  isMeant,
  kindTitle,
  kindsOfAll,
  notSaid,
  passageKinds,
} from "./kinds.ts";
import { TableRead, headerOf, isTable } from "./TableRead.tsx";
import type { Typed } from "./typed.ts";
import { sectionId } from "./worked-on.ts";

type Shown = MappingShown["sections"][number];

interface Props extends Pick<MappingShown, "places" | "sections"> {
  typed: Typed;
  /** The sections in which somebody just corrected something. */
  opened: readonly string[];
}

/** Every passage with what it is taken for, in folds by section. */
export function MappedSections({ sections, places, typed, opened }: Props) {
  return sections.map((section) => {
    const homeless = isHomeless(section, places);
    return (
      <Details
        key={section.key}
        id={sectionId(section.key)}
        summary={<Summary section={section} homeless={homeless} />}
        // Who went through it once goes on with what still lacks something.
        open={opened.includes(section.key) || (opened.length > 0 && homeless)}
      >
        <OneSection section={section} places={places} typed={typed} />
      </Details>
    );
  });
}

/** There are findings in it that have no area. */
function isHomeless({ place, passages }: Shown, places: Props["places"]) {
  const isArea = places.some(
    ({ value, group }) => value === place && group === inAreas,
  );
  return !isArea && passages.some((one) => isFinding(one.kind) && !one.areaKey);
}

interface SummaryProps {
  section: Shown;
  homeless: boolean;
}

function Summary({ section, homeless }: SummaryProps) {
  const { title, passages } = section;
  const counts = passageKinds.flatMap((kind) => {
    const count = passages.filter((one) => one.kind === kind).length;
    return count > 0 && (isItem(kind) || kind === "text" || kind === "leaveOut")
      ? [countOf(kind, count)]
      : [];
  });
  return (
    <>
      {title}
      {counts.length > 0 && (
        <span className="cf-secondary">: {counts.join(", ")}</span>
      )}
      {homeless && (
        <>
          {" "}
          <Tag tone="warn">No area</Tag>
        </>
      )}
    </>
  );
}

function OneSection({
  section,
  places,
  typed,
}: Omit<Props, "sections" | "opened"> & { section: Shown }) {
  const { key, title, place, passages } = section;
  const areas = places.filter(({ group }) => group === inAreas);
  return (
    <>
      <Choice
        name={`places.${key}`}
        label="Belongs to"
        about={title}
        chosen={typed("places", key) ?? place}
        options={places}
      />
      <Choice
        name={`all.${key}`}
        label="All in this section are"
        about={title}
        hint={
          passages.some(({ kind }) => isMeant(kind) && !isFinding(kind))
            ? fieldsToCome
            : undefined
        }
        chosen={typed("all", key) ?? ""}
        options={forAll}
      />
      <ul className="cf-passages">
        {passages.map((passage) => (
          <li key={passage.key}>
            {isTable(passage) && <TableRead passage={passage} />}
            <Choice
              name={`kinds.${passage.key}`}
              {...wordsOf(passage)}
              chosen={typed("kinds", passage.key) ?? passage.kind}
              options={passage.canBegin ? forEach : forThoseThatBegin}
              isPassage
            />
            {passage.rank && (
              <Choice
                name={`priorities.${passage.key}`}
                label="Priority"
                about={excerpt(passage.text)}
                chosen={
                  typed("priorities", passage.key) ?? passage.rank.now ?? ""
                }
                options={passage.rank.read ? ranks : [notRanked, ...ranks]}
                isPassage
              />
            )}
            {isFinding(passage.kind) && (
              <Choice
                name={`areas.${passage.key}`}
                label="Area"
                about={excerpt(passage.text)}
                chosen={typed("areas", passage.key) ?? passage.areaKey ?? ""}
                options={[ofSection, ...areas]}
                isPassage
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const wordsOf = (passage: Shown["passages"][number]) =>
  isTable(passage)
    ? { label: "This table", about: headerOf(passage) }
    : { label: `${passage.label} ${passage.text}`.trim() };

const fieldsToCome =
  "Once the corrections are saved, what you made a finding has a field for its area, and a recommendation one for its priority.";

const ofSection = { value: "", label: "That of its section" };

const optionOf = (value: PassageKind): SelectOption => ({
  value,
  label: kindTitle(value),
});

const forEach = passageKinds.map(optionOf);
/** What heads its section cannot begin another. */
const forThoseThatBegin = forEach.filter(({ value }) => value !== "section");
const ranks = priorities.map((value) => ({
  ...{ value, label: priorityTitle(value) },
}));
const notRanked = { value: "", label: notSaid };
const forAll = [
  { value: "", label: "As chosen below" },
  ...kindsOfAll.map(optionOf),
];
