import { describe, expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { UsageError } from "../usage-error.ts";
import { parseExportArguments } from "./export-arguments.ts";

const PLACES = ["--project", "dir", "--out", "app.apk"];

describe("parseExportArguments", () => {
  test("reads what it is given", () => {
    const given = ["--name", "Habits", "--package", "com.example.habits", "--version", "1.2.0", "--version-code", "7"];
    expect(parseExportArguments(["apk", ...PLACES, ...given, "--icon", "icon.png", "--json"])).toEqual({
      kind: "apk",
      project: { directory: "dir" },
      out: "app.apk",
      options: { name: "Habits", packageId: "com.example.habits", versionName: "1.2.0", versionCode: 7 },
      icon: "icon.png",
      keystore: null,
      dataDirectory: null,
      json: true,
    });
  });

  test("an id names a project, anything else a folder", () => {
    const projectId = newId("prj");
    expect(parseExportArguments(["web", "--project", projectId, "--out", "site"]).project).toEqual({ projectId });
    expect(parseExportArguments(["web", "--project", "./prj", "--out", "site"]).project).toEqual({
      directory: "./prj",
    });
  });

  test.each([
    ["no kind", PLACES],
    ["an unknown kind", ["ipa", ...PLACES]],
    ["two kinds", ["apk", "web", ...PLACES]],
    ["no project", ["apk", "--out", "app.apk"]],
    ["no place", ["apk", "--project", "dir"]],
    ["a package id that is none", ["apk", ...PLACES, "--package", "habits"]],
    ["a name that is too long", ["apk", ...PLACES, "--name", "x".repeat(51)]],
    ["a version that is none", ["apk", ...PLACES, "--version", "one point two"]],
    ["a version code that is none", ["apk", ...PLACES, "--version-code", "1.5"]],
    ["a version code that no store takes", ["apk", ...PLACES, "--version-code", "2100000001"]],
    ["a package id for a site", ["web", "--project", "dir", "--out", "site", "--package", "com.example.app"]],
    ["a keystore for a project", ["apk", "--project", newId("prj"), "--out", "app.apk", "--keystore", "key.p12"]],
    ["an unknown option", ["apk", ...PLACES, "--fast"]],
    [
      "a version code for what Expo's service numbers",
      ["eas-apk", "--project", newId("prj"), "--out", "a.apk", "--version-code", "3"],
    ],
    ["a build by Expo's service of a folder", ["eas-apk", "--project", "dir", "--out", "app.apk"]],
  ])("%s is wrong usage", (_, args) => {
    expect(() => parseExportArguments(args)).toThrow(UsageError);
  });
});
