import type { XmlListener } from "../guard/read-xml.ts";
import type { WordPackage } from "./package.ts";
import { isOn } from "./styles.ts";

/** What stands about comments outside them, by the name of their last paragraph. */
export interface CommentParts {
  /** Null where the file has no such part at all. */
  threads: Map<string, { parent: string | null; isResolved: boolean }> | null;
  durableIds: Map<string, string>;
  /** In UTC, by durable id. */
  dates: Map<string, string>;
}

/** Reads the three parts beside the comments that Word has added since 2013. */
export async function readCommentParts({
  related,
  read,
}: WordPackage): Promise<CommentParts> {
  const threads: NonNullable<CommentParts["threads"]> = new Map();
  const durableIds = new Map<string, string>();
  const dates = new Map<string, string>();
  const hasThreads = await read(
    related("commentsExtended"),
    elements("commentEx", (get) => {
      const parent = get("paraIdParent") ?? null;
      const isResolved = isOn(get("done") ?? "0");
      threads.set(get("paraId") ?? "", { parent, isResolved });
    }),
  );
  await read(
    related("commentsIds"),
    elements("commentId", (get) => {
      const durableId = get("durableId");
      if (durableId) durableIds.set(get("paraId") ?? "", durableId);
    }),
  );
  await read(
    related("commentsExtensible"),
    elements("commentExtensible", (get) => {
      const date = get("dateUtc");
      if (date) dates.set(get("durableId") ?? "", date);
    }),
  );
  return { threads: hasThreads ? threads : null, durableIds, dates };
}

type Get = (name: string) => string | undefined;

/** Listens to the elements of one name. */
const elements = (wanted: string, each: (get: Get) => void): XmlListener => ({
  open: ({ name, get }) => {
    if (name === wanted) each(get);
  },
  close: () => {},
  text: () => {},
});
