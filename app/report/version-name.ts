/** What names a version of the report. */
export interface VersionNamed {
  number: number;
  /** "draft" or "final". */
  kind: string;
}

/** "Draft 2" or "Final report": what people call a version. */
export function versionName({ number, kind }: VersionNamed) {
  return kind === "final"
    ? `Final report (version ${number})`
    : `Draft ${number}`;
}

/** The same within a sentence. */
export const versionInText = (version: VersionNamed): string =>
  `${version.kind === "final" ? "the " : ""}${versionName(version).toLowerCase()}`;
