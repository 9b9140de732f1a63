import {
  type Department,
  deleteDepartment,
  findDepartment,
  insertDepartments,
  listDepartments,
  updateDepartment,
} from "#db/queries/departments.ts";
import { departmentStatusTitle } from "#workflows/response.ts";
import {
  type Attempt,
  type Change,
  edit,
  editOnce,
} from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, NotFound, Stale } from "../errors.ts";
import { refuseMore } from "../forms/most-listed.ts";
import type { Led } from "../forms/answer.server.ts";
import { namesDepartment } from "./names-department.server.ts";
import type { DepartmentInput, DepartmentsInput } from "./response.ts";

/**
 * Adds departments whose comments are waited for. Returns the desk's address.
 * @throws Invalid for a name that is there already, whatever its capitals;
 *   NotNow when there are as many as a list holds
 */
export async function addDepartments(
  app: Context,
  attempt: Attempt,
  input: DepartmentsInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "departments", async (change) => {
    const { db, challenge, newId, who, at } = change;
    const known = await listDepartments(db, challenge.id);
    refuseListed(input.names, known);
    refuseMore(known, "departments", input.names.length);
    await insertDepartments(
      db,
      input.names.map((name) => ({
        id: newId(),
        challengeId: challenge.id,
        name,
        by: who.id,
        at,
      })),
    );
    return `/challenges/${challenge.id}/response#departments`;
  });
}

/** Names every department that is there already, and those typed twice. */
function refuseListed(
  names: readonly string[],
  known: ReadonlyArray<{ name: string }>,
) {
  const are = new Set(known.map(({ name }) => name.toLowerCase()));
  const typed = new Set<string>();
  const listed: string[] = [];
  const twice: string[] = [];
  for (const name of names) {
    const plain = name.toLowerCase();
    if (are.has(plain)) listed.push(name);
    else if (typed.has(plain)) twice.push(name);
    typed.add(plain);
  }
  const faults = [
    ...faultOf(listed, "listed already"),
    ...faultOf(twice, "typed twice"),
  ];
  if (faults.length > 0) throw new Invalid({ names: faults.join(", and ") });
}

function faultOf(names: readonly string[], what: string): string[] {
  if (names.length === 0) return [];
  const all = new Intl.ListFormat("en-GB").format(names);
  return [`${all} ${names.length === 1 ? "is" : "are"} ${what}`];
}

/**
 * Says how a department's comments stand, or takes one off the list that no
 * comment names. Returns its place on the desk, and what to say there.
 * @throws NotFound; Stale, with what somebody else said meanwhile; Invalid for
 *   taking off one that a comment names
 */
export async function setDepartment(
  app: Context,
  attempt: Attempt,
  id: string,
  input: DepartmentInput,
): Promise<Led> {
  const { status, version } = input;
  if (status === "removed") return takeOffTheList(app, attempt, id, input);
  return edit(app, attempt, "departments", async (change) => {
    const { db, challenge, who, at } = change;
    const department = await departmentOf(change, id);
    const reason = input.keep ? department.reason : input.reason;
    const row = { id, version, status, reason, by: who.id, at };
    if (!(await updateDepartment(db, row))) throw changed(department);
    const title = departmentStatusTitle(status);
    await change.record({
      event: "departmentHeard",
      subject: `${department.name}: ${title}`,
      note: reason,
      audience: "council",
    });
    return {
      to: `/challenges/${challenge.id}/response#department-${id}`,
      said: `Comments of ${department.name}: ${title.toLowerCase()}`,
    };
  });
}

async function takeOffTheList(
  app: Context,
  attempt: Attempt,
  id: string,
  input: DepartmentInput,
): Promise<Led> {
  const asked = { ...attempt, form: input };
  const { version, reason } = input;
  const to = await editOnce(app, asked, "departments", async (change) => {
    const { db, challenge } = change;
    const department = await departmentOf(change, id);
    const { name } = department;
    if (await namesDepartment(db, change, name)) {
      throw new Invalid({
        status: `A comment names ${name}: change that comment first, or waive the department`,
      });
    }
    if (!(await deleteDepartment(db, { id, version })))
      throw changed(department);
    await change.record({
      event: "departmentRemoved",
      subject: name,
      // What the form came with was said of something else.
      note: reason === department.reason ? "" : reason,
      audience: "council",
    });
    return `/challenges/${challenge.id}/response#departments`;
  });
  return { to, said: "The department is off the list" };
}

async function departmentOf({ db, challenge }: Change, id: string) {
  const department = await findDepartment(db, challenge.id, id);
  if (!department) throw new NotFound();
  return department;
}

const changed = (department: Department) =>
  new Stale({
    version: department.version,
    savedBy: department.updatedByName,
    savedAt: department.updatedAt,
    values: {
      status: departmentStatusTitle(department.status),
      reason: department.reason,
    },
  });
