// In every text, {year-1} is the year before the council wrote its
// self-assessment, {month-3} the third month before the visit, and {place}
// what the council calls its ground: the demonstration is played on any day.

/** What the demonstration's council and peers say about one area. */
export interface AreaContent {
  key: string;
  aspirations: string;
  narrative: string;
  levelReason: string;
  answers: AnswerContent[];
  evidence: EvidenceContent[];
  notes: NoteContent[];
  strengths: FindingContent[];
  considerations: FindingContent[];
  /** What the executive summary says of the area. */
  inBrief: { strong: string; uneven: string };
  /** What the council says the challenge has meant here. */
  impact: string;
  outcomeReason: string;
}

export interface AnswerContent {
  criterion: string;
  evidenced: string;
  missing: string;
  lead: string;
}

export interface EvidenceContent {
  title: string;
  description: string;
  criteria: string[];
  /** The day on the document; left out where it is of these weeks. */
  dated?: string;
  /** A link instead of a file. */
  url?: string;
  sensitivity?: "open" | "internal" | "sensitive";
  /** Sent, and never opened by the team: nothing may rest on it. */
  unread?: true;
}

export interface NoteContent {
  text: string;
  criterion: string;
  judgement: "strength" | "consideration" | "neutral";
  /** The number of the session it was taken in, or "reading". */
  from: number | "reading";
  /** What was read, by its place among the area's evidence. */
  read?: number;
}

export interface FindingContent {
  text: string;
  criterion: string;
  subheading?: string;
  /** Which notes and evidence of the area it cites, by place. */
  notes?: number[];
  evidence?: number[];
}
