import { textsFrom } from "#db/values.ts";
import { frameworkKeys, frameworkOf } from "#workflows/frameworks/index.ts";
import { challengeRoles } from "#workflows/people.ts";
import { modes, stages } from "#workflows/stages.ts";
import { digest } from "../people/visitor.server.ts";
import { blocksFrom } from "../report/blocks.ts";
import { fingerprint } from "../report/seal.server.ts";
import type { Content } from "./archive.ts";

/**
 * Refuses a challenge that this installation could not show: an unknown
 * framework, stage or role, or a frozen copy that is not what was frozen.
 * @throws an Error in words for a person
 */
export function checkMeaning({ tables }: Content): void {
  const [challenge] = tables.challenge;
  const framework = String(challenge?.["framework_key"]);
  const key = frameworkKeys.find((known) => known === framework);
  if (!key) {
    throw new Error(
      `This installation does not know the framework ${framework}.`,
    );
  }
  const known = frameworkOf(key).areas.map((area) => area.key);
  const scope = textsFrom(String(challenge?.["areas_in_scope"]));
  refuseUnless(
    scope.every((area) => known.includes(area)),
    "area",
  );
  refuseUnless(isOneOf(stages, challenge?.["state"]), "stage");
  refuseUnless(isOneOf(modes, challenge?.["mode"]), "kind of challenge");
  refuseUnless(
    tables.membership.every(({ role }) => isOneOf(challengeRoles, role)),
    "role",
  );
  checkFrozen(tables);
}

function checkFrozen(tables: Content["tables"]): void {
  for (const { number, content, sha256 } of tables.submission) {
    if (digest(String(content)) !== sha256) {
      throw new Error(
        `Self-assessment ${number} in the export is not the one submitted: its hash differs.`,
      );
    }
  }
  for (const { number, title, blocks, sha256 } of tables.report_version) {
    const sealed = {
      title: String(title),
      blocks: blocksFrom(String(blocks)),
    };
    if (fingerprint(sealed) !== sha256) {
      throw new Error(
        `Version ${number} of the report in the export is not the one sent: its hash differs.`,
      );
    }
  }
}

const isOneOf = (known: readonly string[], value: unknown) =>
  known.some((one) => one === value);

function refuseUnless(isKnown: boolean, what: string): void {
  if (isKnown) return;
  throw new Error(`The export names a ${what} that is not known here.`);
}
