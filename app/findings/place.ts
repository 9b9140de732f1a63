import { kindFrom, kindTitle } from "./finding.ts";

interface AreaName {
  key: string;
  number: number;
  title: string;
  criteria: ReadonlyArray<{ key: string; number: string }>;
}

/** "Strength, area 2 Leadership, criterion 2.1, under “Procurement”": where a finding stands. */
export function placeOf(
  areas: readonly AreaName[],
  place: {
    areaKey: string;
    criterionKey: string;
    kind: string;
    subheading: string;
  },
): string {
  const area = areas.find(({ key }) => key === place.areaKey);
  const criterion = area?.criteria.find(
    ({ key }) => key === place.criterionKey,
  );
  return [
    kindFrom(place.kind) && kindTitle(place.kind),
    area && `area ${area.number} ${area.title}`,
    criterion && `criterion ${criterion.number}`,
    place.subheading && `under “${place.subheading}”`,
  ]
    .filter(Boolean)
    .join(", ");
}
