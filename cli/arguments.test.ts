import { describe, expect, test } from "bun:test";
import { parseBuildArguments } from "./arguments.ts";
import { UsageError } from "./usage-error.ts";

describe("parseBuildArguments", () => {
  test("reads what it is given and fills in the rest", () => {
    expect(parseBuildArguments(["A todo app", "--out", "dir", "--json"])).toEqual({
      prompt: "A todo app",
      outDirectory: "dir",
      template: "web",
      model: "composer/builtin",
      baseUrl: null,
      channel: "auto",
      json: true,
    });
  });

  test.each([
    [["An iPhone app for habits"], "mobile"],
    [["Contacts with phone numbers"], "web"],
    [["An iPhone app for habits", "--template", "web"], "web"],
    [["Habits", "--template", "mobile-54"], "mobile-54"],
    [["Habits", "--template", "auto"], "web"],
    [["A mobile app", "--template", "blank"], "blank"],
  ] as const)("%p is for %s", (args, template) => {
    expect(parseBuildArguments([...args, "--out", "dir"]).template).toBe(template);
  });

  test.each([
    ["no prompt", ["--out", "dir"]],
    ["an empty prompt", ["  ", "--out", "dir"]],
    ["two prompts", ["a", "b", "--out", "dir"]],
    ["no folder", ["a"]],
    ["an unknown option", ["a", "--out", "dir", "--fast"]],
    ["an unknown template", ["a", "--out", "dir", "--template", "rust"]],
    ["a model without provider", ["a", "--out", "dir", "--model", "gpt"]],
    ["an address that is none", ["a", "--out", "dir", "--model", "compatible/m", "--base-url", "ftp://x"]],
    ["a channel that is none", ["a", "--out", "dir", "--channel", "smoke"]],
    ["an address without a model", ["a", "--out", "dir", "--base-url", "http://x"]],
  ])("%s is wrong usage", (_, args) => {
    expect(() => parseBuildArguments(args)).toThrow(UsageError);
  });
});
