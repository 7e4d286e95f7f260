import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@lathe/protocol/ids";
import { JOIN_SECRET, ORIGIN } from "./control.fixture.ts";
import { openControl, type Control, type ControlOptions } from "./open-control.ts";
import { loadSecretKey } from "./secrets/secret-key.ts";

let directory: string;
const opened: Control[] = [];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "lathe-open-"));
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((control) => control.close()));
  await rm(directory, { recursive: true, force: true });
});

async function open(options: Partial<ControlOptions> = {}): Promise<Control> {
  const control = await openControl({
    dataDirectory: join(directory, "data"),
    joinSecret: JOIN_SECRET,
    publicOrigins: [ORIGIN],
    previewDomain: "localhost:4700",
    version: "0.0.0",
    sandbox: { kind: "none", layers: "copy", limits: "none", warnings: [] },
    log: () => {},
    ...options,
  });
  opened.push(control);
  return control;
}

async function reopen(options?: Partial<ControlOptions>): Promise<Control> {
  await opened.pop()?.close();
  return open(options);
}

describe("opening", () => {
  test("makes a folder for nobody else, and is ready", async () => {
    const control = await open();
    expect((await stat(join(directory, "data"))).mode & 0o777).toBe(0o700);
    expect((await stat(join(directory, "data", "secret.key"))).mode & 0o777).toBe(0o600);
    expect(control.health()).toEqual({ database: { state: "ready", detail: "pglite" } });
    expect(control.cookieName).toBe("lathe_session_4700");
  });

  test("again finds the owner, the projects and the sessions, but no old login token", async () => {
    const first = await open();
    const project = await first.createProject({
      prompt: { promptId: newId("pmt"), text: "A todo app", model: "composer/builtin" },
    });
    const cookie = (await first.login(await first.createLoginToken()))?.setCookie.split(";")[0] ?? "";
    const unused = await first.createLoginToken();
    const second = await reopen();
    expect(second.owner).toEqual(first.owner);
    expect(await second.findUser(cookie)).toEqual(first.owner);
    expect(await second.login(unused)).toBeNull();
    expect(await second.readEvents(project.threadId, { after: 0, limit: 10 })).toMatchObject({ lastSeq: 1 });
  });

  test("twice on the same data is refused, and the first goes on", async () => {
    const first = await open();
    await expect(open()).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("Another Lathe server"),
    });
    expect(first.health().database?.state).toBe("ready");
    await first.createProject({ name: "Still here" });
  });

  test("where no folder can be made says which", async () => {
    await writeFile(join(directory, "file"), "");
    await expect(open({ dataDirectory: join(directory, "file", "data") })).rejects.toThrow(
      join(directory, "file", "data"),
    );
  });

  test("with a database that is not there fails and lets the data go", async () => {
    await expect(open({ databaseUrl: "postgres://nobody@127.0.0.1:9/none" })).rejects.toThrow();
    await open();
  });

  test("closing twice is closing once", async () => {
    const control = await open();
    await Promise.all([control.close(), control.close()]);
  });
});

describe("the secret key", () => {
  test("opens what it closed after a restart; with another one the key is to be given anew", async () => {
    await (await open()).setProvider("anthropic", { key: "sk-kept" });
    const second = await reopen();
    expect((await second.setProvider("anthropic", {})).hasKey).toBe(true);
    const third = await reopen({ secretKey: "ab".repeat(32) });
    expect((await third.setProvider("anthropic", {})).hasKey).toBe(false);
    expect((await third.setProvider("anthropic", { key: "sk-new" })).hasKey).toBe(true);
  });

  test("is made once, whoever comes first", async () => {
    const keys = await Promise.all([1, 2, 3].map(() => loadSecretKey(directory, undefined)));
    expect(new Set(keys.map((key) => key.toHex())).size).toBe(1);
    expect((await readFile(join(directory, "secret.key"), "utf8")).trim()).toBe(keys[0]?.toHex() ?? "");
  });

  test("that is none is refused, and a damaged file is not replaced", async () => {
    for (const given of ["short", "", "zz".repeat(32)]) {
      await expect(loadSecretKey(directory, given)).rejects.toMatchObject({ code: "bad_request" });
    }
    await writeFile(join(directory, "secret.key"), "damaged");
    await expect(loadSecretKey(directory, undefined)).rejects.toMatchObject({ code: "bad_request" });
    expect(await readFile(join(directory, "secret.key"), "utf8")).toBe("damaged");
    expect((await loadSecretKey(directory, Buffer.alloc(32, 1).toString("base64"))).length).toBe(32);
  });
});
