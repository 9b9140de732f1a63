import type { Area } from "#workflows/frameworks/index.ts";
import type { Role } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";

/** A challenge in which a person holds roles. */
export interface Place {
  id: string;
  title: string;
  council: string;
  stage: Stage;
  roles: Role[];
  /** The areas in scope. */
  areas: readonly Area[];
  nation: string;
  commentsDue: string | null;
  published: boolean;
}

/** A thing to do, with the page to do it on. */
export interface ToDo {
  sentence: string;
  href: string;
}
