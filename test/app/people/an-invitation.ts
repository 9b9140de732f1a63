import type { Context } from "#app/context.server.ts";
import { listMail } from "#db/queries/mail.ts";
import type { ChallengeRole } from "#workflows/people.ts";

export const offer = (role: ChallengeRole, email = "nell@example.org") => ({
  role,
  name: "Nell Ashby",
  email,
  organisations: ["Fenwick Fire", "Fenwick Police"],
  department: "Housing",
  once: undefined,
});

export async function tokenOf(app: Context): Promise<string> {
  const [letter] = await listMail(app.db, { limit: 1, offset: 0 });
  return /invitations\/([\w-]+)/.exec(letter?.body ?? "")?.[1] ?? "";
}

export const invitationIdOf = (address: string) =>
  new URL(address, "http://x").pathname.split("/").at(-1) ?? "";

export async function sameCouncil(app: Context, one: string, two: string) {
  await app.db
    .updateTable("challenge")
    .set((eb) => ({
      council_id: eb
        .selectFrom("challenge as other")
        .select("other.council_id")
        .where("other.id", "=", one),
    }))
    .where("id", "=", two)
    .execute();
}
