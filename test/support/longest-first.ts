import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Begun last, one of these would leave every core but one idle at the end. */
const longest = [
  "every-page",
  "browser-script",
  "canary-before",
  "canary-after",
  "browser-plain",
  "policy",
  "too-late",
  "small-screens",
  "links",
  // Of the rooms.
  "hostile-grids",
];

const rank = ({ moduleId }: TestSpecification) => {
  const place = longest.findIndex((name) => moduleId.includes(`/${name}.test`));
  return place < 0 ? longest.length : place;
};

/** Starts the longest journeys first, also where no earlier run is known. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
