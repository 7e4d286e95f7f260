import { z } from "zod";

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const path = z.string().trim().optional();

const Environment = z.object({
  ANDROID_HOME: path,
  JAVA_HOME: path,
  PATH: path,
  /** Hosts that builds may reach beside the usual ones, for mirrors and private repositories; commas between. */
  LATHE_BUILD_HOSTS: path,
});

/** What the server's environment says about native builds. Empty: not said. */
export interface BuildSettings {
  androidHome: string;
  javaHome: string;
  /** Where programs are looked for, as PATH has it. */
  searchPath: string;
  /** All that a build by Gradle may reach, on port 443. */
  gradleHosts: readonly string[];
  /** All that a build by Expo's service may reach, on port 443. */
  easHosts: readonly string[];
  /** What is wrong with it; null: nothing. A project opens all the same. */
  problem: string | null;
}

/** Gradle itself, its plugins, Google's and everybody's libraries, and the packages of npm that are not installed yet. */
const GRADLE_HOSTS = [
  "services.gradle.org",
  "downloads.gradle.org",
  "plugins.gradle.org",
  "plugins-artifacts.gradle.org",
  // Where services.gradle.org leads.
  "github.com",
  "release-assets.githubusercontent.com",
  "dl.google.com",
  "maven.google.com",
  "repo.maven.apache.org",
  "repo1.maven.org",
  "jitpack.io",
  "www.jitpack.io",
  "registry.npmjs.org",
];
/** The API, the address of results, where both keep files, Apple's API for those who use a key of it, and npm. */
const EAS_HOSTS = [
  "api.expo.dev",
  "expo.dev",
  "exp.host",
  "storage.googleapis.com",
  "api.appstoreconnect.apple.com",
  "registry.npmjs.org",
];

export function readBuildSettings(env: Readonly<Record<string, string | undefined>>): BuildSettings {
  const { ANDROID_HOME = "", JAVA_HOME = "", PATH = "", LATHE_BUILD_HOSTS = "" } = Environment.parse(env);
  const more = LATHE_BUILD_HOSTS.toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const wrong = more.find((host) => !HOST_NAME.test(host));
  return {
    androidHome: ANDROID_HOME,
    javaHome: JAVA_HOME,
    searchPath: PATH,
    gradleHosts: [...new Set([...GRADLE_HOSTS, ...more])],
    easHosts: [...new Set([...EAS_HOSTS, ...more])],
    problem: wrong === undefined ? null : `LATHE_BUILD_HOSTS: “${wrong.slice(0, 100)}” is no host name.`,
  };
}
