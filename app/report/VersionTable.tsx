import { DateTime } from "../ui/DateTime.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import { versionInText, versionName } from "./version-name.ts";

/** A version as a list shows it. */
export interface VersionShown {
  number: number;
  kind: string;
  sha256: string;
  sentAt: string;
  /** How large its PDF is, where that is known. */
  pdfBytes?: number | null | undefined;
}

interface Props {
  top: string;
  /** Newest first. */
  versions: readonly VersionShown[];
}

/** Every version sent so far, with the fingerprint that proves it unchanged. */
export function VersionTable({ top, versions }: Props) {
  const latestFinal = versions.find(({ kind }) => kind === "final");
  return (
    <Table
      caption="Versions sent"
      columns={[
        { key: "name", label: "Version", head: true },
        { key: "sent", label: "Sent" },
        ...(versions.length > 1 ? [{ key: "changes", label: "Changes" }] : []),
        { key: "hash", label: "Fingerprint" },
      ]}
      rows={versions.map((version, at) => ({
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
              {version.kind === "final" && (
                <FinalTag replaced={version !== latestFinal} />
              )}
            </>
          ),
          sent: <DateTime iso={version.sentAt} />,
          changes: (
            <Since top={top} version={version} than={versions[at + 1]} />
          ),
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

interface SinceProps {
  top: string;
  version: VersionShown;
  /** The version sent before it. */
  than: VersionShown | undefined;
}

const Since = ({ top, version, than }: SinceProps) =>
  than ? (
    <a
      className="govuk-link"
      href={`${top}/report/compare?from=${than.number}&to=${version.number}`}
    >
      <span className="govuk-visually-hidden">{versionName(version)}: </span>
      Since {versionInText(than)}
    </a>
  ) : (
    "The first"
  );

/** A final report holds until another one is issued. */
const FinalTag = ({ replaced }: { replaced: boolean }) =>
  replaced ? <Tag>Replaced</Tag> : <Tag tone="go">Final</Tag>;
