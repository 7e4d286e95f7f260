import { describe, expect, test } from "bun:test";
import { resolve } from "node:path";
import { UsageError } from "./usage-error.ts";
import { parseUpkeepArguments } from "./upkeep-arguments.ts";

describe("parseUpkeepArguments", () => {
  test("reads what it is given and fills in the rest", () => {
    expect(
      parseUpkeepArguments("restore", ["a.tar.gz", "--data", "d", "--database-url", "postgres://x", "--force"]),
    ).toEqual({
      file: resolve("a.tar.gz"),
      dataDirectory: resolve("d"),
      databaseUrl: "postgres://x",
      force: true,
      dryRun: false,
      deletedAfterDays: 30,
      json: false,
    });
    expect(parseUpkeepArguments("clean", ["--dry-run", "--deleted-after", "0", "--json"])).toMatchObject({
      file: null,
      dryRun: true,
      deletedAfterDays: 0,
      json: true,
    });
  });

  test.each([
    ["backup", []],
    ["backup", [""]],
    ["backup", ["a", "b"]],
    ["backup", ["a", "--dry-run"]],
    ["restore", ["a", "--json"]],
    ["restore", ["a", "--data"]],
    ["restore", ["a", "--data", ""]],
    ["clean", ["a"]],
    ["clean", ["--deleted-after", "soon"]],
    ["clean", ["--deleted-after", "-1"]],
    ["clean", ["--force"]],
    ["doctor", ["me"]],
    ["doctor", ["--fix"]],
  ] as const)("%s %j is wrong usage", (command, args) => {
    expect(() => parseUpkeepArguments(command, args)).toThrow(UsageError);
  });
});
