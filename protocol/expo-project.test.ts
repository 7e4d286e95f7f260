import { expect, test } from "bun:test";
import { readExpoSdk } from "./expo-project.ts";

test.each([
  ["~57.0.26", "57"],
  ["54.0.37", "54"],
  ["^49", "49"],
  ["latest", "latest"],
])("expo %s is SDK %s", (version, sdk) => {
  expect(readExpoSdk(JSON.stringify({ dependencies: { expo: version } }))).toBe(sdk);
});

test.each(["", "{", "null", "{}", '{"dependencies":{"react":"19.0.0"}}', '{"devDependencies":{"expo":"57.0.0"}}'])(
  "%p is no Expo project",
  (text) => expect(readExpoSdk(text)).toBeNull(),
);
