import { describe, expect, test } from "bun:test";
import { checkEas } from "./check-eas.ts";
import { chooseProfile } from "./eas-profile.ts";

const choose = (build: object, kind: "eas-apk" | "eas-aab" | "eas-ipa") =>
  chooseProfile(JSON.stringify({ build }), kind).profile;

describe("the profile of eas.json", () => {
  test("is written where there is none", () => {
    const chosen = chooseProfile(null, "eas-apk");
    expect(chosen.profile).toBe("preview");
    expect(JSON.parse(chosen.easJson ?? "")).toEqual({
      cli: { appVersionSource: "remote" },
      build: {
        preview: { distribution: "internal", android: { buildType: "apk" } },
        production: { autoIncrement: true },
      },
    });
    expect(chooseProfile(null, "eas-ipa").profile).toBe("production");
    // What was written is chosen from as well.
    expect(chooseProfile(chosen.easJson, "eas-aab")).toEqual({ profile: "production", easJson: null });
    expect(chooseProfile(chosen.easJson, "eas-apk")).toEqual({ profile: "preview", easJson: null });
  });

  test("is the likeliest of those that make what is wanted, with what it extends", () => {
    const build = {
      base: { android: { buildType: "apk" } },
      development: { developmentClient: true, distribution: "internal" },
      simulator: { ios: { simulator: true } },
      testers: { extends: "base" },
      production: {},
    };
    expect(choose(build, "eas-apk")).toBe("base");
    expect(choose(build, "eas-aab")).toBe("production");
    expect(choose({ simulator: build.simulator, store: {} }, "eas-ipa")).toBe("store");
    expect(choose({ handed: { android: { gradleCommand: ":app:assembleRelease" } } }, "eas-apk")).toBe("handed");
    expect(choose({ a: { extends: "b" }, b: { extends: "a", distribution: "internal" } }, "eas-apk")).toBe("a");
  });

  test("is asked for in words where there is none, or the file is broken", () => {
    expect(() => choose({ production: {} }, "eas-apk")).toThrow(/Add one: "preview"/);
    expect(() => choose({}, "eas-ipa")).toThrow(/"production"/);
    expect(() => chooseProfile("{", "eas-apk")).toThrow("eas.json is not valid JSON.");
    expect(() => chooseProfile('{"build": []}', "eas-apk")).toThrow(/eas.json is not valid: build/);
    expect(() => chooseProfile('{"build": {"constructor": {"extends": "toString"}}}', "eas-apk")).toThrow(/Add one/);
  });
});

test("what Expo's service needs is named, all at once", () => {
  const projectId = "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9";
  const whole = { slug: "habits", android: { package: "org.habits.app" }, extra: { eas: { projectId } } };
  expect(() => checkEas(whole, "eas-aab")).not.toThrow();
  expect(() => checkEas(whole, "eas-ipa")).toThrow(/"ios\.bundleIdentifier"/);
  expect(() => checkEas({ ...whole, extra: { eas: { projectId: "habits" } } }, "eas-apk")).toThrow(/projectId/);
  expect(() => checkEas({}, "eas-apk")).toThrow(/"slug".*projectId.*"android\.package"/);
});
