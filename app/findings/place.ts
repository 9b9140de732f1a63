import { kindFrom, kindTitle } from "./finding.ts";

interface AreaName {
  key: string;
  number: number;
  title: string;
}

/** "Strength, area 2 Leadership, under “Procurement”": where a finding stands. */
export function placeOf(
  areas: readonly AreaName[],
  place: { areaKey: string; kind: string; subheading: string },
): string {
  const area = areas.find(({ key }) => key === place.areaKey);
  return [
    kindFrom(place.kind) && kindTitle(place.kind),
    area && `area ${area.number} ${area.title}`,
    place.subheading && `under “${place.subheading}”`,
  ]
    .filter(Boolean)
    .join(", ");
}
