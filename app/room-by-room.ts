import type { ServerBuild } from "@remix-run/node";

/**
 * Remix reads its whole URL map anew, several times for every request, which
 * is a third of the time of a short page. So a request is handed to what knows
 * only the pages of its room, such as the findings of a challenge.
 * @param make makes what answers requests, from the pages that it is to know
 * @returns what answers requests for a path
 */
export function roomByRoom<T>(
  build: ServerBuild,
  make: (build: ServerBuild) => T,
): (path: string) => T {
  const whole = make(build);
  const rooms = new Map<string, T>();
  for (const room of new Set(Object.values(build.routes).map(roomOf))) {
    rooms.set(room, make(only(build, room)));
  }
  return (path) => rooms.get(roomAt(path)) ?? whole;
}

/** A page of the URL map, or what stands around pages. */
interface Place {
  id: string;
  parentId?: string;
  path?: string;
}

const aroundAll = "root";
/** What stands around the pages of one challenge or plan, and its address. */
const around: Readonly<Record<string, string>> = {
  "routes/challenge": "challenges",
  "routes/plan": "plans",
};

/** "programme", "challenges/findings", or "challenges/" for the overview. */
function roomOf({ parentId = "", path = "" }: Place): string {
  const [first = ""] = path.split("/");
  const house = around[parentId];
  return house ? `${house}/${first}` : first;
}

/** The room that an address leads to, or that of the data of a page. */
function roomAt(path: string): string {
  const [, first = "", inside = ""] =
    /^\/([^/.]*)(?:\/[^/]+(?:\/([^/.]*))?)?/.exec(path) ?? [];
  return Object.values(around).includes(first) ? `${first}/${inside}` : first;
}

function only(build: ServerBuild, room: string): ServerBuild {
  const isKnown = (place: Place) =>
    place.id === aroundAll ||
    place.id in around ||
    place.path === "*" ||
    // What lists or begins plans has an address like that of a plan.
    [room, room.split("/")[0]].includes(roomOf(place));
  const known = <P extends Place>(places: Record<string, P>) =>
    Object.fromEntries(
      Object.entries(places).filter(([, place]) => isKnown(place)),
    );
  return {
    ...build,
    routes: known(build.routes),
    assets: { ...build.assets, routes: known(build.assets.routes) },
  };
}
