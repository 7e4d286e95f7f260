import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { type IdentityParts, settleIdentity } from "./app-identity.ts";
import { parseExpoConfig, patchAppJson } from "./expo-config.ts";
import { BUILD_GRADLE } from "./native.fixture.ts";

const encode = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const appJson = (expo: object) => JSON.stringify({ expo: { name: "Habits", ...expo } });

function settle(files: Record<string, string>, parts: Partial<IdentityParts> = {}, config = {}) {
  return settleIdentity(
    {
      projectName: "Project",
      files: encode(files),
      ...{ asked: {}, last: {}, makePackageId: () => "app.lathe.made_up" },
      ...parts,
    },
    config,
  );
}

describe("who the app is", () => {
  const own = { "app.json": appJson({ version: "1.2.0", android: { package: "org.habits.app" } }) };

  test("is what was asked for, then as it was shipped, then what its files say, then made up", () => {
    expect(settle(own)).toEqual({ name: "Habits", packageId: "org.habits.app", versionName: "1.2.0" });
    const last = { packageId: "org.last.app", versionName: "3.0.0", name: "Last" };
    expect(settle(own, { last })).toEqual({ name: "Last", packageId: "org.last.app", versionName: "3.0.0" });
    expect(settle(own, { last, asked: { packageId: "org.asked.app" } }).packageId).toBe("org.asked.app");
    const stock = { "app.json": appJson({ android: { package: "com.example.app" } }) };
    expect(settle(stock).packageId).toBe("app.lathe.made_up");
  });

  test("is what only the project itself can change: code that decides, or a folder of its own", () => {
    const dynamic = { ...own, "app.config.ts": "export default () => ({})" };
    const config = { android: { package: "org.dynamic.app" } };
    expect(settle(dynamic, { last: { packageId: "org.last.app" } }, config).packageId).toBe("org.dynamic.app");
    expect(() => settle(dynamic, { asked: { packageId: "org.asked.app" } }, config)).toThrow(/org\.dynamic\.app, not/);
    const bare = { ...own, "android/app/build.gradle": BUILD_GRADLE.replaceAll("PACKAGE", "org.bare.app") };
    expect(settle(bare).packageId).toBe("org.bare.app");
    expect(() => settle(dynamic, {}, { android: { package: "habits" } })).toThrow(/A package id is made like/);
  });

  test("never is a version that would be code in a build script", () => {
    expect(settle({ "app.json": appJson({ version: '1"; exec("x' }) }, {}, { version: "2${x}" }).versionName).toBe(
      "1.0.0",
    );
  });
});

describe("app.json", () => {
  test("is changed where that is needed and nowhere else, in both of its forms", () => {
    const identity = { name: "New", packageId: "org.new.app", versionName: "2.0.0" };
    const before = { expo: { name: "Old", slug: "old", android: { softwareKeyboardLayoutMode: "pan" } }, other: [1] };
    expect(JSON.parse(patchAppJson(JSON.stringify(before), identity) ?? "")).toEqual({
      expo: {
        name: "New",
        slug: "old",
        version: "2.0.0",
        android: { softwareKeyboardLayoutMode: "pan", package: "org.new.app" },
      },
      other: [1],
    });
    expect(JSON.parse(patchAppJson('{"name":"Old","slug":"old"}', identity) ?? "")).toMatchObject({
      name: "New",
      slug: "old",
    });
    for (const text of ["", "[]", "{", "null", '{"expo":3}']) expect(patchAppJson(text, identity)).toBeNull();
  });

  test("as Expo understands it is read behind what else is printed; what is no answer is none", () => {
    // As `expo config --json --type public` of Expo 57 prints it.
    const printed =
      'env: load .env\n{"name":"Habits","slug":"habits","extra":{"eas":{"projectId":"x"}},"android":[]}\n';
    expect(parseExpoConfig(printed)).toMatchObject({
      name: "Habits",
      slug: "habits",
      extra: { eas: { projectId: "x" } },
    });
    for (const text of ["", "ConfigError: no", "[]", '{"name":']) expect(parseExpoConfig(text)).toBeNull();
    fc.assert(fc.property(fc.json(), (json) => parseExpoConfig(json) === null || json.trimStart().startsWith("{")));
  });
});
