import { execFile, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import {
  accessSync,
  appendFileSync,
  chownSync,
  constants,
  mkdtempSync,
  readdirSync,
  readFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";

/** A running PostgreSQL, or one line that says why there is none. */
export type PostgresStart =
  | { readonly url: string; stop(): Promise<void> }
  | { readonly missing: string };

/**
 * Uses TEST_POSTGRES_URL when set, otherwise starts a cluster of its own in
 * a temporary folder. The cluster goes away with `stop`, and also when this
 * process dies. Throws when PostgreSQL is there but does not start.
 */
export async function startPostgres(): Promise<PostgresStart> {
  const given = process.env["TEST_POSTGRES_URL"];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const binaries = findBinaries();
  if (!binaries) return { missing: "PostgreSQL is not installed" };
  const user = await unprivilegedUser();
  if (!user) return { missing: "PostgreSQL refuses root; no user postgres" };
  return startCluster(binaries, user);
}

/** Makes an empty database on that server; `drop` also ends its sessions. */
export async function freshDatabase(serverUrl: string) {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  // template0: nobody can be connected to it, so tests can do this at once.
  await runOn(serverUrl, `create database ${name} template template0`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => runOn(serverUrl, `drop database ${name} with (force)`),
  };
}

type User = { uid?: number; gid?: number };

const run = promisify(execFile);

async function startCluster(binaries: string, user: User) {
  const folder = ownFolder(user);
  const data = join(folder, "data");
  const guardian = guard(folder, binaries, user);
  const stop = async () => {
    guardian.ref();
    guardian.stdin.end();
    if (guardian.exitCode === null) await once(guardian, "exit");
  };
  try {
    await run(
      join(binaries, "initdb"),
      [
        ...["--pgdata", data, "--username", "postgres", "--auth", "trust"],
        ...["--encoding", "UTF8", "--locale", "C", "--no-sync"],
      ],
      { ...user, cwd: folder },
    );
    const port = await freePort();
    appendFileSync(join(data, "postgresql.conf"), settings(port));
    await startServer(binaries, folder, user);
    return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function settings(port: number) {
  return [
    "",
    "listen_addresses = '127.0.0.1'",
    `port = ${port}`,
    "unix_socket_directories = ''",
    "fsync = off",
    "synchronous_commit = off",
    "full_page_writes = off",
    "max_connections = 200",
    "",
  ].join("\n");
}

async function startServer(binaries: string, folder: string, user: User) {
  const log = join(folder, "log");
  const server = spawn(
    join(binaries, "pg_ctl"),
    ["start", "--wait", "--pgdata", join(folder, "data"), "--log", log],
    // No pipes: the server would keep them open for as long as it runs.
    { ...user, cwd: folder, stdio: "ignore" },
  );
  const [code] = await once(server, "exit");
  if (code === 0) return;
  throw new Error(`PostgreSQL did not start:\n${readFileSync(log, "utf8")}`);
}

/**
 * A small shell that waits until our end of its input closes, which the
 * system does whatever we die of, and then cleans up.
 */
function guard(folder: string, binaries: string, user: User) {
  const script =
    'trap "" INT TERM HUP; cat >/dev/null; ' +
    '"$1/pg_ctl" stop -m immediate -D "$2/data"; cd /; rm -rf "$2"';
  const guardian = spawn("/bin/sh", ["-c", script, "guard", binaries, folder], {
    ...user,
    cwd: folder,
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guardian.unref();
  return guardian;
}

function ownFolder({ uid, gid }: User) {
  // Root's own temporary folder may be one that nobody else can enter.
  const parent = uid === undefined ? tmpdir() : "/tmp";
  const folder = mkdtempSync(join(parent, "critical-friend-postgres-"));
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

async function unprivilegedUser(): Promise<User | undefined> {
  if (process.getuid?.() !== 0) return {};
  try {
    const uid = await run("id", ["-u", "postgres"]);
    const gid = await run("id", ["-g", "postgres"]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

function findBinaries() {
  const debian = "/usr/lib/postgresql";
  const path = (process.env["PATH"] ?? "").split(delimiter);
  const versions = listed(debian)
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(debian, version, "bin"));
  return [...versions, ...path].find((folder) =>
    ["initdb", "pg_ctl"].every((name) => isProgram(join(folder, name))),
  );
}

function listed(folder: string) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isProgram(file: string) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address && typeof address === "object") return address.port;
  throw new Error("The system gave no free port");
}

async function runOn(url: string, command: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
