import { describe, expect, test } from "vitest";
import { Forbidden, Invalid, NotFound, Stale } from "#app/errors.ts";
import {
  addDepartments,
  setDepartment,
} from "#app/response/keep-departments.server.ts";
import { departmentSchema } from "#app/response/response.ts";
import { loader as departmentForm } from "#app/routes/response.department.tsx";
import { argsOf } from "#test/support/route.ts";
import { listDepartments } from "#db/queries/departments.ts";
import { aChallenge } from "#test/support/app.ts";
import { annotate } from "#app/comments/annotate.server.ts";
import { loader as listPage } from "#app/routes/response.departments.tsx";
import { drafted } from "./a-draft.ts";

describe("departments", () => {
  test("are added once each, then gathered or waived with a reason", async () => {
    const { app, lead, id, facts } = await drafted();
    const form = { names: ["Housing", "HR"], once: "k" };
    await Promise.all([
      addDepartments(app, lead, form),
      addDepartments(app, lead, form),
    ]);
    const again = { names: ["housing", "Parks", "hr"], once: undefined };
    await expect(addDepartments(app, lead, again)).rejects.toThrow(
      new Invalid({ names: "housing and hr are listed already" }),
    );
    const names = ["Roads", "HR", "roads"];
    await expect(
      addDepartments(app, lead, { names, once: undefined }),
    ).rejects.toThrow(
      new Invalid({ names: "HR is listed already, and roads is typed twice" }),
    );
    const [housing, hr] = await listDepartments(app.db, id);
    const gathered = {
      status: "gathered" as const,
      reason: "",
      version: hr?.version ?? 0,
    };
    const led = await setDepartment(app, lead, hr?.id ?? "", gathered);
    expect(led).toEqual({
      to: `/challenges/${id}/response#department-${hr?.id ?? ""}`,
      said: "Comments of HR: gathered",
    });
    expect((await facts()).departmentsWaiting).toMatchObject([
      { name: "Housing" },
    ]);
    const waived = { ...gathered, status: "waived" as const, reason: "None" };
    // Two people may save within one moment.
    const moment = { updated_at: hr?.updatedAt ?? "" };
    await app.db.updateTable("department").set(moment).execute();
    const late = setDepartment(app, lead, hr?.id ?? "", waived);
    await expect(late).rejects.toMatchObject({
      theirs: { values: { status: "Gathered", reason: "" } },
    });
    await setDepartment(app, lead, housing?.id ?? "", {
      ...waived,
      version: housing?.version ?? 0,
    });
    expect((await facts()).departmentsWaiting).toEqual([]);
  });

  test("who takes part or commented is proposed for the list, each department once", async () => {
    const { app, lead, id, by, facts } = await drafted();
    await app.db
      .updateTable("membership")
      .set({ department: "Housing" })
      .where("challenge_id", "=", id)
      .where("role", "=", "councilContributor")
      .execute();
    for (const department of ["HR", "housing", ""]) {
      await annotate(app, by("councilContributor"), 1, {
        ...{ block: "", quote: "", kind: "fact" as const, once: undefined },
        ...{ department, text: "Not so" },
      });
    }
    const page = async () =>
      listPage(argsOf(app, { visitor: lead.who, params: { challengeId: id } }));
    expect(await page()).toMatchObject({ names: "Housing\nHR" });
    const names = ["Housing", "HR"];
    await addDepartments(app, lead, { names, once: undefined });
    expect((await facts()).departmentsNotListed).toEqual([]);
    expect(await page()).toMatchObject({ names: "" });
  });

  test("a button that gathers one keeps the reason that stood there", async () => {
    const { app, lead, id } = await drafted();
    await addDepartments(app, lead, { names: ["HR"], once: undefined });
    const [before] = await listDepartments(app.db, id);
    const set = (fields: object) => {
      const input = departmentSchema.parse(fields);
      return setDepartment(app, lead, before?.id ?? "", input);
    };
    const version = before?.version;
    await set({ status: "waiting", reason: "Away till Monday", version });
    const [now] = await listDepartments(app.db, id);
    const press = { status: "gathered", keep: "reason" };
    await set({ ...press, version: now?.version });
    expect(await listDepartments(app.db, id)).toMatchObject([
      { status: "gathered", reason: "Away till Monday" },
    ]);
  });

  test("one that was listed by mistake is taken off while no comment names it", async () => {
    const { app, lead, id, by, challenge, facts } = await drafted();
    const names = ["Fiannce", "Housing"];
    await addDepartments(app, lead, { names, once: undefined });
    const comment = (department: string) =>
      annotate(app, by("councilContributor"), 1, {
        ...{ block: "", quote: "", kind: "fact" as const, once: undefined },
        ...{ department, text: "Not so" },
      });
    await comment("housing");
    const [slip, housing] = await listDepartments(app.db, id);
    const offered = async (departmentId = "") => {
      const params = { challengeId: id, departmentId };
      const visitor = challenge.people.councilLead;
      return (await departmentForm(argsOf(app, { visitor, params }))).mayRemove;
    };
    expect(await offered(slip?.id)).toBe(true);
    expect(await offered(housing?.id)).toBe(false);
    const once = "a-press";
    const remove = (department = slip, version = department?.version) => {
      const fields = { status: "removed", reason: "A slip", version, once };
      const input = departmentSchema.parse(fields);
      return setDepartment(app, lead, department?.id ?? "", input);
    };
    await expect(remove(housing)).rejects.toThrow(Invalid);
    await expect(remove(slip, 7)).rejects.toThrow(Stale);
    const led = { to: `/challenges/${id}/response#departments` };
    expect(await remove()).toMatchObject(led);
    // The second press of an impatient hand.
    expect(await remove()).toMatchObject(led);
    const unknown = departmentSchema.parse({ status: "removed", version: 1 });
    await expect(setDepartment(app, lead, "none", unknown)).rejects.toThrow(
      NotFound,
    );
    const history = app.db.selectFrom("challenge_event").select("note");
    expect(
      await history.where("event", "=", "departmentRemoved").execute(),
    ).toEqual([{ note: "A slip" }]);
    expect((await facts()).departmentsWaiting).toMatchObject([
      { name: "Housing" },
    ]);
  });

  test("who comes to waive one finds that chosen", async () => {
    const { app, lead, id, challenge } = await drafted();
    await addDepartments(app, lead, { names: ["HR"], once: undefined });
    const [hr] = await listDepartments(app.db, id);
    const params = { challengeId: id, departmentId: hr?.id ?? "" };
    const asked = { visitor: challenge.people.councilLead, params };
    const plain = await departmentForm(argsOf(app, asked));
    expect(plain.department.status).toBe("waiting");
    const waive = await departmentForm(
      argsOf(app, { ...asked, query: "?waive" }),
    );
    expect(waive.department.status).toBe("waived");
  });

  test("are the council lead's, and of this challenge", async () => {
    const { app, by, lead, id } = await drafted();
    const form = { names: ["Housing"], once: undefined };
    await expect(
      addDepartments(app, by("councilContributor"), form),
    ).rejects.toThrow(Forbidden);
    await expect(addDepartments(app, by("peer"), form)).rejects.toThrow(
      NotFound,
    );
    await addDepartments(app, lead, form);
    const [housing] = await listDepartments(app.db, id);
    const other = await aChallenge(app, { stage: "councilResponse" });
    await expect(
      setDepartment(app, other.by("councilLead"), housing?.id ?? "", {
        status: "gathered",
        reason: "",
        version: housing?.version ?? 0,
      }),
    ).rejects.toThrow(NotFound);
  });
});
