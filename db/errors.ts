/**
 * Tells whether a write failed because a unique or primary key was taken,
 * on either engine.
 */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  if (error.code === postgresUniqueViolation) return true;
  // node-sqlite3 gives no extended code: only the message tells.
  return (
    error.code === "SQLITE_CONSTRAINT" &&
    error.message.includes("UNIQUE constraint failed")
  );
}

/**
 * Tells whether a write failed because the database found no room on its
 * disk, on either engine.
 */
export function isDatabaseFull(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return error.code === postgresDiskFull || error.code === "SQLITE_FULL";
}

const postgresUniqueViolation = "23505";
const postgresDiskFull = "53100";
