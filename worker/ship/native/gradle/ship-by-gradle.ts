import { signAab } from "@lathe/apk/aab/sign-aab";
import { readApk } from "@lathe/apk/read-apk";
import { signApk } from "@lathe/apk/sign-apk";
import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import type { ReservedShip, Ship, ShipOptions } from "@lathe/protocol/ship";
import { nameFile } from "../../name-file.ts";
import type { ShipProgress } from "../../ship-version.ts";
import { BUILD_SCRIPT, hasAndroidFolder, type NativeIdentity, settleIdentity } from "../app-identity.ts";
import { bringEnvironment } from "../bring-environment.ts";
import { patchAppJson } from "../expo-config.ts";
import { NativeBuild } from "../native-build.ts";
import type { GradleKind } from "../native-kind.ts";
import type { NativeOrder } from "../ship-native.ts";
import { findAndroidSdk } from "./find-android-sdk.ts";
import {
  gradleCommand,
  GRADLE_HOME,
  gradleProperties,
  outputFolder,
  parseProxy,
  PREBUILD,
  readApplicationId,
  setVersion,
} from "./gradle-commands.ts";
import { explainGradle, explainPrebuild, readOutputName } from "./gradle-output.ts";

const METADATA = "output-metadata.json";

/**
 * An Expo app built by this machine's Android SDK, signed with the project's key. All of the project's code (plug-ins,
 * build scripts) runs in a sandbox of its own; the key does not. Errors: `build_failed` with the log, `disk_full`,
 * `bad_request`, `conflict`, `too_large`.
 */
export async function shipByGradle(
  order: NativeOrder<GradleKind>,
  progress: ShipProgress,
  signal: AbortSignal,
): Promise<Ship> {
  const { place, workspace, sources, dependencies, versionFiles } = order;
  const found = findAndroidSdk(place.settings);
  if ("missing" in found) throw new LatheError("bad_request", found.missing);
  const limitMs = place.trial?.gradleTimeoutMs ?? LIMITS.ship.nativeTimeoutMs;
  const late = AbortSignal.timeout(limitMs);
  const either = AbortSignal.any([signal, late]);
  let build: NativeBuild | null = null;
  try {
    build = await NativeBuild.open(
      {
        place,
        builder: "gradle",
        mounts: { "android-sdk": found.sdk.androidHome, jdk: found.sdk.jdk },
        allowedHosts: place.settings.gradleHosts,
        secrets: workspace.secrets,
        files: bringEnvironment(workspace.inside, versionFiles(), sources.files, either),
        dependencies,
        onOutput: (text) => progress.print(text),
      },
      either,
    );
    progress.enter("building");
    return await buildAndKeep(build, order, progress, either);
  } catch (error) {
    signal.throwIfAborted();
    if (!late.aborted) throw error;
    const minutes = Math.ceil(limitMs / 60_000);
    const message = `The build took longer than ${minutes} minute${minutes === 1 ? "" : "s"}. What it fetched is kept: the next one is faster.`;
    throw new LatheError("build_failed", message, { log: build?.log ?? "" });
  } finally {
    await build?.close();
  }
}

async function buildAndKeep(
  build: NativeBuild,
  order: NativeOrder<GradleKind>,
  progress: ShipProgress,
  signal: AbortSignal,
): Promise<Ship> {
  const { kind, shipId, versionId, control, identityParts } = order;
  const identity = settleIdentity(identityParts, await build.readConfig({}, signal));
  const { versionCode } = order.request.options;
  const options: ShipOptions = { ...identity, ...(versionCode === undefined ? {} : { versionCode }) };
  const fileName = nameFile(kind, identity.name);
  const notes = ["Built by Gradle from the app's native code; its icon and permissions are those of app.json."];
  const reserved = await control.reserveShip({ shipId, kind, versionId, options, fileName, notes }, signal);
  try {
    await makeAndroidFolder(build, order, { identity, reserved }, signal);
    const built = await runGradle(build, kind, signal);
    progress.enter("signing");
    const signer = await control.openSigner(identity.name, signal);
    const file = kind === "native-apk" ? await signApk(built, signer) : await signAab(built, signer);
    if (kind === "native-apk") await checkPackage(build, file, { identity, reserved });
    if (file.byteLength > LIMITS.ship.maxBytes) throw tooLarge();
    progress.enter("keeping");
    return await control.putShip(shipId, file, signal);
  } catch (error) {
    await order.drop();
    throw error;
  }
}

interface Numbered {
  identity: NativeIdentity;
  reserved: ReservedShip;
}

async function makeAndroidFolder(
  build: NativeBuild,
  { sources }: NativeOrder<GradleKind>,
  { identity, reserved }: Numbered,
  signal: AbortSignal,
): Promise<void> {
  if (!hasAndroidFolder(sources.files)) {
    const appJson = await build.readText("app.json", signal);
    const patched = appJson === null ? null : patchAppJson(appJson, identity);
    if (patched !== null) await build.writeText("app.json", patched, signal);
    await build.run({ command: PREBUILD }, explainPrebuild, signal);
  }
  const script = await build.readText(BUILD_SCRIPT, signal);
  if (script === null)
    throw new LatheError("bad_request", `The project has no ${BUILD_SCRIPT}, where its version is set.`);
  const applicationId = readApplicationId(script);
  if (applicationId !== identity.packageId) {
    throw new LatheError(
      "conflict",
      `The project's own configuration makes ${applicationId ?? "an unknown package id"} of ${identity.packageId}. Set android.package to the id that is wanted.`,
    );
  }
  if (reserved.versionCode === null) throw new Error("a package is built without a version code");
  const version = { versionCode: reserved.versionCode, versionName: identity.versionName };
  await build.writeText(BUILD_SCRIPT, setVersion(script, version), signal);
}

async function runGradle(build: NativeBuild, kind: GradleKind, signal: AbortSignal): Promise<Uint8Array> {
  const { cache, mounts } = build.inside.places;
  const [androidHome, jdk] = [mounts["android-sdk"], mounts["jdk"]];
  if (androidHome === undefined || jdk === undefined) throw new Error("the sandbox does not show the Android SDK");
  const temporary = `${cache}/tmp`;
  const proxy = (
    await build.run({ command: ["printenv", "https_proxy"], answers: true }, () => "No network.", signal)
  ).trim();
  const properties = gradleProperties(parseProxy(proxy), temporary);
  await build.writeText(`${cache}/${GRADLE_HOME}/gradle.properties`, properties, signal);
  await build.run({ command: ["sh", "-c", 'rm -rf "$1" && mkdir -p "$1"', "sh", temporary] }, () => "No room.", signal);
  const env = {
    JAVA_HOME: jdk,
    ANDROID_HOME: androidHome,
    ANDROID_SDK_ROOT: androidHome,
    ANDROID_USER_HOME: `${cache}/android`,
    GRADLE_USER_HOME: `${cache}/${GRADLE_HOME}`,
    TMPDIR: temporary,
    NODE_ENV: "production",
  };
  await build.run({ command: gradleCommand(kind), folder: "android", env }, explainGradle, signal);
  return await readOutput(build, kind, signal);
}

async function readOutput(build: NativeBuild, kind: GradleKind, signal: AbortSignal): Promise<Uint8Array> {
  const ending = kind === "native-apk" ? ".apk" : ".aab";
  const wants = (name: string) => name === METADATA || name.endsWith(ending);
  const files = await build.readFiles(outputFolder(kind), wants, LIMITS.ship.maxBytes, signal);
  const metadata = files.get(METADATA);
  const packages = [...files].filter(([name]) => name.endsWith(ending));
  const said = metadata === undefined ? null : readOutputName(new TextDecoder().decode(metadata));
  const named = packages.find(([name]) => name === said) ?? (packages.length === 1 ? packages[0] : undefined);
  if (named !== undefined) return named[1];
  throw build.failed(
    packages.length === 0
      ? `Gradle ended well, and made no ${ending} file in ${outputFolder(kind)}.`
      : `Gradle made ${packages.length} ${ending} files, and none for all devices: the project splits them.`,
  );
}

/** What people install says who it is itself: a build script can do what it likes. */
async function checkPackage(build: NativeBuild, apk: Uint8Array, { identity, reserved }: Numbered): Promise<void> {
  const made = await readApk(apk);
  if (made.packageId === identity.packageId && made.versionCode === reserved.versionCode) return;
  throw build.failed(
    `The build made ${made.packageId} with the version code ${made.versionCode}, in the place of ${identity.packageId} with ${reserved.versionCode}.`,
  );
}

function tooLarge(): LatheError {
  const limitBytes = LIMITS.ship.maxBytes;
  return new LatheError("too_large", `What is shipped has at most ${limitBytes / 1024 / 1024} MiB.`, { limitBytes });
}
