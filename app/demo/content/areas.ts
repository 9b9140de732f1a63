import { communities } from "./communities.ts";
import { engagement } from "./engagement.ts";
import { leadership } from "./leadership.ts";
import { services } from "./services.ts";
import { workforce } from "./workforce.ts";

/** What is said of each area, in the order of the framework. */
export const allAreas = [
  communities,
  leadership,
  engagement,
  services,
  workforce,
];

/** The keys of them all. */
export const everyArea = allAreas.map(({ key }) => key);
