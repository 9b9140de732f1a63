import { z } from "zod";
import { CannotStart } from "./errors.ts";

const flag = z
  .enum(["0", "1", "true", "false"], { error: "give 1 or 0" })
  .default("0")
  .transform((value) => value === "1" || value === "true");

const count = (error: string, most = 100) =>
  z.coerce.number({ error }).int(error).min(0, error).max(most, error);

const schema = z.object({
  PORT: count("give a number from 0 to 65535", 65535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  BASE_URL: z
    .url({
      protocol: /^https?$/,
      error: "give an address like https://challenge.example.org",
    })
    .optional(),
  DATABASE_URL: z.string().default("file:data/critical-friend.db"),
  EVIDENCE_DIR: z.string().default("data/evidence"),
  UPLOAD_LIMIT_MB: z.coerce
    .number({ error: "give a number of megabytes" })
    .positive("give a number of megabytes above 0")
    // A count of bytes is kept in 32 bits.
    .max(2047, "give a number of megabytes below 2048")
    .default(200),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: "give an address like smtps://user:password@host",
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .default("Critical Friend <critical-friend@localhost.invalid>"),
  TRUST_PROXY: count("give the number of reverse proxies").default(0),
  DEMO: flag,
});

/** What the environment decides, read once at the start. */
export interface Settings {
  port: number;
  host: string;
  /** Where people reach the service, without a closing slash. */
  baseUrl: string;
  databaseUrl: string;
  evidenceDir: string;
  /** The largest file that may be uploaded, in bytes. */
  uploadLimit: number;
  smtpUrl: string | null;
  mailFrom: string;
  /** How many reverse proxies stand in front. */
  trustProxy: number;
  /** Whether this is the demonstration, with its persona switch. */
  demo: boolean;
}

/**
 * Reads the settings.
 * @param env usually `process.env`; an empty variable counts as not set
 * @throws CannotStart, which names every variable that is wrong
 */
export function readSettings(
  env: Record<string, string | undefined>,
): Settings {
  const given = Object.entries(env).filter(([, value]) => value !== "");
  const read = schema.safeParse(Object.fromEntries(given));
  if (!read.success) {
    const faults = read.error.issues.map(
      ({ path, message }) => `${path.join(".")}: ${message}`,
    );
    const list = faults.join("\n  ");
    throw new CannotStart(`Settings that cannot be used:\n  ${list}`);
  }
  const e = read.data;
  return {
    port: e.PORT,
    host: e.HOST,
    baseUrl: (e.BASE_URL ?? `http://localhost:${e.PORT}`).replace(/\/$/, ""),
    databaseUrl: e.DATABASE_URL,
    evidenceDir: e.EVIDENCE_DIR,
    uploadLimit: e.UPLOAD_LIMIT_MB * 1024 * 1024,
    smtpUrl: e.SMTP_URL ?? null,
    mailFrom: e.MAIL_FROM,
    trustProxy: e.TRUST_PROXY,
    demo: e.DEMO,
  };
}
