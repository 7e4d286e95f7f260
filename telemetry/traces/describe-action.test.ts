import { expect, test } from "bun:test";
import { nameProgram } from "./describe-action.ts";

test.each([
  ["npm run build", "npm"],
  ["  ./node_modules/.bin/tsc -p .", "./node_modules/.bin/tsc"],
  ["API_KEY=hush OTHER='x' npm test", "npm"],
  ["KEY=hush", "other"],
  ["KEY='two words' curl x", "other"],
  ["", "other"],
  ["$(cat /etc/passwd)", "other"],
  ['"hush hush"', "other"],
  ["<<EOF hush", "other"],
  ["x".repeat(70), "other"],
])("of %j only %j is said", (command, program) => {
  expect(nameProgram(command)).toBe(program);
});
