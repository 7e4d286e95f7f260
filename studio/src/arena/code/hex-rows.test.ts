import { expect, test } from "bun:test";
import { findMediaKind } from "./media-kind.ts";
import { formatHexRows } from "./hex-rows.ts";

test("sixteen bytes a row, with their place and what they say", () => {
  const bytes = new Uint8Array(18).fill(0x41);
  bytes.set([0, 255], 0);
  expect(formatHexRows(bytes)).toEqual([
    { at: "00000000", bytes: `00 ff ${"41 ".repeat(13)}41`, text: `..${"A".repeat(14)}` },
    { at: "00000010", bytes: "41 41", text: "AA" },
  ]);
  expect(formatHexRows(new Uint8Array())).toEqual([]);
});

test("files are shown by the end of their name", () => {
  expect(findMediaKind("a/Logo.PNG")).toEqual({ show: "image", type: "image/png" });
  expect(findMediaKind("clip.webm")?.show).toBe("video");
  expect(findMediaKind("png")).toBeNull();
});
