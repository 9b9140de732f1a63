import { readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fitted } from "./fit.ts";
import type { Paper } from "./paper.ts";
import { withoutControls, withoutSigns } from "./signs.ts";
import { template } from "./template.ts";

/**
 * Typesets a document as a tagged PDF (PDF/UA-1). The same document gives the
 * same bytes. A long one holds its thread for a second: see `jobs.ts`.
 * @throws when the typesetter finds it inaccessible, which is a fault of ours
 */
export function typeset(paper: Paper): Buffer {
  let plain = withoutControls(paper);
  for (let tries = 0; tries < mostTries; tries++) {
    const made = attempt(plain);
    if (Buffer.isBuffer(made)) return made;
    plain = withoutSigns(plain, made);
  }
  throw new Error("The typefaces do not hold the signs of this document");
}

const mostTries = 4;

/** The file, or the signs that none of the typefaces holds. */
function attempt(paper: Paper): Buffer | string[] {
  const typesetter = theTypesetter();
  const inputs = { paper: JSON.stringify(fitted(paper)) };
  try {
    const text = { mainFileContent: template, inputs };
    return typesetter.pdf(text, { pdfStandard: "ua-1" });
  } catch (error) {
    const signs = signsNotHeld(error);
    if (signs.length === 0) throw error;
    return signs;
  } finally {
    typesetter.evictCache(0);
  }
}

const typefaces = [
  "OpenSans-Regular",
  "OpenSans-Bold",
  "NotoSansArabic-Regular",
  "NotoEmoji-Regular",
];

let made: NodeCompiler | undefined;

/** Made once, for it reads the typefaces; it reads no other file. */
function theTypesetter(): NodeCompiler {
  const fontBlobs = () =>
    typefaces.map((name) => readFileSync(`public/fonts/${name}.ttf`));
  return (made ??= NodeCompiler.create({
    workspace: "public/fonts",
    fontArgs: [{ fontBlobs: fontBlobs() }],
  }));
}

/** As the typesetter names them: quotes and backslashes are escaped for it. */
const notHeld = /the text `\\"(.+?)\\"` could not be displayed/g;

function signsNotHeld(error: unknown): string[] {
  const message = error instanceof Error ? error.message : "";
  return [...message.matchAll(notHeld)].map(([, named = ""]) =>
    named.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    ),
  );
}
