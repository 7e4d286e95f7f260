import { existsSync, readdirSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/** A Postgres server of a test's own, in a temporary folder and reached by a Unix socket only. Tests only. */
export interface PrivatePostgres {
  /** A new, empty database's URL. Its owner is no superuser, as on a hosted server. */
  createDatabase(): Promise<string>;
  close(): Promise<void>;
}

/** The folder with initdb and postgres, or null: Debian keeps them out of PATH. */
export function findPostgresBinaries(): string | null {
  const found = Bun.which("initdb");
  if (found !== null) return join(found, "..");
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = versions.map((version) => join(debian, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
  return folder ?? null;
}

export async function startPrivatePostgres(binaries: string): Promise<PrivatePostgres> {
  const directory = await mkdtemp(join(tmpdir(), "lathe-postgres-"));
  const asRoot = userInfo().uid === 0;
  // Postgres refuses to run as root.
  const prefix = asRoot ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];
  if (asRoot) await chown(directory, await idOf("-u"), await idOf("-g"));
  const data = join(directory, "data");
  const options = {
    cwd: directory,
    env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL: "C", TZ: "UTC" },
    stdin: "ignore",
  } as const;

  const initdb = Bun.spawn(
    [...prefix, join(binaries, "initdb"), "-D", data, "-U", "postgres", "--auth=trust", "--no-sync", "-E", "UTF8"],
    {
      ...options,
      stdout: "ignore",
      stderr: "pipe",
    },
  );
  if ((await initdb.exited) !== 0) throw new Error(`initdb: ${await new Response(initdb.stderr).text()}`);
  const server = Bun.spawn(
    [...prefix, join(binaries, "postgres"), "-D", data, "-k", directory, "-c", "listen_addresses=", "-c", "fsync=off"],
    { ...options, stdout: "ignore", stderr: "pipe" },
  );
  await readUntil(server.stderr, "ready to accept connections");

  const admin = (run: (client: Bun.SQL) => Promise<unknown>) => runOnce(join(directory, ".s.PGSQL.5432"), run);
  await admin((client) => client.unsafe("CREATE ROLE owner LOGIN CREATEROLE"));
  const urlOf = (database: string) =>
    `postgres://owner@localhost:5432/${database}?path=${encodeURIComponent(directory)}`;
  let databases = 0;
  return {
    async createDatabase() {
      const name = `test_${(databases += 1)}`;
      await admin((client) => client.unsafe(`CREATE DATABASE ${name} OWNER owner`));
      return urlOf(name);
    },
    async close() {
      server.kill("SIGINT");
      await server.exited;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function runOnce(path: string, run: (client: Bun.SQL) => Promise<unknown>): Promise<void> {
  const client = new Bun.SQL({ adapter: "postgres", path, username: "postgres", database: "postgres", max: 1 });
  await run(client);
  await client.close();
}

async function idOf(flag: "-u" | "-g"): Promise<number> {
  return Number(await new Response(Bun.spawn(["id", flag, "postgres"]).stdout).text());
}

async function readUntil(stream: ReadableStream<Uint8Array>, words: string): Promise<void> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = "";
  while (!text.includes(words)) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`The server ended before it was ready:\n${text}`);
    text += decoder.decode(value, { stream: true });
  }
  // Reading on in the background: a server whose log nobody takes would stop at a full pipe.
  void (async () => {
    while (!(await reader.read()).done);
  })();
}
