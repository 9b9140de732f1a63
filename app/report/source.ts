import type { ExampleWords } from "#db/queries/examples.ts";
import type { Worded } from "#db/queries/wordings.ts";
import type { Area, Framework } from "#workflows/frameworks/index.ts";

/** What a report is assembled from: nothing else gets into it. */
export interface ReportSource {
  councilName: string;
  framework: Framework;
  /** The areas in scope, in order. */
  areas: readonly Area[];
  /** The level sought in award mode; null when none is sought. */
  levelSought: string | null;
  mode: string;
  firstDayOnSite: string | null;
  daysOnSite: number;
  impactWaived: boolean;
  team: readonly TeamMember[];
  /** The written sections by name; one that is not written is not there. */
  sections: ReadonlyMap<string, string>;
  /** What the team added to those of every report, in order. */
  ownSections: ReadonlyArray<{
    id: string;
    title: string;
    text: string;
    /** Of those of every report, the one before it: see `chapters.ts`. */
    stands_after: string;
  }>;
  /** What the report says in place of a thing's own words, by its name. */
  wordings: ReadonlyMap<string, Worded>;
  recommendations: readonly SourceRecommendation[];
  /** Agreed ones only, in their order within area and kind. */
  findings: readonly SourceFinding[];
  reasons: ReadonlyArray<{ areaKey: string; kind: string; reason: string }>;
  outcomes: readonly SourceOutcome[];
  examples: readonly SourceExample[];
}

export interface TeamMember {
  personId: string;
  name: string;
  organisations: readonly string[];
}

export interface SourceRecommendation {
  id: string;
  leadIn: string;
  text: string;
  priority: string;
  /** The findings that it cites, whether or not they get into the report. */
  findingIds: readonly string[];
}

export interface SourceFinding {
  id: string;
  areaKey: string;
  kind: string;
  subheading: string;
  text: string;
}

export interface SourceOutcome {
  /** An area's key, or "overall". */
  areaKey: string;
  outcome: string;
  level: string | null;
  reason: string;
}

export interface SourceExample extends ExampleWords {
  id: string;
}
