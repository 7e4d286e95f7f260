import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openControl, type Control } from "@lathe/control/open-control";
import { createUpkeepHandler } from "@lathe/upkeep/serve-upkeep";
import { z } from "zod";

const root = resolve(import.meta.dir, "..");
let folder: string;
let data: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-cli-"));
  data = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function lathe(args: string[], env: Record<string, string> = {}) {
  const child = Bun.spawn([process.execPath, join(root, "cli/main.ts"), ...args], {
    cwd: folder,
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
    env: { PATH: process.env.PATH ?? "", HOME: folder, TMPDIR: folder, LATHE_DATA: data, LATHE_PORT: "0", ...env },
  });
  const [out, err] = await Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()]);
  return { exitCode: await child.exited, out, err };
}

/** But for what the runtime keeps in its home. */
function listFolder(): string[] {
  return readdirSync(folder)
    .filter((name) => name !== ".bun")
    .sort();
}

async function openData(): Promise<Control> {
  const control = await openControl({
    dataDirectory: data,
    joinSecret: "join",
    publicOrigins: ["http://localhost:4700"],
    previewDomain: "localhost",
    version: "0.1.0",
    sandbox: { kind: "none", layers: "copy", limits: "none", warnings: [] },
    log: () => {},
  });
  return control;
}

async function addProject(control: Control): Promise<string> {
  const { projectId } = await control.createProject({ template: "blank", name: "A" });
  mkdirSync(join(data, "workspaces", projectId, "files"), { recursive: true });
  writeFileSync(join(data, "workspaces", projectId, "files/a.txt"), "a");
  return projectId;
}

describe("backup, restore and clean", () => {
  test("of a folder on which no server runs", async () => {
    const control = await openData();
    const projectId = await addProject(control);
    await control.close();
    const made = await lathe(["backup", "b.tar.gz"]);
    expect(made).toMatchObject({ exitCode: 0, err: "", out: expect.stringContaining("1 projects") });
    expect(await lathe(["backup", "b.tar.gz"])).toMatchObject({ exitCode: 1, err: expect.stringContaining("--force") });
    expect(await lathe(["restore", "b.tar.gz"])).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining("--force"),
    });
    const restored = await lathe(["restore", "b.tar.gz", "--data", "again"]);
    expect(restored).toMatchObject({ exitCode: 0, err: "", out: expect.stringContaining("Restored 1 projects") });
    expect(existsSync(join(folder, "again/workspaces", projectId, "files/a.txt"))).toBe(true);
    const cleaned = await lathe(["clean", "--json"]);
    expect(JSON.parse(cleaned.out)).toMatchObject({ dryRun: false, items: [] });
    expect((await lathe(["clean", "--dry-run"])).out).toContain("nothing was changed");
  }, 60_000);

  test("of a server that runs, by the server", async () => {
    const control = await openData();
    await addProject(control);
    const handle = createUpkeepHandler({
      dataDirectory: data,
      storeDirectory: join(data, "store"),
      version: "0.1.0",
      joinSecret: "join",
      stored: control.stored,
      hold: (_, act) => act(),
      whileClosed: async () => null,
      log: () => {},
    });
    const socket = join(folder, "c.sock");
    const server = Bun.serve({
      unix: socket,
      fetch: (request: Request) => handle(request) ?? new Response(null, { status: 404 }),
    });
    writeFileSync(join(data, "control.json"), JSON.stringify({ socket, origin: "http://localhost:4700" }));
    writeFileSync(join(data, "join.secret"), "join\n");
    expect(await lathe(["backup", "b.tar.zst"])).toMatchObject({ exitCode: 0, err: "" });
    const cleaned = await lathe(["clean", "--json"]);
    expect(JSON.parse(cleaned.out)).toMatchObject({ notes: [expect.stringContaining("is open")] });
    const refused = await lathe(["restore", "b.tar.zst", "--force"]);
    expect(refused).toMatchObject({ exitCode: 1, err: expect.stringContaining("A server runs on") });
    const wrong = await lathe(["backup", "c.tar.gz"], { LATHE_JOIN_TOKEN: "other" });
    expect(wrong).toMatchObject({ exitCode: 1, err: expect.stringContaining("join secret") });
    expect(listFolder()).toEqual(["b.tar.zst", "c.sock", "data"]);
    await server.stop(true);
    await control.close();
  }, 60_000);

  test("say in a sentence what is wrong, and usage is exit code 2", async () => {
    expect(await lathe(["backup", "b.tar.gz"])).toMatchObject({ exitCode: 1, err: expect.stringContaining("no data") });
    expect(existsSync(data)).toBe(false);
    writeFileSync(join(folder, "x.tar.gz"), "x");
    expect(await lathe(["restore", "x.tar.gz"])).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining("damaged"),
    });
    expect(existsSync(data)).toBe(false);
    expect((await lathe(["backup"])).exitCode).toBe(2);
    expect((await lathe(["clean", "--force"])).exitCode).toBe(2);
    expect((await lathe(["doctor", "me"])).exitCode).toBe(2);
    expect((await lathe(["doctor"], { LATHE_PORT: "x" })).exitCode).toBe(2);
  }, 30_000);
});

describe("doctor", () => {
  const Diagnosis = z.object({
    version: z.string(),
    canWork: z.boolean(),
    findings: z.array(
      z.object({ name: z.string(), status: z.enum(["ok", "warning", "missing"]), summary: z.string() }),
    ),
  });

  test("prints what it found, and its exit code is whether Lathe can work", async () => {
    const fine = await lathe(["doctor", "--json"]);
    expect(fine.err).toBe("");
    expect(Diagnosis.parse(JSON.parse(fine.out)).canWork).toBe(true);
    expect(fine.exitCode).toBe(0);
    mkdirSync(data);
    writeFileSync(join(data, "lathe.json"), JSON.stringify({ format: 99, version: "9.0.0" }));
    const newer = await lathe(["doctor"]);
    expect(newer.out).toContain("Lathe cannot work here yet.");
    expect(newer.out).toContain("9.0.0");
    expect(newer.exitCode).toBe(1);
    expect(listFolder()).toEqual(["data"]);
  }, 60_000);
});
