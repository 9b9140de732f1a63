import type { SelectOption } from "../../forms/SelectField.tsx";
import { Details } from "../../ui/Details.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { excerpt } from "../../ui/excerpt.ts";
import type { MappingShown } from "./elsewhere-page.server.ts";
import {
  type PassageKind,
  inAreas,
  isItem,
  kindCount,
  kindTitle,
  kindsOfAll,
  passageKinds,
} from "./kinds.ts";

type Shown = MappingShown["sections"][number];

/** What was chosen and came back, by the name of its field. */
type Typed = (
  group: "kinds" | "places" | "areas" | "all",
  key: string,
) => string | null;

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
    !isArea && passages.some((one) => isFinding(one) && !one.areaKey);
  const counts = passageKinds.flatMap((kind) => {
    const count = passages.filter((one) => one.kind === kind).length;
    return count > 0 && (isItem(kind) || kind === "text" || kind === "leaveOut")
      ? [kindCount(kind, count)]
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
            <Choice
              name={`kinds.${passage.key}`}
              label={`${passage.label} ${passage.text}`.trim()}
              chosen={typed("kinds", passage.key) ?? passage.kind}
              options={forEach}
              isPassage
            />
            {isFinding(passage) && (
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

const ofSection = { value: "", label: "That of its section" };

const isFinding = ({ kind }: Shown["passages"][number]) =>
  kind === "strength" || kind === "consideration";

const optionOf = (value: PassageKind): SelectOption => ({
  value,
  label: kindTitle(value),
});

const forEach = passageKinds.map(optionOf);
const forAll = [
  { value: "", label: "As chosen below" },
  ...kindsOfAll.map(optionOf),
];

interface ChoiceProps {
  name: string;
  label: string;
  /** Said only to screen readers, where many have this label. */
  about?: string;
  chosen: string;
  options: readonly SelectOption[];
  /** The label is a passage of the report. */
  isPassage?: boolean;
}

function Choice(props: ChoiceProps) {
  const { name, label, about, chosen, options, isPassage } = props;
  const groups = [...new Set(options.map(({ group }) => group ?? ""))];
  return (
    <div className={isPassage ? "cf-passage" : "govuk-form-group"}>
      <label
        className={isPassage ? "govuk-label" : "govuk-label govuk-label--s"}
        htmlFor={name}
      >
        {label}
        {about && <span className="govuk-visually-hidden"> ({about})</span>}
      </label>
      <select
        className="govuk-select"
        id={name}
        name={name}
        defaultValue={chosen}
      >
        {groups.map((group) => {
          const members = options.filter((one) => (one.group ?? "") === group);
          return group === "" ? (
            <Options key="" options={members} />
          ) : (
            <optgroup key={group} label={group}>
              <Options options={members} />
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}

const Options = ({ options }: Pick<ChoiceProps, "options">) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
