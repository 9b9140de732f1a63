import type { ZodType } from "zod";
import { textsFrom } from "#db/values.ts";
import { frameworkKeys, frameworkOf } from "#workflows/frameworks/index.ts";
import { challengeRoles } from "#workflows/people.ts";
import { modes, stages } from "#workflows/stages.ts";
import { fingerprint } from "../challenge/fingerprint.server.ts";
import { email, name } from "../people/person.ts";
import { councilSchema } from "../programme/council.ts";
import { blocksFrom } from "../report/blocks.ts";
import { isAsSealed } from "../report/seal.server.ts";
import { submissionFrom } from "../self-assessment/submission.ts";
import type { Content } from "./archive.ts";
import { checkElsewhere } from "./check-elsewhere.ts";

/**
 * Refuses a challenge that this installation could not show: people or a
 * council that could not be added by hand, an unknown framework, stage or role,
 * a frozen copy that is not what was frozen, or a report written elsewhere that
 * is none.
 * @throws an Error in words for a person
 */
export function checkMeaning({ people, council, tables }: Content): void {
  checkPeople(people);
  refuseUnless(isAsTyped(councilSchema.shape.name, council.name), "council");
  refuseUnless(
    isAsTyped(councilSchema.shape.nation, council.nation),
    "nation of a council",
  );
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
  refuseUnless(
    isOneOf([...stages, null], challenge?.["withdrawn_from"] ?? null),
    "stage",
  );
  checkLevels(tables, frameworkOf(key).levels);
  checkOrganisations(tables);
  checkFrozen(tables);
  checkElsewhere(tables);
}

/** Every level that is named anywhere is one of the framework's. */
function checkLevels(
  tables: Content["tables"],
  levels: ReadonlyArray<{ key: string }>,
): void {
  const named = [
    ...tables.challenge.map((row) => row["level_sought"]),
    ...tables.area_answer.map((row) => row["claimed_level"]),
    ...tables.criterion_answer.map((row) => row["claimed_level"]),
    ...tables.outcome.map((row) => row["level"]),
  ];
  const known = [null, ...levels.map(({ key }) => key)];
  refuseUnless(
    named.every((level) => isOneOf(known, level ?? null)),
    "level",
  );
}

function checkOrganisations({ membership }: Content["tables"]): void {
  for (const { organisations } of membership) {
    try {
      textsFrom(String(organisations));
    } catch (error) {
      throw new Error("In the export somebody’s organisations are no list.", {
        cause: error,
      });
    }
  }
}

/** People get accounts, so they must be such as the forms would take. */
function checkPeople(people: Content["people"]): void {
  const seen = new Set<string>();
  for (const person of people) {
    if (!isAsTyped(email, person.email)) {
      throw new Error(
        `In the export “${person.email}” is no email address that an account can have.`,
      );
    }
    if (!isAsTyped(name, person.name)) {
      throw new Error(
        `In the export the name of ${person.email} is empty, too long or not one line.`,
      );
    }
    if (seen.has(person.email)) {
      throw new Error(`In the export two people have ${person.email}.`);
    }
    seen.add(person.email);
  }
}

/** Whether a form would take a value, and keep it letter by letter. */
const isAsTyped = (field: ZodType<string>, value: string) =>
  field.safeParse(value).data === value;

function checkFrozen(tables: Content["tables"]): void {
  for (const { number, content, sha256 } of tables.submission) {
    if (fingerprint(String(content)) !== sha256) {
      throw new Error(
        `Self-assessment ${number} in the export is not the one submitted: its hash differs.`,
      );
    }
    try {
      submissionFrom(String(content));
    } catch (error) {
      throw new Error(
        `Self-assessment ${number} in the export cannot be read here.`,
        { cause: error },
      );
    }
  }
  for (const { number, content, sha256 } of tables.plan_edition) {
    if (fingerprint(String(content)) !== sha256) {
      throw new Error(
        `Edition ${number} of the plan in the export is not the one kept: its hash differs.`,
      );
    }
  }
  for (const { number, content, sha256 } of tables.plan_publication) {
    if (fingerprint(String(content)) !== sha256) {
      throw new Error(
        `Publication ${number} of the plan in the export is not the one published: its hash differs.`,
      );
    }
  }
  for (const { number, title, blocks, sha256 } of tables.report_version) {
    blocksFrom(String(blocks));
    const kept = { title: String(title), blocks: String(blocks) };
    if (!isAsSealed({ ...kept, sha256: String(sha256) })) {
      throw new Error(
        `Version ${number} of the report in the export is not the one sent: its hash differs.`,
      );
    }
  }
}

const isOneOf = (known: ReadonlyArray<string | null>, value: unknown) =>
  known.some((one) => one === value);

function refuseUnless(isKnown: boolean, what: string): void {
  if (isKnown) return;
  throw new Error(`The export names a ${what} that is not known here.`);
}
