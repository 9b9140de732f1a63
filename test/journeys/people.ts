import { addPerson } from "#app/programme/add-person.server.ts";
import type { Context } from "#app/context.server.ts";
import { listMail } from "#db/queries/mail.ts";
import type { Hands } from "./hands.ts";

/** Gives a person at a page of the service a pair of hands. */
export type Seat = () => Promise<Hands>;

const password = "three short walks at dawn";

/** The newest link in the letters to an address. */
export async function linkTo(app: Context, email: string): Promise<string> {
  const letters = await listMail(app.db, { limit: 100, offset: 0 });
  const letter = letters.find(({ recipient }) => recipient === email);
  const link = /https?:\/\/\S+/.exec(letter?.body ?? "")?.[0];
  if (!link) throw new Error(`No letter with a link to ${email}`);
  return new URL(link).pathname;
}

/** The first programme manager: made on the command line, then by a link. */
export async function programmeManager(
  app: Context,
  seat: Seat,
): Promise<Hands> {
  const email = "ines.farrow@example.org";
  const person = { name: "Ines Farrow", email, isProgrammeManager: true };
  const link = await addPerson(app, "system", person);
  return setPassword(await seat(), link, email);
}

/** A person who was given a part follows the letter and sets a password. */
export const takePart = async (app: Context, seat: Seat, email: string) =>
  setPassword(await seat(), await linkTo(app, email), email);

async function setPassword(
  hands: Hands,
  link: string,
  email: string,
): Promise<Hands> {
  await hands.open(link);
  await hands.fill("New password", password);
  await hands.press("Set the password");
  await signIn(hands, email);
  return hands;
}

/** Signs in by the form, unless the service has done so already. */
async function signIn(hands: Hands, email: string): Promise<void> {
  await hands.open("/sign-in");
  if (!(await hands.words()).includes("Email address")) return;
  await hands.fill("Email address", email);
  await hands.fill("Password", password);
  await hands.press("Sign in");
}

/** A person invited to a challenge follows the link and sets up an account. */
export async function acceptInvitation(
  app: Context,
  seat: Seat,
  { name, email }: { name: string; email: string },
): Promise<Hands> {
  const hands = await seat();
  await hands.open(await linkTo(app, email));
  await hands.fill("Your name", name);
  await hands.fill("New password", password);
  await hands.press("Set up your account and join");
  return hands;
}
