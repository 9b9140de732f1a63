import { DateTime } from "../ui/DateTime.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";

/** A version as a list shows it. */
export interface VersionShown {
  number: number;
  kind: string;
  sha256: string;
  sentAt: string;
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

export type VersionNamed = Pick<VersionShown, "number" | "kind">;

interface Props {
  top: string;
  versions: readonly VersionShown[];
}

/** Every version sent so far, with the fingerprint that proves it unchanged. */
export function VersionTable({ top, versions }: Props) {
  return (
    <Table
      caption="Versions sent"
      columns={[
        { key: "name", label: "Version", head: true },
        { key: "sent", label: "Sent" },
        { key: "hash", label: "Fingerprint" },
      ]}
      rows={versions.map((version) => ({
        key: String(version.number),
        cells: {
          name: (
            <>
              <a
                className="govuk-link"
                href={`${top}/report/versions/${version.number}`}
              >
                {versionName(version)}
              </a>{" "}
              {version.kind === "final" && <Tag tone="go">Final</Tag>}
            </>
          ),
          sent: <DateTime iso={version.sentAt} />,
          hash: (
            <code className="cf-fingerprint">
              <span className="govuk-visually-hidden">SHA-256, begins </span>
              {version.sha256.slice(0, 12)}
            </code>
          ),
        },
      }))}
    />
  );
}
