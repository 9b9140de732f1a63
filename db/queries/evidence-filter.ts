import type { ExpressionBuilder, Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { type Sight, evidenceSeen } from "../sight.ts";
import { openings } from "./evidence-openings.ts";

/** What to leave out of a list; everything left undefined lets all through. */
export interface EvidenceFilter {
  /** Linked to one of these criteria. */
  criteria?: readonly string[] | undefined;
  kind?: string | undefined;
  sensitivity?: string | undefined;
  neverOpened?: boolean | undefined;
  /** Linked to no criterion. */
  notLinked?: boolean | undefined;
  /** Not among these ids. */
  except?: readonly string[] | undefined;
}

/** Which items of which challenge, and whose eyes look. */
export interface EvidenceKey {
  challengeId: string;
  sight: Sight;
  filter?: EvidenceFilter | undefined;
}

/** The items that are wanted; columns, order and page are the caller's. */
export function wantedEvidence(
  db: Kysely<Tables>,
  { challengeId, sight, filter = {} }: EvidenceKey,
) {
  const { criteria, kind, sensitivity, except } = filter;
  return db
    .selectFrom("evidence")
    .where("evidence.challenge_id", "=", challengeId)
    .where((eb) => evidenceSeen(eb, sight))
    .$if(kind !== undefined, (query) =>
      query.where("evidence.kind", "=", kind ?? ""),
    )
    .$if(sensitivity !== undefined, (query) =>
      query.where("evidence.sensitivity", "=", sensitivity ?? ""),
    )
    .$if(criteria !== undefined, (query) =>
      query.where((eb) => eb.exists(links(eb, criteria))),
    )
    .$if(filter.notLinked === true, (query) =>
      query.where((eb) => eb.not(eb.exists(links(eb)))),
    )
    .$if(filter.neverOpened === true, (query) =>
      query
        .where("evidence.withdrawn_at", "is", null)
        .where("evidence.sent_at", "is not", null)
        .where((eb) => eb(openings(eb), "=", 0)),
    )
    .$if(except !== undefined && except.length > 0, (query) =>
      query.where("evidence.id", "not in", [...(except ?? [])]),
    );
}

/** For a query over items: its links to criteria, of these or of any. */
export const links = (
  eb: ExpressionBuilder<Tables, "evidence">,
  criteria?: readonly string[],
) =>
  eb
    .selectFrom("evidence_criterion")
    .select("evidence_criterion.criterion_key")
    .whereRef("evidence_criterion.evidence_id", "=", "evidence.id")
    .$if(criteria !== undefined, (query) =>
      query.where("evidence_criterion.criterion_key", "in", [
        ...(criteria ?? []),
      ]),
    );
