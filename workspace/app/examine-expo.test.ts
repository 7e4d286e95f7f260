import { expect, test } from "bun:test";
import { describeMisfits, type ExaminedExpo } from "./examine-expo.ts";

function describePackage(found: Partial<ExaminedExpo["packages"][number]>): string[] {
  const packages = [{ name: "some-package", version: "1.0.0", expected: null, isNative: false, ...found }];
  return describeMisfits({ sdk: "57.0.26", packages });
}

test("a version that the SDK is not made for is told with the one that it is made for", () => {
  const screens = { name: "react-native-screens", expected: "~4.26.0", isNative: true };
  expect(describePackage({ ...screens, version: "4.26.3" })).toEqual([]);
  const [advice = ""] = describePackage({ ...screens, version: "4.16.0" });
  expect(advice).toContain("does not fit Expo SDK 57");
  expect(advice).toContain("made for ~4.26.0");
  expect(advice).toContain("EXPO_OFFLINE=1 bunx expo install react-native-screens");
});

test("a package without a web version, and one whose native code Expo Go does not have, are told", () => {
  expect(describePackage({ name: "react-native-maps", expected: "1.0.0", isNative: true })[0]).toContain(
    "no web version",
  );
  expect(describePackage({ isNative: true })[0]).toContain("Expo Go");
  // Its web version keeps things in localStorage.
  const mmkv = describePackage({ name: "react-native-mmkv", isNative: true });
  expect(mmkv).toEqual([expect.stringContaining("Expo Go does not have")]);
  expect(describePackage({ name: "react-native-vision-camera", isNative: true })).toHaveLength(2);
  expect(describePackage({ name: "clsx" })).toEqual([]);
});

test("what is not installed, and a project without Expo's modules, are not judged", () => {
  expect(describePackage({ version: null, expected: "~4.26.0" })).toEqual([]);
  expect(describeMisfits({ sdk: null, packages: [] })).toEqual([]);
});
