import { mediaTypes } from "../documents/media-types.ts";
import { renderToStaticMarkup } from "react-dom/server";
import type { ReportVersion } from "#db/queries/reports.ts";
import type { MadeFile } from "../documents/download.ts";
import { formatDate } from "../ui/dates.ts";
import { type Block, blocksFrom } from "./blocks.ts";
import { Contents } from "./Contents.tsx";
import { reportFileName } from "./file-name.ts";
import { notAsSent } from "./Fingerprint.tsx";
import { keepLast } from "./keep-last.ts";
import { contentsOf } from "./outline.ts";
import { ReportReader } from "./ReportReader.tsx";
import { isAsSealed } from "./seal.server.ts";
import { versionName } from "./version-name.ts";
import { webPageStyles } from "./web-page-styles.ts";

const kept = keepLast<Buffer>(10);

/**
 * A version as a web page in one file, for a council's own website: styles
 * inside, no scripts, nothing fetched. Made once, for a version never changes.
 */
export const webPageFile = (version: ReportVersion): MadeFile => ({
  bytes: kept(version.id, () => Buffer.from(webPageOf(version))),
  name: reportFileName(
    version.title,
    versionName(version).toLowerCase(),
    "html",
  ),
  // To be kept: a browser must not show it as a page of this service.
  mediaType: mediaTypes.html,
});

const webPageOf = (version: ReportVersion): string =>
  `<!DOCTYPE html>\n${renderToStaticMarkup(
    <WebPage version={version} blocks={blocksFrom(version.blocks)} />,
  )}\n`;

interface Props {
  version: ReportVersion;
  blocks: readonly Block[];
}

function WebPage({ version, blocks }: Props) {
  const { title, kind, sha256, created_at } = version;
  const name = versionName(version);
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title}, ${name.toLowerCase()}`}</title>
        <style dangerouslySetInnerHTML={{ __html: webPageStyles }} />
      </head>
      <body>
        <a className="skip" href="#report">
          Skip to the report
        </a>
        <header>
          <p className="caption">{name}</p>
          <h1>{title}</h1>
          <p className="said">
            {kind === "draft" ? "Sent on" : "Issued on"}{" "}
            {formatDate(created_at)}.
          </p>
          {!isAsSealed(version) && (
            <p className="notice">
              <strong>{notAsSent.title}.</strong> {notAsSent.words}
            </p>
          )}
        </header>
        <Contents entries={contentsOf(blocks)} />
        <main id="report" tabIndex={-1}>
          <ReportReader blocks={blocks} />
        </main>
        <footer>
          <p>
            Fingerprint of this version (SHA-256): <code>{sha256}</code>
          </p>
        </footer>
      </body>
    </html>
  );
}
