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
  /** A link instead of a file. */
  url?: string;
  sensitivity?: "open" | "internal" | "sensitive";
}

export interface NoteContent {
  text: string;
  criterion: string;
  judgement: "strength" | "consideration" | "neutral";
  /** The number of the session it was taken in, or "reading". */
  from: number | "reading";
}

export interface FindingContent {
  text: string;
  criterion: string;
  subheading?: string;
  /** Which notes and evidence of the area it cites, by place. */
  notes?: number[];
  evidence?: number[];
}
