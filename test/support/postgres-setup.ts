import type { TestProject } from "vitest/node";
import { startPostgres } from "#test/support/postgres.ts";

/** What each test file is told about PostgreSQL. */
export interface ProvidedPostgres {
  readonly url?: string;
  readonly missing?: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    postgres: ProvidedPostgres;
  }
}

/** Starts PostgreSQL once for the whole run and stops it at the end. */
export default async function setup(project: TestProject) {
  const postgres = await startPostgres();
  if ("missing" in postgres) {
    console.warn(`${postgres.missing}: its tests are skipped.`);
    project.provide("postgres", { missing: postgres.missing });
    return undefined;
  }
  project.provide("postgres", { url: postgres.url });
  return () => postgres.stop();
}
