import { expect, test } from "vitest";
import { withdrawEvidence } from "#app/evidence/change-evidence.server.ts";
import { removeSession } from "#app/interviews/remove-session.server.ts";
import { planSession } from "#app/interviews/write-session.server.ts";
import { listNotes } from "#db/queries/notes.ts";
import { listSessions } from "#db/queries/sessions.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { links } from "../app/evidence/support.ts";
import { union } from "../app/interviews/a-session.ts";
import { aPhone } from "./a-phone.ts";

const browser = aBrowser();

test("a note that is refused while its writer is elsewhere is led back to", async () => {
  const { challenge, context, page, texts, signIn, hands } =
    await aPhone(browser());
  const criterion = challenge.framework.areas[0]?.criteria[0]?.key ?? "";
  const words = `${challenge.people.councilLead.name} said it`;
  await context.clearCookies();
  await hands.type(words);
  await hands.save();
  await hands.said(/1 note is waiting/);
  await signIn();
  await page.goto(
    `/challenges/${challenge.id}/notes/new?criterion=${criterion}`,
  );
  await hands.said("A note was not taken. It stays on this device.");
  await page.getByRole("link", { name: "Open the note that was not" }).tap();
  await hands.said("You were writing this note. Nothing is lost.");
  expect(await page.getByLabel("Note", { exact: true }).inputValue()).toBe(
    words,
  );
  expect(await texts()).toEqual([]);
});

test("a note of a session that was removed meanwhile is led back to, and saved", async () => {
  const { app, challenge, context, page, texts, hands } =
    await aPhone(browser());
  const { id } = challenge;
  await planSession(app, challenge.by("leadPeer"), union);
  const [session] = await listSessions(app.db, id);
  if (!session) throw new Error("no session");
  await page.goto(`/challenges/${id}/notes/new?session=${session.id}`);
  await context.setOffline(true);
  await hands.type("Heard of the rota");
  await hands.save();
  await hands.said("1 note is waiting to be sent.");
  await removeSession(app, challenge.by("leadPeer"), session.id, session);
  await hands.type("Heard of the lift");
  await context.setOffline(false);
  await hands.said("A note was not taken. It stays on this device.");
  await page.getByRole("link", { name: "Open the note that was not" }).tap();
  await hands.said("You were writing this note. Nothing is lost.");
  await page.getByText("This session is not on the timetable.").waitFor();
  await hands.save();
  await page.getByText("Saved. Ready for the next note").waitFor();
  expect(await texts()).toContain("Heard of the rota");
});

/** A peer with a phone, at the first of two sessions. */
async function atASession() {
  const phone = await aPhone(browser());
  const { app, challenge, page } = phone;
  const { id } = challenge;
  const lead = challenge.by("leadPeer");
  await planSession(app, lead, union);
  const later = { title: "Care leavers", starts: "13:00", ends: "14:00" };
  await planSession(app, lead, { ...union, ...later });
  const [first, second] = await listSessions(app.db, id);
  if (!first || !second) throw new Error("no two sessions");
  const remove = () => removeSession(app, lead, first.id, first);
  const openAt = (session: { id: string }) =>
    page.goto(`/challenges/${id}/notes/new?session=${session.id}`);
  await openAt(first);
  const note = page.getByLabel("Note", { exact: true });
  const session = page.getByLabel("Session", { exact: true });
  return { ...phone, first, second, remove, openAt, note, session };
}

test("it is put into no other session's form, where it would be none's", async () => {
  const { app, challenge, context, page, signIn, hands, ...at } =
    await atASession();
  await context.clearCookies();
  await hands.type("Heard of the rota");
  await hands.save();
  await hands.said("1 note is waiting to be sent.");
  await at.remove();
  await signIn();
  await at.openAt(at.second);
  await hands.said("A note was not taken. It stays on this device.");
  expect(await at.note.inputValue()).toBe("");
  expect(await at.session.inputValue()).toBe(at.second.id);
  await page.getByRole("link", { name: "Open the note that was not" }).tap();
  await hands.said("You were writing this note. Nothing is lost.");
  await page.getByText("This session is not on the timetable.").waitFor();
  expect(await at.note.inputValue()).toBe("Heard of the rota");
  await page.getByText("Area, how sure and session").tap();
  await at.session.selectOption(at.second.id);
  await hands.save();
  await page.getByText("Saved. Ready for the next note").waitFor();
  const all = { challengeId: challenge.id, limit: 50, offset: 0 };
  expect(await listNotes(app.db, all)).toMatchObject([
    { text: "Heard of the rota", sessionId: at.second.id },
  ]);
  expect(await page.evaluate("localStorage.length")).toBe(0);
});

test("nor is one that was left unfinished", async () => {
  const { context, page, hands, texts, ...at } = await atASession();
  await context.setOffline(true);
  await hands.type("Heard of the rota");
  await hands.said("Kept on this device: there is no connection.");
  await at.remove();
  await context.setOffline(false);
  await at.openAt(at.second);
  await hands.said("A note was not taken. It stays on this device.");
  expect(await at.note.inputValue()).toBe("");
  await page.getByRole("link", { name: "Open the note that was not" }).tap();
  await hands.said("You were writing this note. Nothing is lost.");
  await page.getByText("This session is not on the timetable.").waitFor();
  expect(await at.note.inputValue()).toBe("Heard of the rota");
  expect(await texts()).toEqual([]);
});

test("a note on evidence that was withdrawn meanwhile is led back to as well", async () => {
  const { app, challenge, context, page, texts, hands } =
    await aPhone(browser());
  const { id, people } = challenge;
  const council = challenge.by("councilLead");
  const [item = ""] = await links(app, council, 1);
  await page.goto(`/challenges/${id}/notes/new?evidence=${item}`);
  await context.setOffline(true);
  await hands.type(`${people.councilLead.name} wrote this`);
  await hands.save();
  await hands.said("1 note is waiting to be sent.");
  await withdrawEvidence(app, council, item, "A newer one follows.");
  await hands.type("Second page");
  await context.setOffline(false);
  await hands.said("A note was not taken. It stays on this device.");
  await page.getByRole("link", { name: "Open the note that was not" }).tap();
  await hands.said("You were writing this note. Nothing is lost.");
  await page.getByText("The council has withdrawn this evidence.").waitFor();
  await page.getByLabel("Note", { exact: true }).fill("An officer wrote this");
  await hands.save();
  await page.waitForURL(/saved=/);
  expect(await page.getByLabel("Note", { exact: true }).count()).toBe(0);
  expect(await texts()).toContain("An officer wrote this");
});
