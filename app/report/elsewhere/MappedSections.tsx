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
  kindTitle,
  kindsOfAll,
  notSaid,
  passageKinds,
} from "./kinds.ts";
import { TableRead, headerOf, isTable } from "./TableRead.tsx";
import type { Typed } from "./typed.ts";

type Shown = MappingShown["sections"][number];

interface Props extends Pick<MappingShown, "places" | "sections"> {
  typed: Typed;
}

/** Every passage with what it is taken for, in folds by section. */
export function MappedSections({ sections, places, typed }: Props) {
  return sections.map((section) => (
    <Details
      key={section.key}
      summary={<Summary section={section} places={places} />}
    >
      <OneSection section={section} places={places} typed={typed} />
    </Details>
  ));
}

function Summary({
  section,
  places,
}: Pick<Props, "places"> & { section: Shown }) {
  const { title, place, passages } = section;
  const isArea = places.some(
    ({ value, group }) => value === place && group === inAreas,
  );
  const homeless =
    !isArea && passages.some((one) => isFinding(one.kind) && !one.areaKey);
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
}: Omit<Props, "sections"> & { section: Shown }) {
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
