import { CameBack } from "./CameBack.tsx";
import type { TakenDown as Props } from "./taken-down.server.ts";

/** That nobody reads the public report any more, and what can come of it. */
export function TakenDown({ again, ...taken }: Props) {
  return (
    <CameBack {...taken} title="The public report was taken down">
      <p>Its public address says so. {again}</p>
    </CameBack>
  );
}
