import { communities } from "#workflows/frameworks/eflg-2021/communities.ts";
import { leadership } from "#workflows/frameworks/eflg-2021/leadership.ts";
import { services } from "#workflows/frameworks/eflg-2021/services.ts";
import { workforce } from "#workflows/frameworks/eflg-2021/workforce.ts";
import { frameworkSchema } from "#workflows/frameworks/schema.ts";
import type {
  Framework,
  FrameworkInput,
} from "#workflows/frameworks/schema.ts";

/**
 * The Equality Framework for Local Government as revised in 2020 and 2021.
 * Names of areas and levels are the framework's; every summary is ours.
 */
export const eflg2021: Framework = frameworkSchema.parse({
  key: "eflg-2021",
  title: "Equality Framework for Local Government (2021)",
  shortTitle: "EFLG 2021",
  year: 2021,
  note: "This is a summary in our own words, not the official wording. Check it against the framework published by the Local Government Association.",
  groupWord: { one: "theme", many: "themes" },
  levels: [
    {
      key: "developing",
      title: "Developing",
      strapline: "The council knows what it has to do and has begun",
      seekable: false,
    },
    {
      key: "achieving",
      title: "Achieving",
      strapline: "Good practice is routine and shows results",
      seekable: true,
    },
    {
      key: "excellent",
      title: "Excellent",
      strapline: "Results last, and others come to learn",
      seekable: true,
    },
  ],
  areas: [communities, leadership, services, workforce],
} satisfies FrameworkInput);
