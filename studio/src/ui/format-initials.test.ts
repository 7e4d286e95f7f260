import { expect, test } from "bun:test";
import { formatInitial, formatInitials } from "./format-initials.ts";

test("initials are one or two letters, whatever a name is", () => {
  expect(["Ada", "ada king", "Ada Byron King", "  ", "李 雷", "x.y@example.org"].map(formatInitials)).toEqual([
    "A",
    "AK",
    "AK",
    "?",
    "李雷",
    "XO",
  ]);
});

test("an initial is one letter", () => {
  expect(["reading list", "“Tea”", "", "3 wishes"].map(formatInitial)).toEqual(["R", "T", "?", "3"]);
});
