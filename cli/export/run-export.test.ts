import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readApk } from "@lathe/apk/read-apk";
import { BUILD_GRADLE, makePackage, makeSdk, PACKAGE_ID } from "@lathe/worker/ship/native/native.fixture";
import { TEST_STORE } from "@lathe/workspace/fixtures/test-workspace";

const LIMIT_MS = 60_000;
const MAIN = resolve(import.meta.dir, "../main.ts");
let folder: string;
let app: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-export-test-"));
  app = join(folder, "Tea timer");
  mkdirSync(join(app, "node_modules", "left-out"), { recursive: true });
  writeFileSync(join(app, "node_modules", "left-out", "index.js"), "1");
  writeFileSync(join(app, "index.html"), `<title>Tea</title><script type="module" src="./app.ts"></script>`);
  writeFileSync(join(app, "app.ts"), `const minutes: number = 3; document.title = "Tea " + minutes;`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The command, as it is called. */
const run = (...args: string[]) => runIn({}, ...args);
async function runIn(env: Record<string, string>, ...args: string[]) {
  const child = Bun.spawn([process.execPath, MAIN, "export", ...args], {
    cwd: folder,
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
    env: { PATH: process.env.PATH ?? "", LATHE_DATA: join(folder, "data"), LATHE_STORE: TEST_STORE, ...env },
  });
  const [stdout, stderr] = await Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()]);
  return { exitCode: await child.exited, stdout, stderr };
}

describe("lathe export, of a folder", () => {
  test(
    "gives a site that needs nothing else, and says what was written",
    async () => {
      const before = readdirSync(app, { recursive: true }).length;
      const { exitCode, stdout, stderr } = await run("web", "--project", app, "--out", "site", "--json");
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      expect(JSON.parse(stdout)).toMatchObject({ kind: "web", path: join(folder, "site"), options: { name: "Tea" } });
      expect(readdirSync(join(folder, "site")).map((name) => name.replace(/-\w+\./, "-."))).toContain("index.html");
      expect(readdirSync(app, { recursive: true })).toHaveLength(before);
    },
    LIMIT_MS,
  );

  test(
    "gives packages with one certificate and a rising code, without a word to add",
    async () => {
      const facts = [];
      for (const name of ["one.apk", "two.apk"]) {
        const { exitCode, stdout } = await run("apk", "--project", app, "--out", name, "--version", "1.1.0");
        expect({ exitCode, says: stdout.includes(name) }).toEqual({ exitCode: 0, says: true });
        facts.push(await readApk(readFileSync(join(folder, name))));
      }
      const [one, two] = facts;
      expect(one).toMatchObject({ packageId: "app.lathe.tea_app", versionCode: 1, versionName: "1.1.0", name: "Tea" });
      expect(two).toMatchObject({ versionCode: 2, fingerprint: one?.fingerprint });
    },
    LIMIT_MS,
  );

  test(
    "that does not build says why, exits with 1 and leaves nothing",
    async () => {
      writeFileSync(join(app, "package.json"), JSON.stringify({ scripts: { build: "echo the reason; exit 4" } }));
      const { exitCode, stdout, stderr } = await run("web", "--project", app, "--out", "broken");
      rmSync(join(app, "package.json"));
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
      expect(stderr).toContain("the reason");
      expect(stderr).toContain("exit code 4");
      expect(readdirSync(folder).filter((name) => name.startsWith("broken") || name.startsWith("."))).toEqual([]);
    },
    LIMIT_MS,
  );

  test(
    "gives a native build of an Expo app where there is an SDK, and else says what is missing",
    async () => {
      const native = join(folder, "native");
      mkdirSync(join(native, "android/app"), { recursive: true });
      const files = {
        "package.json": JSON.stringify({ dependencies: { expo: "~57.0.0" } }),
        "app.json": JSON.stringify({ expo: { name: "Habits", slug: "habits" } }),
        "android/app/build.gradle": BUILD_GRADLE.replaceAll("PACKAGE", PACKAGE_ID),
        "android/gradlew":
          "mkdir -p app/build/outputs/apk/release && cp ../made.apk app/build/outputs/apk/release/a.apk",
        "made.apk": await makePackage(1),
      };
      for (const [path, content] of Object.entries(files)) writeFileSync(join(native, path), content);
      const args = ["native-apk", "--project", native, "--out", "habits.apk"];
      const without = await run(...args);
      expect({ ...without, stderr: without.stderr.includes("ANDROID_HOME is not set") }).toEqual({
        ...{ exitCode: 1, stdout: "", stderr: true },
      });
      const sdk = makeSdk(folder);
      const { exitCode, stdout, stderr } = await runIn(sdk, ...args, "--json");
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      expect(JSON.parse(stdout)).toMatchObject({
        kind: "native-apk",
        options: { packageId: PACKAGE_ID, versionCode: 1 },
      });
      expect(await readApk(readFileSync(join(folder, "habits.apk")))).toMatchObject({
        packageId: PACKAGE_ID,
        versionCode: 1,
      });
      // The second gets another code, and this build script still makes the first.
      const second = await runIn(sdk, "native-apk", "--project", native, "--out", "second.apk");
      expect({
        code: second.exitCode,
        says: second.stderr.includes("with the version code 1, in the place of"),
      }).toEqual({
        ...{ code: 1, says: true },
      });
      expect(readdirSync(folder).filter((name) => name.startsWith("second"))).toEqual([]);
    },
    LIMIT_MS,
  );

  test(
    "that is wrong usage exits with 2",
    async () => {
      for (const args of [
        ["apk", "--project", join(folder, "nowhere"), "--out", "x.apk"],
        ["apk", "--project", app, "--out", "x.apk", "--icon", "missing.png"],
      ]) {
        expect((await run(...args)).exitCode).toBe(2);
      }
    },
    LIMIT_MS,
  );
});
