import { hash, verify } from "@node-rs/argon2";

// OWASP's advice for argon2id, which is the library's default algorithm.
const cost = {
  memoryCost: 19 * 1024,
  timeCost: 2,
  parallelism: 1,
};

/** A password as it is stored. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

/**
 * Whether a password is the stored one. Without a stored one it works as long
 * and says no: how long an answer takes must not tell who has an account.
 */
export async function isPassword(
  stored: string | null | undefined,
  password: string,
): Promise<boolean> {
  const right = await verify(stored ?? nobodys, password.normalize("NFC"));
  return right && Boolean(stored);
}

// The hash of a long random text that nobody knows.
const nobodys =
  "$argon2id$v=19$m=19456,t=2,p=1$6ldUSph6PWC3RbQOJC0nGQ$W+ZaR+hlfoUjU26/844sboXu2UvaKAyn51Ulks2bhwQ";
