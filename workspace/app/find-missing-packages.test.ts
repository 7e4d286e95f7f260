import { expect, test } from "bun:test";
import { fits } from "./find-missing-packages.ts";

test("what is installed is compared with what package.json asks for", () => {
  const cases: [string | null, string, boolean][] = [
    ["19.2.9", "19.2.9", true],
    ["19.2.9", "19.2.8", false],
    ["19.2.9", "^19.0.0", true],
    ["19.2.9", ">=18 <20", true],
    ["19.2.9", "18.x || 19.x", true],
    ["19.2.9", "*", true],
    ["19.2.9", "", true],
    ["18.3.1", "^19.0.0", false],
    [null, "*", false],
    [null, "file:../lib", false],
    ["0.0.0", "file:../lib", true],
    ["1.0.0", "github:someone/thing", true],
    ["1.0.0", "https://example.com/x.tgz", true],
    ["1.0.0", "latest", true],
    ["1.0.0", "workspace:*", true],
    ["4.17.21", "npm:lodash@^4.0.0", true],
    ["3.0.0", "npm:@scope/name@^4.0.0", false],
    ["1.0.0-beta.2", "1.0.0-beta.2", true],
  ];
  for (const [version, wanted, expected] of cases)
    expect([version, wanted, fits(version, wanted)]).toEqual([version, wanted, expected]);
});
