import { expect, test } from "bun:test";
import { expoSettings } from "./expo-settings.ts";

const app = (expo: object): string => expoSettings(JSON.stringify({ expo }));

test("a name, an icon and what phones are told are no reason to start again", () => {
  const before = app({ name: "New app", slug: "app", plugins: ["expo-router"], android: { package: "a.b" } });
  expect(app({ slug: "habits", plugins: ["expo-router"], icon: "./x.png", name: "Habits" })).toBe(before);
});

test("plugins, experiments, the web's settings and what is not known are", () => {
  const before = app({ name: "New app", plugins: ["expo-router"] });
  for (const changed of [
    { plugins: [] },
    { web: { output: "single" } },
    { experiments: { reactCompiler: true } },
    { extra: 1 },
  ])
    expect(app({ name: "New app", plugins: ["expo-router"], ...changed })).not.toBe(before);
});

test("what is no app.json is compared as it is", () => {
  expect([null, "{", "[]", '{"expo":1}'].map(expoSettings)).toEqual(["", "{", "[]", '{"expo":1}']);
});
