import type { ReportRead } from "#app/documents/report-in/report-read.ts";

/** A report of one paragraph, as the reader gives it. */
export const reportRead = (text: string): ReportRead => ({
  ...{ outcome: null, framework: null, title: null, properties: {} },
  blocks: [
    { kind: "paragraph", text, section: null, paragraph: 0, skipped: 0 },
  ],
  ...{ findings: [], recommendations: [], innovations: [], signposts: [] },
  ...{ team: [], sections: [], comments: [], changes: [], warnings: [] },
});
