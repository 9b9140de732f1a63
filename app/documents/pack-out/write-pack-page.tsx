import { renderToStaticMarkup } from "react-dom/server";
import { PackPage } from "./PackPage.tsx";
import type { PrintedPack } from "./printed-pack.ts";

/** A report on a plan as a web page in one file: styles inside, no scripts. */
export const writePackPage = (pack: PrintedPack): Buffer =>
  Buffer.from(
    `<!DOCTYPE html>\n${renderToStaticMarkup(<PackPage pack={pack} />)}\n`,
  );
