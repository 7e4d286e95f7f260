import { LatheError } from "@lathe/protocol/errors";
import { AppName, PackageId, type ShipOptions } from "@lathe/protocol/ship";
import { type AppIdentity, describeApp } from "@lathe/ship/identity/describe-app";
import { readApplicationId } from "./gradle/gradle-commands.ts";
import type { ExpoConfig } from "./expo-config.ts";

export const BUILD_SCRIPT = "android/app/build.gradle";
const FIRST_VERSION = "1.0.0";
const DYNAMIC = /^app\.config\.(js|cjs|mjs|ts|cts|mts|json)$/;

type Files = ReadonlyMap<string, Uint8Array>;
export type NativeIdentity = Required<Pick<ShipOptions, "name" | "packageId" | "versionName">>;

export interface IdentityParts {
  projectName: string;
  files: Files;
  /** Of this request. */
  asked: ShipOptions;
  /** As it was last shipped. */
  last: ShipOptions;
  makePackageId(name: string): string;
}

/** Whether the project has native code of its own: nothing makes `android/` for it then. */
export function hasAndroidFolder(files: Files): boolean {
  return files.has(BUILD_SCRIPT) || files.has(`${BUILD_SCRIPT}.kts`);
}

/** Whether code of the project decides about what its app.json says. */
export function hasDynamicConfig(files: Files): boolean {
  return [...files.keys()].some((path) => DYNAMIC.test(path));
}

/**
 * Who the app is for Android: what was asked for, what only the project itself can change, what it was last shipped as,
 * what its files say, made up. Errors: `conflict` where what was asked for is not what the project says.
 */
export function settleIdentity(parts: IdentityParts, config: ExpoConfig): NativeIdentity {
  const { files, asked, last } = parts;
  const described = describeNative(parts);
  const fixed = hasAndroidFolder(files)
    ? readApplicationId(new TextDecoder().decode(files.get(BUILD_SCRIPT)))
    : hasDynamicConfig(files)
      ? (config.android?.package ?? null)
      : null;
  if (fixed !== null && asked.packageId !== undefined && asked.packageId !== fixed) {
    throw new LatheError(
      "conflict",
      `The project's own files say that the package id is ${fixed}, not ${asked.packageId}. Change it there.`,
    );
  }
  const packageId =
    fixed ?? asked.packageId ?? last.packageId ?? described.packageId ?? parts.makePackageId(described.name);
  const checked = PackageId.safeParse(packageId);
  if (!checked.success) {
    throw new LatheError(
      "bad_request",
      `${packageId.slice(0, 200)}: ${checked.error.issues[0]?.message ?? "not valid"}`,
    );
  }
  const name = AppName.safeParse(described.name);
  return {
    name: name.success ? name.data : parts.projectName.slice(0, 50),
    packageId: checked.data,
    versionName: pickVersion([asked.versionName, last.versionName, described.versionName, config.version]),
  };
}

export function describeNative({ files, projectName, asked, last }: IdentityParts): AppIdentity {
  const name = asked.name ?? last.name;
  return describeApp(files, new Map(), { projectName, ...(name === undefined ? {} : { name }) });
}

/** The first that is one: files may say anything. */
export function pickVersion(candidates: readonly (string | null | undefined)[]): string {
  return candidates.find((each) => /^[0-9A-Za-z][0-9A-Za-z.+_-]{0,49}$/.test(each ?? "")) ?? FIRST_VERSION;
}
