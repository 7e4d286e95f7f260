import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PackageId } from "@lathe/protocol/ship";
import type { ApkApp } from "./apk-app.ts";
import { packApk } from "./pack-apk.ts";
import { readApk, readSite } from "./read-apk.ts";
import { runTool } from "./shell/run-tool.ts";
import { type SigningKey, createSigningKey, fingerprintOf, keySigner } from "./signing-key.ts";
import type { Site } from "./site-files.ts";
import { SAMPLE_APP, SAMPLE_SITE, makePng } from "./testing/sample-app.ts";

let folder: string;
let key: SigningKey;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lathe-apk-"));
  key = await createSigningKey("Recipes");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pack = (app: Partial<ApkApp> = {}, site: Site = SAMPLE_SITE): Promise<Uint8Array> =>
  packApk({ ...SAMPLE_APP, ...app }, site, keySigner(key));

async function save(name: string, apk: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, apk);
  return path;
}

async function faultOf(run: () => Promise<unknown>): Promise<LatheError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof LatheError) return error;
    throw error;
  }
  throw new Error("It was not refused");
}

describe("a package", () => {
  test("is what Android's own tools take", async () => {
    const everything = await pack({
      name: `"Ünï" & <b>'co'</b> @string/x 🍲 مرحبا`,
      permissions: ["camera", "microphone", "location"],
      deepLinks: { schemes: ["recipes"], hosts: ["recipes.example.com"] },
      allowsHttp: true,
      isDebuggable: true,
    });
    const path = await save("everything.apk", everything);
    const [signatures, badging, manifest, resources] = await Promise.all([
      runTool(["apksigner", "verify", "--verbose", "--print-certs", "--min-sdk-version", "24", path]),
      runTool(["aapt", "dump", "badging", path]),
      runTool(["aapt", "dump", "xmltree", path, "AndroidManifest.xml"]),
      runTool(["aapt", "dump", "--values", "resources", path]),
      runTool(["zipalign", "-c", "4", path]),
    ]);
    expect(signatures).toContain("Verified using v2 scheme (APK Signature Scheme v2): true");
    expect(signatures).toContain("Verified using v3 scheme (APK Signature Scheme v3): true");
    expect(signatures).toContain("Number of signers: 1");
    expect(signatures).not.toContain("WARNING");
    const fingerprint = fingerprintOf(key.certificate);
    expect(signatures).toContain(`SHA-256 digest: ${fingerprint.replaceAll(":", "").toLowerCase()}`);

    expect(badging).toContain("package: name='com.example.recipes' versionCode='7' versionName='1.2.0'");
    expect(badging).toContain("sdkVersion:'24'");
    expect(badging).toContain("targetSdkVersion:'36'");
    expect(badging).toContain("launchable-activity: name='dev.lathe.shell.MainActivity'");
    expect(badging).toContain("application-debuggable");
    // aapt puts a backslash before quotes in what it shows.
    expect(badging).toContain(`application-label:'\\"Ünï\\" & <b>'co'</b> @string/x 🍲 مرحبا'`);
    for (const name of ["CAMERA", "RECORD_AUDIO", "MODIFY_AUDIO_SETTINGS", "ACCESS_FINE_LOCATION", "INTERNET"]) {
      expect(badging).toContain(`uses-permission: name='android.permission.${name}'`);
    }
    expect(badging).toContain("uses-feature-not-required: name='android.hardware.camera'");
    expect(badging).toContain("uses-feature-not-required: name='android.hardware.microphone'");
    expect(badging).not.toMatch(/uses-feature: name='android.hardware.(camera|microphone|location)/);

    expect(manifest).toContain('android:scheme(0x01010027)="recipes"');
    expect(manifest).toContain('android:host(0x01010028)="recipes.example.com"');
    expect(manifest).toContain("android:autoVerify(0x010104ee)=(type 0x12)0xffffffff");
    expect(manifest).toContain("android:usesCleartextTraffic(0x010104ec)=(type 0x12)0xffffffff");
    expect(manifest).toContain("android:allowBackup(0x01010280)=(type 0x12)0x0");
    expect(resources).toContain("resource 0x7f010000 com.example.recipes:mipmap/icon");
    expect(resources).toContain("config xxxhdpi");
    expect(resources).toContain("config anydpi-v26");
    expect(resources).toContain("config night-v27");
  });

  test("asks for nothing that was not asked for", async () => {
    const facts = await readApk(await pack());
    expect(facts).toEqual({
      packageId: "com.example.recipes",
      versionCode: 7,
      versionName: "1.2.0",
      name: "Recipes",
      minSdk: 24,
      targetSdk: 36,
      permissions: ["android.permission.INTERNET"],
      isDebuggable: false,
      fingerprint: fingerprintOf(key.certificate),
    });
  });

  test("holds the site byte for byte", async () => {
    const site = await readSite(await pack(), 1_000_000);
    expect([...site.keys()].sort()).toEqual([...SAMPLE_SITE.keys()].sort());
    for (const [path, bytes] of SAMPLE_SITE) expect(Buffer.from(site.get(path) ?? []).equals(bytes)).toBe(true);
  });

  test("is the same for the same input, in whatever order the site's files come", async () => {
    const turned: Site = new Map([...SAMPLE_SITE].reverse());
    expect(Buffer.from(await pack({}, turned)).equals(await pack())).toBe(true);
  });

  test("of the next version has the same certificate and a higher code", async () => {
    const [first, second] = [await readApk(await pack()), await readApk(await pack({ versionCode: 8 }))];
    expect(second.fingerprint).toBe(first.fingerprint);
    expect(second.versionCode).toBeGreaterThan(first.versionCode);
  });
});

describe("refused, and nothing packed", () => {
  const icon = SAMPLE_APP.icon;
  const cases: [what: string, app: Partial<ApkApp>, message: RegExp][] = [
    ["an empty name", { name: " \n " }, /needs a name/],
    ["half of a character in the name", { name: "a\ud83d" }, /no text/],
    ["a version code of 0", { versionCode: 0 }, /at least 1/],
    ["a version code above Google Play's", { versionCode: 2_100_000_001 }, /versionCode/],
    ["a version code with a fraction", { versionCode: 1.5 }, /versionCode/],
    ["a version name that is none", { versionName: "" }, /like 1\.0\.0/],
    ["a JPEG as icon", { icon: { ...icon, legacy: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]) } }, /icon is not a PNG/],
    ["half of a PNG", { icon: { ...icon, legacy: icon.legacy.subarray(0, 60) } }, /icon is not a PNG/],
    [
      "a foreground of another size",
      { icon: { ...icon, foreground: makePng(192) } },
      /192 × 192 pixels; it must be 432/,
    ],
    ["a colour by name", { window: { light: "white", dark: "#000000" } }, /like #1a2b3c/],
    ["a scheme of the web's", { deepLinks: { schemes: ["https"], hosts: [] } }, /not an app's own/],
    ["javascript: as scheme", { deepLinks: { schemes: ["javascript"], hosts: [] } }, /not an app's own/],
    ["a scheme in capital letters", { deepLinks: { schemes: ["MyApp"], hosts: [] } }, /small letters/],
    ["a scheme twice", { deepLinks: { schemes: ["a1", "a1"], hosts: [] } }, /twice/],
    ["an address as host", { deepLinks: { schemes: [], hosts: ["https://example.com/"] } }, /like example\.com/],
    ["a star as host", { deepLinks: { schemes: [], hosts: ["*"] } }, /like example\.com/],
    ["a permission twice", { permissions: ["camera", "camera"] }, /twice/],
  ];
  for (const [what, app, message] of cases) {
    test(what, async () => {
      const fault = await faultOf(() => pack(app));
      expect(fault.code).toBe("bad_request");
      expect(fault.message).toMatch(message);
    });
  }

  const ids = [
    "",
    "app",
    "1a.b",
    "a..b",
    "a.b.",
    ".a.b",
    "a.1b",
    "a.b-c",
    "a.ü",
    "com.new.app",
    "a.class",
    "a.b c",
    "a.b\n",
  ];
  for (const id of [...ids, "android.app", "com.android.app", `a.${"b".repeat(126)}`]) {
    test(`the package id ${JSON.stringify(id).slice(0, 40)}`, async () => {
      expect((await faultOf(() => pack({ packageId: id }))).code).toBe("bad_request");
    });
  }

  const paths = [
    "/a",
    "a/",
    "a//b",
    "./a",
    "a/../b",
    "..",
    "a\\b",
    "a\0b",
    "a\nb",
    "\ud800",
    "x".repeat(256),
    "a/".repeat(600),
  ];
  for (const path of [...paths, "index.html/b"]) {
    test(`a site with ${JSON.stringify(path).slice(0, 30)}`, async () => {
      const fault = await faultOf(() => pack({}, new Map([...SAMPLE_SITE, [path, new Uint8Array(1)]])));
      expect(fault.code).toBe("bad_path");
    });
  }

  test("a site without a first page", async () => {
    expect((await faultOf(() => pack({}, new Map([["main.js", new Uint8Array(1)]])))).message).toMatch(
      /no index\.html/,
    );
  });

  test("a key that is not the certificate's", async () => {
    const other = keySigner(await createSigningKey("Other"));
    const signer = { certificate: key.certificate, sign: other.sign };
    const fault = await faultOf(() => packApk(SAMPLE_APP, SAMPLE_SITE, signer));
    expect(fault.message).toMatch(/does not belong to the certificate/);
  });

  test("what is no certificate", async () => {
    const signer = { ...keySigner(key), certificate: Uint8Array.from([1, 2, 3]) };
    expect((await faultOf(() => packApk(SAMPLE_APP, SAMPLE_SITE, signer))).message).toMatch(/not a certificate/);
  });
});

test("package ids at the edge of the rules are taken", () => {
  for (const id of ["a.b", "a1_.B2_", "com.newapp.klass", `a.${"b".repeat(125)}`, "org.android.app"]) {
    expect(PackageId.safeParse(id).success).toBe(true);
  }
});

test("what is no package is refused by the reader", async () => {
  const apk = await pack();
  for (const bytes of [new Uint8Array(0), apk.subarray(0, 100), apk.subarray(0, apk.length - 5), new Uint8Array(500)]) {
    expect((await faultOf(() => readApk(bytes))).code).toBe("bad_request");
  }
});
