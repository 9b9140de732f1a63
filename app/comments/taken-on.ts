import { type VersionNamed, versionInText } from "../report/version-name.ts";

/** What is said of a comment on a version, where they are taken on a draft. */
export const takenOn = (draft: number, asked: VersionNamed): string =>
  draft > asked.number
    ? `Draft ${draft} has taken the place of ${versionInText(asked)}: comments are taken on that one.`
    : `Comments are taken on draft ${draft}.`;
