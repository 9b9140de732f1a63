import { communities } from "#workflows/frameworks/eflg-2009/communities.ts";
import { engagement } from "#workflows/frameworks/eflg-2009/engagement.ts";
import { leadership } from "#workflows/frameworks/eflg-2009/leadership.ts";
import { services } from "#workflows/frameworks/eflg-2009/services.ts";
import { workforce } from "#workflows/frameworks/eflg-2009/workforce.ts";
import { frameworkSchema } from "#workflows/frameworks/schema.ts";
import type {
  Framework,
  FrameworkInput,
} from "#workflows/frameworks/schema.ts";

/**
 * The Equality Framework for Local Government as it stood from April 2009.
 * Names of areas and levels are the framework's; every summary is ours.
 */
export const eflg2009: Framework = frameworkSchema.parse({
  key: "eflg-2009",
  title: "Equality Framework for Local Government (2009)",
  shortTitle: "EFLG 2009",
  year: 2009,
  note: "This is a summary in our own words, not the official wording. Check it against the framework published by the Local Government Association.",
  groupWord: { one: "area", many: "areas" },
  levels: [
    {
      key: "developing",
      title: "Developing",
      strapline: "The groundwork is being laid (once called Emerging)",
      seekable: false,
    },
    {
      key: "achieving",
      title: "Achieving",
      strapline: "Sound ways of working lead to better results",
      seekable: true,
    },
    {
      key: "excellent",
      title: "Excellent",
      strapline: "People’s lives have changed, and others learn from it",
      seekable: true,
    },
  ],
  areas: [communities, leadership, engagement, services, workforce],
} satisfies FrameworkInput);
