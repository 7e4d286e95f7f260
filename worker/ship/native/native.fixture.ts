import { packApk } from "@lathe/apk/pack-apk";
import { createSigningKey, keySigner } from "@lathe/apk/signing-key";
import { SAMPLE_APP, SAMPLE_SITE } from "@lathe/apk/testing/sample-app";
import { newId } from "@lathe/protocol/ids";
import type { RemoteBuild, Ship, ShipOptions } from "@lathe/protocol/ship";
import { TEST_STORE, TestWorkspaces } from "@lathe/workspace/fixtures/test-workspace";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findVersion } from "../../archive/find-version.ts";
import { MemoryControl } from "../memory-control.fixture.ts";
import { shipVersion } from "../ship-version.ts";
import { readBuildSettings } from "./build-settings.ts";
import type { NativeKind } from "./native-kind.ts";
import type { NativePlace } from "./native-place.ts";

export const PACKAGE_ID = "org.habits.app";
const APP_JSON = {
  expo: {
    name: "Habits",
    slug: "habits",
    owner: "ada",
    version: "1.2.0",
    android: { package: PACKAGE_ID },
    ios: { bundleIdentifier: PACKAGE_ID },
    extra: { eas: { projectId: "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9" } },
  },
};

/** In the place of Expo's own program: the two commands that are used of it, with files as its template has them. */
const EXPO_CLI = `
const { copyFileSync, cpSync, existsSync, readFileSync } = require("node:fs");
const { expo } = JSON.parse(readFileSync("app.json", "utf8"));
if (process.argv[2] === "config") console.log("env: load .env\\n" + JSON.stringify(expo));
else if (process.argv[2] === "prebuild") {
  if (expo.plugins?.includes("broken")) { console.error("PluginError: Failed to resolve plugin for module \\"broken\\""); process.exit(1); }
  cpSync("tools/android", "android", { recursive: true });
  const script = readFileSync("android/app/build.gradle", "utf8").replaceAll("PACKAGE", expo.android.package);
  require("node:fs").writeFileSync("android/app/build.gradle", script);
  console.log("✔ Finished prebuild");
}`;

/** As expo-template-bare-minimum 57 has it, where Lathe looks at it. */
export const BUILD_GRADLE = `android {
    namespace 'PACKAGE'
    defaultConfig {
        applicationId 'PACKAGE'
        minSdkVersion rootProject.ext.minSdkVersion
        versionCode 1
        versionName "1.0.0"
    }
}
`;

/** A project, the machine's SDK, and control, for native builds that run small programs in the place of the real ones. */
export class NativeTrial {
  readonly #workspaces = new TestWorkspaces();
  readonly control = new MemoryControl();
  readonly place: NativePlace;
  #workspace: OpenedWorkspace | null = null;

  constructor(trial: NativePlace["trial"] = {}) {
    const { folder } = this.#workspaces;
    this.place = {
      workspaceDirectory: join(folder, "project"),
      storeDirectory: TEST_STORE,
      sandbox: "auto",
      settings: readBuildSettings(makeSdk(folder)),
      log: () => {},
      trial,
    };
  }

  get folder(): string {
    return this.#workspaces.folder;
  }

  get workspace(): OpenedWorkspace {
    if (this.#workspace === null) throw new Error("it is not open yet");
    return this.#workspace;
  }

  /** `gradlew` and `eas` are programs: of sh, and of Node. */
  async open(programs: { gradlew?: string; eas?: string }): Promise<void> {
    this.#workspace = await this.#workspaces.open("project", { template: "blank" });
    const { files } = this.#workspace;
    for (const { path } of await files.list()) await files.delete(path).catch(() => {});
    const expo = { name: "expo", version: "57.0.26" };
    const eas = { name: "eas-cli", version: "24.8.0", bin: { eas: "bin/run" } };
    const dependencies = { expo: "file:./tools/expo", "eas-cli": "file:./tools/eas" };
    await this.write({
      "package.json": JSON.stringify({ name: "habits", dependencies }),
      "app.json": JSON.stringify(APP_JSON),
      "tools/expo/package.json": JSON.stringify(expo),
      "tools/expo/bin/cli": EXPO_CLI,
      "tools/eas/package.json": JSON.stringify(eas),
      "tools/eas/bin/run": `#!/usr/bin/env node\n${programs.eas ?? ""}`,
      "tools/android/app/build.gradle": BUILD_GRADLE,
      "tools/android/gradlew": `#!/bin/sh\n${programs.gradlew ?? ""}`,
    });
  }

  async write(files: Record<string, string | Uint8Array>): Promise<void> {
    for (const [path, content] of Object.entries(files)) {
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      this.workspace.files.place(path, { kind: path.endsWith("/bin/run") ? "executable" : "file", bytes });
    }
  }

  async ship(
    kind: NativeKind,
    options: ShipOptions = {},
    { signal = AbortSignal.timeout(50_000), onPrint = (_: string) => {} } = {},
  ): Promise<{ ship: Ship; file: Uint8Array; log: string; phases: string[]; remotes: RemoteBuild[] }> {
    const [phases, remotes]: [string[], RemoteBuild[]] = [[], []];
    let log = "";
    await this.workspace.history.commit({ kind: "edit", message: "before" });
    const shipId = newId("shp");
    const ship = await shipVersion(
      {
        project: { name: "Habits" },
        workspace: this.workspace,
        control: this.control,
        findVersion: (id) => findVersion(this.workspace.history, id),
        toolsDirectory: join(this.folder, "tools"),
        makePackageId: () => "app.lathe.habits",
        native: this.place,
      },
      { shipId, request: { kind, options } },
      {
        enter: (phase) => phases.push(phase),
        print: (text) => {
          log += text;
          onPrint(text);
        },
        remote: (build) => remotes.push(build),
      },
      signal,
    );
    return { ship, file: this.control.files.get(shipId) ?? new Uint8Array(), log, phases, remotes };
  }

  async close(): Promise<void> {
    await this.#workspaces.close();
  }
}

/** A package as Gradle would make it, signed with another key than the project's. */
export async function makePackage(versionCode: number, packageId = PACKAGE_ID): Promise<Uint8Array> {
  const app = { ...SAMPLE_APP, packageId, versionCode };
  return await packApk(app, SAMPLE_SITE, keySigner(await createSigningKey("Debug")));
}

/** Folders and files by which an SDK and a JDK are known. */
export function makeSdk(folder: string): { ANDROID_HOME: string; JAVA_HOME: string } {
  const [sdk, jdk] = [join(folder, "sdk"), join(folder, "jdk")];
  for (const path of ["platforms/android-36", "build-tools/36.0.0"]) mkdirSync(join(sdk, path), { recursive: true });
  mkdirSync(join(jdk, "bin"), { recursive: true });
  writeFileSync(join(jdk, "release"), 'IMPLEMENTOR="Eclipse Adoptium"\nJAVA_VERSION="17.0.12"\n');
  for (const name of ["java", "javac"]) {
    writeFileSync(join(jdk, "bin", name), "#!/bin/sh\necho a Java of the test\n");
    chmodSync(join(jdk, "bin", name), 0o755);
  }
  for (const path of [folder, sdk, jdk]) chmodSync(path, 0o755);
  return { ANDROID_HOME: sdk, JAVA_HOME: jdk };
}
