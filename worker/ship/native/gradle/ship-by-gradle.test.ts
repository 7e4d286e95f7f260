import { readZip } from "@lathe/apk/formats/zip-archive";
import { readApk } from "@lathe/apk/read-apk";
import { LatheError } from "@lathe/protocol/errors";
import { until } from "@lathe/testing/until";
import { readProc } from "@lathe/workspace/sandbox/process-session";
import { removeTree } from "@lathe/workspace/store/remove-tree";
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { makePackage, NativeTrial, PACKAGE_ID } from "../native.fixture.ts";

const LIMIT_MS = 60_000;
/** For how long something hangs, so that nobody else's does for just as long. */
const NAP_S = 1_000_000 + process.pid;
/** Does what the project's file `does` says. */
const GRADLEW = `
does=$(cat ../does)
echo "> Task $*"
echo "java: $($JAVA_HOME/bin/java)"
echo "token: [$EXPO_TOKEN] key: [$STRIPE_KEY] of .env: [$(cat ../.env)]"
touch "$ANDROID_HOME/own" 2>/dev/null && echo "THE SDK CAN BE WRITTEN"
cat "$GRADLE_USER_HOME/gradle.properties"
echo "builds before: $(ls "$GRADLE_USER_HOME" | grep -c build-)"
touch "$GRADLE_USER_HOME/build-$$"
grep -E "versionCode|versionName|applicationId" app/build.gradle
out=app/build/outputs/apk/release
case "$does" in
  apk*)
    mkdir -p $out && cp ../made.apk $out/app-release.apk
    echo '{"version":3,"artifactType":{"type":"APK","kind":"Directory"},"applicationId":"a","variantName":"release","elements":[{"type":"SINGLE","filters":[],"attributes":[],"versionCode":7,"versionName":"1.2.0","outputFile":"app-release.apk"}],"elementType":"File"}' > $out/output-metadata.json ;;
  aab) mkdir -p app/build/outputs/bundle/release && cp ../made.apk app/build/outputs/bundle/release/app-release.aab ;;
  nothing) ;;
  fail)
    printf 'FAILURE: Build failed with an exception.\\n\\n* What went wrong:\\nExecution failed for task :app:compileReleaseKotlin.\\n  > Compilation error. See log for more details\\n\\nBUILD FAILED in 4m 12s\\n' >&2
    exit 1 ;;
  hang) (trap "" TERM; sleep ${NAP_S}) & echo "hanging $$"; sleep ${NAP_S} ;;
  full) i=0; while [ $i -lt 400 ]; do head -c 4000000 /dev/zero > /cache/fill-$i || exit 1; i=$((i+1)); done; sleep 20; exit 1 ;;
esac
`;

const trial = new NativeTrial({});
beforeAll(async () => {
  await trial.open({ gradlew: GRADLEW });
  trial.workspace.secrets.set({ EXPO_TOKEN: "expo-token-1234", STRIPE_KEY: "sk_live_1234" });
  await trial.write({ "made.apk": await makePackage(7), ".env": "EXPO_PUBLIC_API=1" });
}, LIMIT_MS);
afterAll(() => trial.close(), LIMIT_MS);

async function failing(does: string, kind: "native-apk" | "native-aab" = "native-apk", signal?: AbortSignal) {
  await trial.write({ does });
  const error = await trial.ship(kind, { versionCode: 7 }, signal === undefined ? {} : { signal }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(readdirSync(join(trial.place.workspaceDirectory, "native/gradle"))).not.toContain("files");
  return error;
}

/** On the whole machine. */
function countNaps(): number {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => readProc(Number(pid), "cmdline") === `sleep\0${NAP_S}\0`).length;
}

describe("Gradle builds an Expo app", () => {
  test(
    "in a sandbox of its own, without the token and the key, and the project's key signs it",
    async () => {
      await trial.write({ does: "apk" });
      const { ship, file, log, phases } = await trial.ship("native-apk", { versionCode: 7 });
      expect(ship).toMatchObject({
        kind: "native-apk",
        fileName: "habits-native.apk",
        options: { name: "Habits", packageId: PACKAGE_ID, versionName: "1.2.0", versionCode: 7 },
      });
      expect(phases).toEqual(["preparing", "building", "signing", "signing", "keeping"].filter((_, at) => at !== 3));
      expect(await readApk(file)).toMatchObject({ packageId: PACKAGE_ID, versionCode: 7 });
      const before = await readApk(await makePackage(7));
      expect((await readApk(file)).fingerprint).not.toBe(before.fingerprint);
      expect(log).toContain(
        "> Task :app:assembleRelease --no-daemon --console=plain -PreactNativeArchitectures=arm64-v8a",
      );
      expect(log).toContain("java: a Java of the test");
      expect(log).toContain("token: [] key: [[secret STRIPE_KEY]] of .env: [EXPO_PUBLIC_API=1]");
      expect(log).toContain(`applicationId '${PACKAGE_ID}'`);
      expect(log).toMatch(/versionCode 7\n\s+versionName "1\.2\.0"/);
      expect(log).toContain("systemProp.https.proxyPort=3128");
      expect(log).toContain("builds before: 0");
      expect(log).not.toMatch(/THE SDK CAN BE WRITTEN|expo-token/);
      // The project's own files know nothing of it.
      expect((await trial.workspace.files.list("")).map(({ path }) => path)).not.toContain("android");
    },
    LIMIT_MS,
  );

  test(
    "as a bundle; what Gradle keeps is there the next time",
    async () => {
      await trial.write({ does: "aab" });
      const { file, log } = await trial.ship("native-aab", { versionCode: 8 });
      const names = [...(await readZip(file, () => true, 10_000_000)).keys()];
      expect(names.slice(0, 3)).toEqual(["META-INF/MANIFEST.MF", "META-INF/LATHE.SF", "META-INF/LATHE.RSA"]);
      expect(log).toContain("> Task :app:bundleRelease");
      expect(log).toContain("builds before: 1");
    },
    LIMIT_MS,
  );

  test(
    "with another package id than its app.json says, when that is asked for",
    async () => {
      const packageId = "com.example.other";
      await trial.write({ does: "apk", "made.apk": await makePackage(9, packageId) });
      const { log } = await trial.ship("native-apk", { versionCode: 9, packageId });
      expect(log).toContain(`applicationId '${packageId}'`);
      await trial.write({ "made.apk": await makePackage(7) });
    },
    LIMIT_MS,
  );
});

describe("nothing is kept, and it is said why, when", () => {
  test(
    "Gradle fails",
    async () => {
      const dropped = trial.control.dropped.length;
      const error = await failing("fail");
      expect(error).toMatchObject({
        code: "build_failed",
        message:
          "Gradle says: Execution failed for task :app:compileReleaseKotlin. > Compilation error. See log for more details",
        details: { log: expect.stringContaining("BUILD FAILED in 4m 12s") },
      });
      expect(trial.control.dropped).toHaveLength(dropped + 1);
    },
    LIMIT_MS,
  );

  test(
    "nothing came of it, or another package than was reserved",
    async () => {
      expect(await failing("nothing")).toMatchObject({
        code: "build_failed",
        message: expect.stringContaining("made no .apk file"),
      });
      await trial.write({ "made.apk": await makePackage(3) });
      const other = await failing("apk");
      await trial.write({ "made.apk": await makePackage(7) });
      expect(other).toMatchObject({
        code: "build_failed",
        message: expect.stringContaining("with the version code 3"),
      });
    },
    LIMIT_MS,
  );

  test(
    "a plug-in cannot be used",
    async () => {
      const app = await trial.workspace.files.read("app.json");
      await trial.write({ "app.json": (app.text ?? "").replace('"slug"', '"plugins": ["broken"], "slug"') });
      const error = await failing("apk");
      await trial.write({ "app.json": app.text ?? "" });
      expect(error).toMatchObject({ code: "build_failed", message: expect.stringContaining("config plugin") });
    },
    LIMIT_MS,
  );

  test(
    "it is stopped: all that it started has ended",
    async () => {
      await trial.write({ does: "hang" });
      const stop = new AbortController();
      let printed = "";
      const shipping = trial.ship(
        "native-apk",
        { versionCode: 7 },
        { signal: stop.signal, onPrint: (text) => (printed += text) },
      );
      const ended = shipping.then(
        () => null,
        (error: unknown) => error,
      );
      await until(() => printed.includes("hanging"), "the build hangs", LIMIT_MS);
      stop.abort();
      expect(await ended).toMatchObject({ name: "AbortError" });
      expect(countNaps()).toBe(0);
    },
    LIMIT_MS,
  );

  test(
    "its worker is killed: nothing of it runs on",
    async () => {
      const worker = Bun.spawn([process.execPath, join(import.meta.dir, "killed-worker.fixture.ts"), String(NAP_S)], {
        stdin: "ignore",
        stdout: "pipe",
        stderr: "inherit",
      });
      let printed = "";
      const read = (async () => {
        for await (const chunk of worker.stdout) printed += Buffer.from(chunk).toString();
      })();
      await until(
        () => printed.includes("at work"),
        () => printed,
      );
      await until(() => countNaps() === 2, "both of its programs run");
      worker.kill("SIGKILL");
      await worker.exited;
      await until(() => countNaps() === 0, "nothing runs any more");
      await read;
      await removeTree(printed.split("\n")[0] ?? "");
    },
    LIMIT_MS,
  );

  test(
    "it takes too long",
    async () => {
      Object.assign(trial.place.trial ?? {}, { gradleTimeoutMs: 3_000 });
      const error = await failing("hang");
      Object.assign(trial.place.trial ?? {}, { gradleTimeoutMs: LIMIT_MS });
      expect(error).toMatchObject({
        code: "build_failed",
        message: expect.stringContaining("longer than 1 minute"),
        details: { log: expect.stringContaining("hanging") },
      });
    },
    LIMIT_MS,
  );

  test(
    "there is no room",
    async () => {
      Object.assign(trial.place.trial ?? {}, { maxDiskBytes: 300 * 1024 * 1024 });
      const error = await failing("full");
      Object.assign(trial.place.trial ?? {}, { maxDiskBytes: undefined });
      expect(error).toMatchObject({ code: "disk_full" });
    },
    LIMIT_MS,
  );

  test("the machine has no SDK", async () => {
    const { androidHome } = trial.place.settings;
    trial.place.settings.androidHome = "";
    const error = await failing("apk").catch(() => null);
    trial.place.settings.androidHome = androidHome;
    expect(error).toBeInstanceOf(LatheError);
    expect(error).toMatchObject({ code: "bad_request", message: expect.stringContaining("ANDROID_HOME is not set") });
    expect(existsSync(androidHome)).toBe(true);
  });
});
