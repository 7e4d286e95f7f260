import { LatheError } from "@lathe/protocol/errors";
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makePackage, NativeTrial } from "../native.fixture.ts";
import { BUILD_ID, RECORDED } from "./recorded.fixture.ts";

const LIMIT_MS = 60_000;
const TOKEN = "expo-token-1234";
const URL = `https://expo.dev/accounts/ada/projects/habits/builds/${BUILD_ID}`;
/** Says what stands in the project's folder `answers`, one after the other, also when it is run again; the last one again and again. */
const EAS = `
const { existsSync, readFileSync, readdirSync, writeFileSync } = require("node:fs");
const command = process.argv[2];
console.error("eas " + process.argv.slice(2).join(" ") + " with " + process.env.EXPO_TOKEN + " in " + process.env.EAS_PROJECT_ROOT);
if (process.env.STRIPE_KEY) console.error("OTHER SECRETS ARE THERE: " + process.env.STRIPE_KEY);
if (command === "build") console.error("eas.json: " + readFileSync("eas.json", "utf8").replace(/\\s+/g, ""));
const { asked, ...all } = JSON.parse(readFileSync("answers.json", "utf8"));
const counter = "/cache/" + asked + command.replace(":", "-");
const count = existsSync(counter) ? Number(readFileSync(counter, "utf8")) : 0;
writeFileSync(counter, String(count + 1));
const answers = all[command];
const { out = "", err = "", code = 0 } = answers[Math.min(count, answers.length - 1)];
process.stderr.write(err);
process.stdout.write(out);
process.exitCode = code;
`;

interface Answer {
  out?: string;
  err?: string;
  code?: number;
}
const STARTED: Answer[] = [{ out: RECORDED.started }];

let folder: string;
let server: Bun.Server<undefined>;
let trial: NativeTrial;
let apk: Uint8Array;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lathe-eas-"));
  const names = "subjectAltName=DNS:expo.dev,DNS:storage.googleapis.com,DNS:elsewhere.example";
  const key = ["-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "cert.pem", "-days", "2"];
  Bun.spawnSync(["openssl", "req", "-x509", ...key, "-subj", "/CN=lathe test", "-addext", names], { cwd: folder });
  apk = await makePackage(7);
  server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    tls: { key: Bun.file(join(folder, "key.pem")), cert: Bun.file(join(folder, "cert.pem")) },
    fetch(request) {
      const { pathname } = new globalThis.URL(request.url);
      const to = (host: string) => Response.redirect(`https://${host}:${server.port}/kept.apk`);
      if (request.headers.get("authorization") !== null) return new Response("", { status: 400 });
      if (pathname === "/moved.apk") return to("storage.googleapis.com");
      if (pathname === "/away.apk") return to("elsewhere.example");
      if (pathname === "/kept.apk") return new Response(Uint8Array.from(apk));
      return pathname === "/page.apk" ? new Response("<h1>Log in</h1>") : new Response("", { status: 404 });
    },
  });
  trial = new NativeTrial({
    pollEveryMs: 50,
    internet: {
      port: server.port ?? 0,
      resolve: async () => ["127.0.0.1"],
      isAllowedAddress: () => true,
      authorities: readFileSync(join(folder, "cert.pem"), "utf8"),
    },
  });
  await trial.open({ eas: EAS });
  trial.workspace.secrets.set({ EXPO_TOKEN: TOKEN });
}, LIMIT_MS);
afterAll(async () => {
  await trial.close();
  await server.stop(true);
  rmSync(folder, { recursive: true, force: true });
}, LIMIT_MS);

const artifact = (name: string) => RECORDED.finished(`https://expo.dev:${server.port}/${name}`);

async function answer(build: Answer[], view: Answer[]): Promise<void> {
  await trial.write({ "answers.json": JSON.stringify({ asked: crypto.randomUUID(), build, "build:view": view }) });
}

/** In what words it fails. */
async function failing(build: Answer[], view: Answer[]): Promise<string> {
  await answer(build, view);
  const error: unknown = await trial.ship("eas-apk").then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof LatheError ? `${error.code}: ${error.message}` : String(error);
}

describe("Expo's service builds an app", () => {
  test(
    "and it is fetched from there; the queue and the address are told, and the token is not",
    async () => {
      const view = [
        { out: RECORDED.queued },
        { code: 1, err: RECORDED.network },
        { out: RECORDED.building },
        { out: artifact("moved.apk") },
      ];
      await answer(STARTED, view);
      const { ship, file, log, phases, remotes } = await trial.ship("eas-apk");
      expect(Buffer.from(file).equals(apk)).toBe(true);
      expect(ship).toMatchObject({
        kind: "eas-apk",
        fileName: "habits-eas.apk",
        options: { name: "Habits", versionName: "1.2.0" },
        notes: [
          `Built and signed by Expo's service as version 1.2.0 (7): ${URL}`,
          "Its id is org.habits.app, and its name and icon are those of app.json.",
        ],
      });
      expect(phases).toEqual(["preparing", "building", "packing", "keeping"]);
      expect(remotes.at(0)).toMatchObject({ buildId: BUILD_ID, url: URL, queuePosition: 3 });
      expect(remotes.map(({ status }) => status)).toContain("being built");
      expect(log).toContain(
        "eas build --platform android --profile preview --non-interactive --no-wait --json with [secret EXPO_TOKEN] in /app",
      );
      expect(log).toContain('eas.json: {"cli":{"appVersionSource":"remote"}');
      expect(log).not.toContain(TOKEN);
      expect((await trial.workspace.files.list("")).map(({ path }) => path)).not.toContain("eas.json");
    },
    LIMIT_MS,
  );

  test(
    "that was begun before the worker ended: it is picked up again, and not begun twice",
    async () => {
      const building = { out: RECORDED.building };
      await answer([...STARTED, { code: 1, err: RECORDED.quota }], [building, building, { out: artifact("kept.apk") }]);
      const stop = new AbortController();
      const onPrint = (text: string) => {
        if (text.includes("being built")) stop.abort();
      };
      const ended = trial.ship("eas-apk", {}, { signal: stop.signal, onPrint }).then(
        () => null,
        (error: unknown) => error,
      );
      expect(await ended).toMatchObject({ name: "AbortError" });
      const { file, log } = await trial.ship("eas-apk");
      expect(log).toContain(`This version is being built already: ${URL}`);
      expect(Buffer.from(file).equals(apk)).toBe(true);
      // What is here is not waited for any more: the next time it is begun anew.
      const again = await trial.ship("eas-apk").catch((error: unknown) => String(error));
      expect(again).toContain("used up its builds");
    },
    LIMIT_MS,
  );
});

describe("nothing is kept, and it is said why, when", () => {
  test(
    "it is not begun",
    async () => {
      expect(await failing([{ code: 1, err: RECORDED.quota }], [])).toContain(
        "build_failed: The Expo account has used up",
      );
      expect(await failing([{ out: "Update available!" }], [])).toBe(
        "build_failed: eas-cli did not answer as it is known to. It said: Update available!",
      );
    },
    LIMIT_MS,
  );

  test.each([
    ["it fails there", () => RECORDED.errored, "Gradle build failed with unknown error"],
    ["the result is a page", () => artifact("page.apk"), "is no apk file"],
    ["the result lies where nobody may go", () => artifact("away.apk"), "It was kept from elsewhere.example"],
  ])(
    "%s, with its address",
    async (_, view, words) => {
      const said = await failing(STARTED, [{ out: view() }]);
      expect(said).toContain(words);
      expect(said).toContain(URL);
    },
    LIMIT_MS,
  );

  test("the project has no token", async () => {
    trial.workspace.secrets.set({});
    const said = await failing(STARTED, []);
    trial.workspace.secrets.set({ EXPO_TOKEN: TOKEN });
    expect(said).toContain("under Secrets as EXPO_TOKEN");
  });
});
