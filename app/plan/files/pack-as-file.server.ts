import type { MadeFile } from "../../documents/download.ts";
import { made } from "../../documents/make-file.ts";
import { mediaTypes } from "../../documents/media-types.ts";
import type { PrintedPack } from "../../documents/pack-out/printed-pack.ts";
import type { PlanCall } from "../../respond.server.ts";
import { endingFrom } from "./plan-file.server.ts";

/** A report on a plan in the kind of file that an address asks for. */
export async function packAsFile(
  { app, param }: PlanCall,
  pack: PrintedPack,
): Promise<MadeFile> {
  const ending = endingFrom(param("fileKind"));
  return {
    bytes: await made(app, "writePack", { pack, ending }),
    name: `${pack.title}, ${pack.council}.${ending}`,
    mediaType: mediaTypes[ending],
  };
}
