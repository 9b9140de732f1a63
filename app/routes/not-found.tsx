import { NotFound } from "../errors.ts";
import { openToAll } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Page not found");

/** Any address that no page of ours has; the root draws what is said of it. */
export const loader = openToAll(async () => {
  throw new NotFound();
});

export const action = openToAll(async () => {
  throw new NotFound();
});

export default function Nowhere() {
  return null;
}
