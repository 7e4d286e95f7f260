import { LatheError } from "@lathe/protocol/errors";
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBuildSettings } from "../build-settings.ts";
import { BUILD_GRADLE, makeSdk } from "../native.fixture.ts";
import { findAndroidSdk } from "./find-android-sdk.ts";
import { gradleCommand, gradleProperties, parseProxy, readApplicationId, setVersion } from "./gradle-commands.ts";
import { explainGradle, explainPrebuild, NO_SPACE, readOutputName } from "./gradle-output.ts";

describe("the build script of an app", () => {
  test("gets another version, and nothing else of it changes", () => {
    const script = BUILD_GRADLE.replaceAll("PACKAGE", "org.habits.app");
    const changed = setVersion(script, { versionCode: 42, versionName: "2.0.0-beta+1" });
    expect(changed).toContain('        versionCode 42\n        versionName "2.0.0-beta+1"\n');
    expect(setVersion(changed, { versionCode: 1, versionName: "1.0.0" })).toBe(script);
    expect(readApplicationId(changed)).toBe("org.habits.app");
  });

  test("that says its version otherwise is refused with what it needs", () => {
    for (const script of ["", "versionCode computeCode()\nversionName '1'", `${BUILD_GRADLE}${BUILD_GRADLE}`]) {
      expect(() => setVersion(script, { versionCode: 1, versionName: "1" })).toThrow(
        /needs one line like “versionCode 1”/,
      );
    }
    expect(readApplicationId("applicationId makeId()")).toBeNull();
    fc.assert(
      fc.property(fc.string(), (script) => {
        try {
          return typeof setVersion(script, { versionCode: 1, versionName: "1" }) === "string";
        } catch (error) {
          return error instanceof LatheError;
        }
      }),
    );
  });
});

test("Gradle is told of the sandbox's way to the network, and of nobody who could be asked", () => {
  expect(gradleCommand("native-aab")).toEqual([
    "sh",
    "./gradlew",
    ":app:bundleRelease",
    "--no-daemon",
    "--console=plain",
    "-PreactNativeArchitectures=arm64-v8a,armeabi-v7a,x86_64,x86",
  ]);
  const properties = gradleProperties(parseProxy("http://127.0.0.1:3128"), "/cache/tmp").split("\n");
  expect(properties).toContain("systemProp.https.proxyHost=127.0.0.1");
  expect(properties).toContain("systemProp.https.proxyPort=3128");
  expect(properties).toContain("android.builder.sdkDownload=false");
  for (const address of ["", "localhost", "http://127.0.0.1"]) expect(() => parseProxy(address)).toThrow(LatheError);
});

/** Shapes: Android's plug-in for Gradle 8 (BuiltArtifactsImpl), and what Gradle 8 and 9 and that plug-in print. */
describe("what Gradle leaves and prints", () => {
  const list = (...outputs: [string, unknown[]][]) =>
    JSON.stringify({
      version: 3,
      applicationId: "a.b",
      elements: outputs.map(([outputFile, filters]) => ({ type: "SINGLE", filters, versionCode: 1, outputFile })),
    });

  test("is the package for all devices", () => {
    const split = [{ filterType: "ABI", value: "x86" }];
    expect(readOutputName(list(["app-x86-release.apk", split], ["app-release.apk", []]))).toBe("app-release.apk");
    expect(readOutputName(list(["app-x86-release.apk", split]))).toBeNull();
    for (const text of ["", "{", "[]", "{}"]) expect(readOutputName(text)).toBeNull();
  });

  test.each([
    ["java.io.IOException: No space left on device", NO_SPACE],
    [
      'Exception in thread "main" java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 502 Bad Gateway"\n\tat java.base/sun.net.www\n\tat org.gradle.wrapper.Install.forceFetch(SourceFile:2)',
      "Gradle could not be fetched",
    ],
    [
      'Exception in thread "main" java.net.UnknownHostException: services.gradle.org\n\tat java.base/sun.nio.ch',
      "Gradle could not be fetched",
    ],
    [
      "> Failed to install the following SDK components:\n      ndk;27.1.12297006 NDK (Side by side) 27.1.12297006",
      'sdkmanager "ndk;27.1.12297006"',
    ],
    ["> Failed to find target with hash string 'android-36' in: /opt/android-sdk", 'sdkmanager "platforms;android-36"'],
    ["Failed to find Build Tools revision 36.0.0", 'sdkmanager "build-tools;36.0.0"'],
    [
      "No version of NDK matched the requested version 27.1.12297006. Versions available",
      'sdkmanager "ndk;27.1.12297006"',
    ],
    ["CMake '3.22.1' was not found in SDK, PATH, or by cmake.dir property.", 'sdkmanager "cmake;3.22.1"'],
    ["have not been accepted: licences for the following SDK packages have not been accepted", "sdkmanager --licenses"],
    [
      "BUG! exception in phase 'semantic analysis' Unsupported class file major version 69",
      "Set JAVA_HOME to a JDK 17",
    ],
    ["java.lang.OutOfMemoryError: Java heap space", "ran out of memory"],
    [
      "> Could not GET 'https://example.jfrog.io/a/b.pom'. Received status code 403 from server: Forbidden",
      "could not be fetched from https://example.jfrog.io",
    ],
    [
      "* What went wrong:\nExecution failed for task ':app:mergeReleaseResources'.\n> A failure occurred\n",
      "Gradle says: Execution failed for task ':app:mergeReleaseResources'.",
    ],
    ["\u001b[31mkilled\u001b[0m\n", "Gradle failed. It last said: killed"],
    ["", "It last said: nothing"],
  ])("%j is explained", (printed, words) => {
    expect(explainGradle(printed)).toContain(words);
  });

  test("that Expo could not begin is explained", () => {
    expect(explainPrebuild('PluginError: Failed to resolve plugin for module "expo-nothing"')).toContain(
      "config plugin",
    );
    expect(explainPrebuild("Error: Cannot find module '/app/node_modules/expo/bin/cli'")).toContain("not installed");
    expect(explainPrebuild("CommandError: other")).toContain("CommandError: other");
  });
});

describe("the machine", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "lathe-sdk-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("has what Gradle needs, or it is said what to install", () => {
    const env = makeSdk(folder);
    const missing = (changes: Record<string, string>) => {
      const found = findAndroidSdk(readBuildSettings({ ...env, ...changes }));
      return "missing" in found ? found.missing : "";
    };
    expect(findAndroidSdk(readBuildSettings(env))).toEqual({
      sdk: { androidHome: env.ANDROID_HOME, jdk: env.JAVA_HOME },
    });
    expect(missing({ ANDROID_HOME: "" })).toContain("ANDROID_HOME is not set");
    expect(missing({ ANDROID_HOME: "sdk" })).toContain("not the absolute path");
    expect(missing({ ANDROID_HOME: join(folder, "jdk") })).toContain("has no platforms");
    expect(missing({ JAVA_HOME: "", PATH: folder })).toContain("no java is found");
    expect(missing({ JAVA_HOME: env.ANDROID_HOME })).toContain("there is none");
    writeFileSync(join(env.JAVA_HOME, "release"), 'JAVA_VERSION="1.8.0_402"\n');
    expect(missing({})).toContain("is Java 8");
  });

  test("names hosts of its own, and those that are none are said", () => {
    const settings = readBuildSettings({ LATHE_BUILD_HOSTS: "Maven.Example.com, repo.example.org" });
    expect(settings.gradleHosts).toContain("maven.example.com");
    expect(settings.easHosts).toContain("repo.example.org");
    expect(settings.problem).toBeNull();
    expect(readBuildSettings({ LATHE_BUILD_HOSTS: "https://maven.example.com/" }).problem).toContain("is no host name");
  });
});
