import { expect, test } from "bun:test";
import fc from "fast-check";
import { joinPath, movedPath } from "./tree-rows.ts";

const segment = fc.stringMatching(/^[a-z0-9.-]{1,6}$/).filter((name) => name !== "." && name !== "..");
const somePath = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));

test("movedPath and joinPath agree with each other", () => {
  fc.assert(
    fc.property(somePath, somePath, segment, (from, to, name) => {
      expect(movedPath(from, from, to)).toBe(to);
      expect(movedPath(joinPath(from, name), from, to)).toBe(joinPath(to, name));
      expect(movedPath(`${from}x`, from, to)).toBeNull();
    }),
  );
});
