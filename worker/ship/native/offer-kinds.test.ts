import { LatheError } from "@lathe/protocol/errors";
import { OfferedKind, ShipKind } from "@lathe/protocol/ship";
import { expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBuildSettings } from "./build-settings.ts";
import { makeSdk } from "./native.fixture.ts";
import { offerKinds } from "./offer-kinds.ts";

const folder = mkdtempSync(join(tmpdir(), "lathe-offer-"));

async function offer(
  packageJson: object | null,
  changes: { secrets?: Record<string, string>; sandbox?: "none"; env?: object } = {},
) {
  const { secrets = {}, sandbox = "auto", env = makeSdk(folder) } = changes;
  const kinds = await offerKinds({
    place: {
      ...{ workspaceDirectory: folder, storeDirectory: folder, sandbox, log: () => {} },
      settings: readBuildSettings({ ...env }),
    },
    files: {
      async read(path) {
        if (packageJson === null) throw new LatheError("file_not_found", "none", { path });
        return { path, text: JSON.stringify(packageJson), binary: false, size: 1, etag: "1" };
      },
    },
    secrets,
  });
  expect(kinds.map(({ kind }) => kind)).toEqual([...ShipKind.options]);
  for (const kind of kinds) expect(OfferedKind.parse(kind).isAvailable).toBe(kind.reason === null);
  return Object.fromEntries(kinds.map(({ kind, reason }) => [kind, reason]));
}

test("what can be had is said of each kind, and why the others cannot", async () => {
  const expo = { dependencies: { expo: "~57.0.0" } };
  const all = await offer(expo, { secrets: { EXPO_TOKEN: "t" } });
  expect(all).toMatchObject({ source: null, apk: null, "native-apk": null, "native-aab": null, "eas-ipa": null });
  const bare = await offer(expo, { env: {} });
  expect(bare["native-apk"]).toContain("ANDROID_HOME is not set");
  expect(bare["eas-apk"]).toContain("under Secrets as EXPO_TOKEN");
  for (const files of [null, { dependencies: { vite: "8" } }]) {
    const web = await offer(files, { secrets: { EXPO_TOKEN: "t" } });
    expect(web).toMatchObject({ web: null, "native-apk": expect.stringContaining("for Expo projects") });
  }
  expect((await offer(expo, { sandbox: "none" }))["native-aab"]).toContain("needs a sandbox");
  expect((await offer(expo, { env: { LATHE_BUILD_HOSTS: "a/b" } }))["eas-apk"]).toContain("is no host name");
  rmSync(folder, { recursive: true });
});
