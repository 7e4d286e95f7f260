import { LatheError } from "@lathe/protocol/errors";
import type { GradleKind } from "../native-kind.ts";

/** Gradle's home inside the sandbox, relative to what the project keeps there between builds. */
export const GRADLE_HOME = "gradle";
/** What phones have; a store gives each device its own part of a bundle, so that holds those of computers as well. */
const ARCHITECTURES = {
  "native-apk": "arm64-v8a,armeabi-v7a",
  "native-aab": "arm64-v8a,armeabi-v7a,x86_64,x86",
} as const satisfies Record<GradleKind, string>;
const TASKS = { "native-apk": "assembleRelease", "native-aab": "bundleRelease" } as const;

/** Nobody is asked anything, nothing is told to anybody, and git is not looked for. */
export const QUIET_EXPO = {
  CI: "1",
  EXPO_NO_TELEMETRY: "1",
  EXPO_NO_GIT_STATUS: "1",
  EXPO_NO_DEPENDENCY_VALIDATION: "1",
} as const;

/** Makes the folder `android/` of an Expo project from the template that its own version of Expo brings. */
export const PREBUILD = [
  ...["node", "node_modules/expo/bin/cli", "prebuild"],
  ...["--platform", "android", "--no-install"],
] as const;

/** In `android/`. The wrapper may have come without its right to be run. */
export function gradleCommand(kind: GradleKind): string[] {
  const options = ["--no-daemon", "--console=plain", `-PreactNativeArchitectures=${ARCHITECTURES[kind]}`];
  return ["sh", "./gradlew", `:app:${TASKS[kind]}`, ...options];
}

/** Where the result lies, relative to the project. */
export function outputFolder(kind: GradleKind): string {
  return `android/app/build/outputs/${kind === "native-apk" ? "apk" : "bundle"}/release`;
}

/** The sandbox's way to the network, "http://127.0.0.1:3128". Errors: `internal` for what is none. */
export function parseProxy(address: string): { host: string; port: number } {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.port === "") throw new LatheError("internal", "The sandbox has no way to the network.");
  return { host: url.hostname, port: Number(url.port) };
}

/**
 * `gradle.properties` in Gradle's home, which goes before the project's own: Java knows nothing of the variables by which
 * other programs find a proxy, and several processes that wait for each other's memory would not fit.
 */
export function gradleProperties({ host, port }: { host: string; port: number }, temporary: string): string {
  const proxy = ["http", "https"].flatMap((scheme) => [
    `systemProp.${scheme}.proxyHost=${host}`,
    `systemProp.${scheme}.proxyPort=${port}`,
  ]);
  const lines = [
    ...proxy,
    "systemProp.http.nonProxyHosts=localhost|127.0.0.1",
    `org.gradle.jvmargs=-Xmx3g -XX:MaxMetaspaceSize=1g -Djava.io.tmpdir=${temporary}`,
    "org.gradle.daemon=false",
    "org.gradle.vfs.watch=false",
    "org.gradle.workers.max=4",
    "kotlin.compiler.execution.strategy=in-process",
    // The SDK cannot be written: what it lacks is said instead of fetched for ten minutes first.
    "android.builder.sdkDownload=false",
  ];
  return `${lines.join("\n")}\n`;
}

export interface AndroidVersion {
  versionCode: number;
  versionName: string;
}

const VERSION_CODE = /^([ \t]*versionCode[ \t]*=?[ \t]*)\d+[ \t]*$/gm;
const VERSION_NAME = /^([ \t]*versionName[ \t]*=?[ \t]*)(["'])[^"'\n]*\2[ \t]*$/gm;
const APPLICATION_ID = /^[ \t]*applicationId[ \t]*=?[ \t]*(["'])([\w.]+)\1[ \t]*$/gm;

/** The app's own build script with another version. Errors: `bad_request` where it does not say one in plain words. */
export function setVersion(buildScript: string, { versionCode, versionName }: AndroidVersion): string {
  if (count(buildScript, VERSION_CODE) !== 1 || count(buildScript, VERSION_NAME) !== 1) {
    throw new LatheError(
      "bad_request",
      'The version cannot be set: android/app/build.gradle needs one line like “versionCode 1” and one like “versionName "1.0.0"”.',
    );
  }
  return buildScript
    .replace(VERSION_CODE, (_, before: string) => `${before}${versionCode}`)
    .replace(VERSION_NAME, (_, before: string) => `${before}"${versionName}"`);
}

/** Null where the script does not say one, or more than one. */
export function readApplicationId(buildScript: string): string | null {
  const found = [...buildScript.matchAll(APPLICATION_ID)];
  return found.length === 1 ? (found[0]?.[2] ?? null) : null;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
