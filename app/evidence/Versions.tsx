import { DateTime } from "../ui/DateTime.tsx";
import { Table } from "../ui/Table.tsx";
import type { ItemPage } from "./item-page.server.ts";
import { sizeWords } from "./sizes.ts";

type Props = Pick<ItemPage, "files" | "register" | "id">;

/** Every version of an item's file, each to be opened still. */
export function Versions({ files, register, id }: Props) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">
        {files.length === 1 ? "The file" : "Versions"}
      </h2>
      <Table
        caption="Versions of the file, newest first"
        quietCaption
        columns={[
          { key: "number", label: "Version", head: true },
          { key: "file", label: "File", written: true },
          { key: "uploaded", label: "Uploaded" },
          { key: "sha256", label: "Fingerprint (SHA-256)" },
        ]}
        rows={files.map((file) => ({
          key: String(file.number),
          cells: {
            number: file.number,
            file: (
              <>
                <a href={`${register}/${id}/open/${file.number}`}>
                  {file.fileName}
                </a>
                <span className="cf-evidence-meta">
                  {sizeWords(file.bytes)}
                </span>
              </>
            ),
            uploaded: (
              <>
                <DateTime iso={file.uploadedAt} /> by {file.uploadedBy}
              </>
            ),
            sha256: <code className="cf-fingerprint">{file.sha256}</code>,
          },
        }))}
      />
    </section>
  );
}
