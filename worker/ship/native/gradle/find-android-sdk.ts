import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import type { BuildSettings } from "../build-settings.ts";

/** Folders of this machine. */
export interface AndroidSdk {
  androidHome: string;
  jdk: string;
}

/** Of Android's plug-in for Gradle, version 8. */
const LEAST_JAVA = 17;
const INSTALL =
  "Install Android's command-line tools, run sdkmanager, and set ANDROID_HOME in the server's environment";

/** What Gradle needs of this machine; or in words, with what to do, what is missing. */
export function findAndroidSdk(settings: BuildSettings): { sdk: AndroidSdk } | { missing: string } {
  const { androidHome } = settings;
  if (androidHome === "") return { missing: `The server has no Android SDK: ANDROID_HOME is not set. ${INSTALL}.` };
  if (!isAbsolute(androidHome) || !isFolder(androidHome)) {
    return { missing: `ANDROID_HOME is not the absolute path of a folder: ${androidHome}. ${INSTALL}.` };
  }
  for (const part of ["platforms", "build-tools"]) {
    if (list(join(androidHome, part)).length > 0) continue;
    return { missing: `The Android SDK of the server has no ${part}. Install them with sdkmanager.` };
  }
  const jdk = findJdk(settings);
  return typeof jdk === "string"
    ? { missing: jdk }
    : { sdk: { androidHome: realpathSync(androidHome), jdk: jdk.home } };
}

function findJdk({ javaHome, searchPath }: BuildSettings): { home: string } | string {
  const java = javaHome === "" ? Bun.which("java", { PATH: searchPath }) : join(javaHome, "bin/java");
  const needed = `A native build needs a JDK of version ${LEAST_JAVA} or later (on Debian and Ubuntu: apt install openjdk-17-jdk-headless)`;
  if (java === null) return `${needed}, and no java is found.`;
  try {
    // What is on the PATH is a link into the JDK's own folder.
    const home = dirname(dirname(realpathSync(java)));
    const version = /^JAVA_VERSION="?(?:1\.)?(\d+)/m.exec(readFileSync(join(home, "release"), "utf8"))?.[1];
    if (list(join(home, "bin")).every((name) => name !== "javac")) return `${needed}; ${home} has no compiler.`;
    return Number(version) >= LEAST_JAVA
      ? { home }
      : `${needed}; ${home} is Java ${version ?? "of an unknown version"}.`;
  } catch {
    return `${needed}; at ${java} there is none.`;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function list(folder: string): string[] {
  return isFolder(folder) ? readdirSync(folder) : [];
}
