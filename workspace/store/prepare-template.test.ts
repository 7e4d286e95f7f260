import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_LIMITS } from "../default-limits.ts";
import { sandboxOwner } from "../sandbox/sandbox-owner.ts";
import { explainInstall } from "./build-template.ts";
import { prepareTemplate } from "./prepare-template.ts";
import { removeTree } from "./remove-tree.ts";

let storeDirectory: string;
beforeEach(() => {
  storeDirectory = mkdtempSync(join(tmpdir(), "lathe-store-"));
});
afterEach(() => removeTree(storeDirectory));

const options = (messages: string[] = []) => ({
  name: "web",
  storeDirectory,
  mode: "auto" as const,
  log: ({ message }: { message: string }) => void messages.push(message),
});

describe("a template's packages", () => {
  test("are installed once, whoever asks at the same time, and rubbish of a crash goes", async () => {
    const messages: string[] = [];
    const progress: string[] = [];
    const signal = AbortSignal.timeout(25_000);
    const onProgress = (text: string) => void progress.push(text);
    const [one, two] = await Promise.all([
      prepareTemplate({ ...options(messages), onProgress }, signal),
      prepareTemplate({ ...options(messages), onProgress }, signal),
    ]);
    expect(one).toEqual(two);
    expect(messages.filter((message) => message === "template prepared").length).toBe(1);
    expect(progress).toContain("Installing the template's packages");
    expect(progress).toContain("Waiting for another project that prepares the same template");

    const lower = one.lowerDirectory ?? "";
    const manifest = statSync(join(lower, "node_modules/react/package.json"));
    expect(manifest.uid).toBe(sandboxOwner()?.uid ?? process.getuid?.() ?? 0);
    expect(manifest.mode & 0o222).toBe(0);
    expect(existsSync(join(lower, "cache"))).toBeTrue();
    // What an app may come to use is there from the start.
    for (const name of ["chess.js", "marked", "@fontsource-variable/nunito"])
      expect(existsSync(join(lower, "node_modules", name, "package.json"))).toBeTrue();

    // Whole, it is not touched again, nor is the registry asked: an empty list of hosts does no harm.
    const limits = { ...DEFAULT_LIMITS, allowedHosts: [] };
    expect(await prepareTemplate({ ...options(), limits }, signal)).toEqual(one);
    const left = readdirSync(join(storeDirectory, "templates")).filter((entry) => !entry.endsWith(".lock"));
    expect(left).toEqual([one.key ?? ""]);
  });

  test("that cannot be fetched are told in words, and nothing half-made stays", async () => {
    const templates = join(storeDirectory, "templates");
    const limits = { ...DEFAULT_LIMITS, allowedHosts: [] };
    const failing = prepareTemplate({ ...options(), mode: "auto", limits }, AbortSignal.timeout(25_000));
    await expect(failing).rejects.toMatchObject({
      code: "app_unavailable",
      message: expect.stringContaining("registry.npmjs.org"),
    });
    expect(readdirSync(templates).filter((entry) => !entry.endsWith(".lock"))).toEqual([]);
  });

  test("rubbish that a crash left is removed by the next start", async () => {
    const templates = join(storeDirectory, "templates");
    const first = new AbortController();
    const key: string[] = [];
    // Given up in the middle, so that the name of its key is known.
    const given = prepareTemplate({ ...options(), onProgress: () => first.abort() }, first.signal);
    await expect(given).rejects.toThrow();
    for (const entry of readdirSync(templates)) key.push(entry.replace(/^\.|\.lock$/g, ""));
    const rubbish = join(templates, `.building-${key[0]}-crashed`);
    mkdirSync(rubbish);
    writeFileSync(join(rubbish, "half"), "");
    await prepareTemplate(options(), AbortSignal.timeout(25_000));
    expect(existsSync(rubbish)).toBeFalse();
  });

  test("are none for the blank template", async () => {
    expect(await prepareTemplate({ ...options(), name: "blank" }, AbortSignal.timeout(1_000))).toEqual({
      key: null,
      lowerDirectory: null,
    });
    expect(readdirSync(storeDirectory)).toEqual([]);
  });
});

test("a failed installation is explained by its cause", () => {
  expect(explainInstall("error: ENOSPC extracting tarball").code).toBe("disk_full");
  expect(explainInstall("error: lockfile had changes, but lockfile is frozen")).toMatchObject({ code: "conflict" });
  expect(explainInstall("error: ConnectionRefused downloading package manifest react").message).toContain(
    "connection to the internet",
  );
  expect(explainInstall("error: something new").message).toContain("something new");
});
