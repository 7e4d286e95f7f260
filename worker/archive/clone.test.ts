import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fetchRepository, type FetchOptions } from "./fetch-repository.ts";
import { readFolder } from "./read-folder.ts";
import { SkippedFiles } from "./skipped-files.ts";

const HOST = "git.example";
let folder: string;
let server: Bun.Server<undefined>;
let asked: string[] = [];
let count = 0;

function run(command: string[], cwd = folder): void {
  const env = { PATH: process.env.PATH ?? "", HOME: folder, GIT_CONFIG_NOSYSTEM: "1" };
  const { exitCode, stderr } = Bun.spawnSync(command, { cwd, env });
  if (exitCode !== 0) throw new Error(`${command.join(" ")}: ${stderr.toString()}`);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-clone-"));
  const names = `subjectAltName=DNS:${HOST},DNS:other.example`;
  const key = ["-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "cert.pem", "-days", "2"];
  run(["openssl", "req", "-x509", ...key, "-subj", "/CN=lathe test", "-addext", names]);
  run(["git", "init", "-q", "-b", "main", "repo"]);
  for (let index = 0; index < 3; index++) {
    writeFileSync(join(folder, "repo", "a.txt"), `version ${index}`);
    run(["git", "add", "."], join(folder, "repo"));
    run(["git", "-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "-qm", "x"], join(folder, "repo"));
  }
  server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    tls: { key: Bun.file(join(folder, "key.pem")), cert: Bun.file(join(folder, "cert.pem")) },
    fetch: answer,
  });
});
afterEach(() => {
  asked = [];
});
afterAll(async () => {
  await server.stop(true);
  rmSync(folder, { recursive: true, force: true });
});

/** Git's own protocol over HTTP, as a forge serves it. */
async function answer(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  asked.push(`${request.headers.get("host")?.split(":")[0]} ${pathname}`);
  if (pathname.startsWith("/moved/")) {
    return Response.redirect(`https://other.example:${server.port}/repo/info/refs?service=git-upload-pack`);
  }
  if (pathname.startsWith("/private/")) {
    return new Response("", { status: 401, headers: { "www-authenticate": "Basic realm=x" } });
  }
  if (pathname === "/repo/info/refs" && searchParams.get("service") === "git-upload-pack") {
    const refs = await uploadPack(["--advertise-refs"]);
    return new Response(Buffer.concat([Buffer.from("001e# service=git-upload-pack\n0000"), refs]), {
      headers: { "content-type": "application/x-git-upload-pack-advertisement" },
    });
  }
  if (pathname === "/repo/git-upload-pack") {
    const body = await request.bytes();
    const plain = request.headers.get("content-encoding") === "gzip" ? Bun.gunzipSync(Uint8Array.from(body)) : body;
    return new Response(await uploadPack([], plain), {
      headers: { "content-type": "application/x-git-upload-pack-result" },
    });
  }
  return new Response("", { status: 404 });
}

async function uploadPack(args: string[], input: Uint8Array = new Uint8Array()): Promise<Buffer> {
  const stdin = Uint8Array.from(input);
  const child = Bun.spawn(["git", "upload-pack", "--stateless-rpc", ...args, join(folder, "repo")], { stdin });
  return Buffer.from(await new Response(child.stdout).arrayBuffer());
}

describe.each(["auto", "none"] as const)("with the sandbox %s", (sandbox) => {
  function fetchFrom(url: string, changes: Partial<NonNullable<FetchOptions["internet"]>> = {}): Promise<string> {
    const internet = {
      port: server.port ?? 0,
      resolve: async () => ["127.0.0.1"],
      isAllowedAddress: () => true,
      authorities: readFileSync(join(folder, "cert.pem"), "utf8"),
      ...changes,
    };
    const directory = join(folder, `fetched-${(count += 1)}`);
    return fetchRepository(url, { directory, sandbox, log: () => {}, internet }, AbortSignal.timeout(25_000));
  }

  const at = (path: string, host = HOST) => `https://${host}:${server.port}${path}`;

  test("the newest state of a repository comes in, without its history", async () => {
    const fetched = await fetchFrom(at("/repo"));
    const files = [...readFolder(fetched, new SkippedFiles())].map(({ path }) => path);
    expect(files).toEqual(["a.txt"]);
    expect(readFileSync(join(fetched, "a.txt"), "utf8")).toBe("version 2");
    expect(existsSync(join(fetched, ".git", "shallow"))).toBe(true);
  }, 30_000);

  test("one that leads on to another host is not followed", async () => {
    await expect(fetchFrom(at("/moved"))).rejects.toThrow(/leads on to other\.example/);
    expect(asked.filter((line) => line.startsWith("other.example"))).toEqual([]);
  }, 30_000);

  test("one that wants a login asks nobody", async () => {
    await expect(fetchFrom(at("/private"))).rejects.toThrow("There is no public repository at this address.");
    await expect(fetchFrom(at("/nothing"))).rejects.toThrow("There is no public repository at this address.");
  }, 30_000);

  test("a host without a public address is not reached", async () => {
    await expect(fetchFrom(at("/repo"), { isAllowedAddress: undefined })).rejects.toThrow(
      "git.example has no address on the public internet.",
    );
    expect(asked).toEqual([]);
  }, 30_000);

  test.each(["https://me:secret@git.example/repo", "https://git.example:22/repo"])("%s is refused", async (url) => {
    await expect(fetchFrom(url)).rejects.toThrow(/Leave name and password|without a port/);
    expect(asked).toEqual([]);
  });
});
