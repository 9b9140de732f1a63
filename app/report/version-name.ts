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

/** The same within a sentence; the working draft where there is no version. */
export function versionInText(version: VersionNamed | null): string {
  if (!version) return "the working draft";
  const name = versionName(version).toLowerCase();
  return version.kind === "final" ? `the ${name}` : name;
}
