import { z } from "zod";

const flag = z
  .enum(["0", "1", "true", "false"])
  .default("0")
  .transform((value) => value === "1" || value === "true");

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  BASE_URL: z.url().optional(),
  DATABASE_URL: z.string().default("file:data/critical-friend.db"),
  EVIDENCE_DIR: z.string().default("data/evidence"),
  UPLOAD_LIMIT_MB: z.coerce.number().positive().default(200),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z
    .string()
    .default("Critical Friend <critical-friend@localhost.invalid>"),
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
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
 * Reads the settings. Throws an Error that names every variable that is wrong.
 * @param env usually `process.env`
 */
export function readSettings(
  env: Record<string, string | undefined>,
): Settings {
  const read = schema.safeParse(env);
  if (!read.success) {
    const faults = read.error.issues.map(
      ({ path, message }) => `${path.join(".")}: ${message}`,
    );
    throw new Error(`Settings that cannot be used: ${faults.join("; ")}`);
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
