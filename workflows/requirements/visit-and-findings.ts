import {
  must,
  should,
  unless,
  eachOf,
  eachArea,
  howMany,
} from "./requirement.ts";

/** What the visit leaves: notes of what was held, and evidence that was read. */
export const finishInterviews = [
  must("Notes of every session", "notes", (facts) =>
    eachOf(
      facts.sessionsWithoutNotes,
      (name) => `${name} has no notes`,
      "Write its notes, or mark the session as not held",
    ),
  ),
  should("Sessions held", "timetable", (facts) =>
    unless(
      facts.hasSession,
      "No session was held",
      "Look at the timetable",
      "timetable",
    ),
  ),
  should("Evidence opened", "notes", (facts) =>
    howMany(
      facts.evidenceNeverOpened.length,
      "1 item of evidence was never opened by the peer team",
      (count) =>
        `${count} items of evidence were never opened by the peer team`,
      "Open what nobody has read",
      "evidence?neverOpened=1",
    ),
  ),
];

/**
 * What findings rest on; one kind of source is flagged, not forbidden. Findings
 * stay open until the report is final, so every report asks for it again.
 */
export const agreeFindings = [
  must("Strengths in every area", "findings", (facts) =>
    eachArea(
      facts,
      (area) => area.strengths === 0 && !area.saysWhyNoStrengths,
      (area) => `Area ${area.number} has no strengths`,
      "Record one, or say why there is none",
      (area) => `findings?area=${area.key}`,
    ),
  ),
  must("Areas for consideration in every area", "findings", (facts) =>
    eachArea(
      facts,
      (area) => area.considerations === 0 && !area.saysWhyNoConsiderations,
      (area) => `Area ${area.number} has no areas for consideration`,
      "Record one, or say why there is none",
      (area) => `findings?area=${area.key}`,
    ),
  ),
  must("Every finding agreed", "findings", (facts) =>
    eachOf(
      facts.draftFindings,
      (name) => `${name} is still a draft`,
      "Agree it, or remove it",
    ),
  ),
  must("A source for every finding", "findings", (facts) => [
    ...eachOf(
      facts.findingsWithoutSource,
      (name) => `${name} cites no source`,
      "Cite one",
    ),
    ...eachOf(
      facts.findingsWithLostSourcesOnly,
      (name) => `${name} cites only what was withdrawn or removed`,
      "Cite a source that stands",
    ),
  ]),
  should("Sources that still stand", "findings", (facts) =>
    eachOf(
      facts.findingsWithALostSource,
      (name) => `A source of ${name} was withdrawn or removed`,
      "See whether the finding still holds without it",
    ),
  ),
  should("More than one kind of source", "findings", (facts) =>
    eachOf(
      facts.findingsWithOneKindOfSource,
      (name) => `${name} rests on a single kind of source`,
      "Look for another",
    ),
  ),
];
