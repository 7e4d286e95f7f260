import assert from "node:assert/strict";
import { test } from "node:test";
import { drawTiles } from "./draw-tiles.ts";

test("a picture of any size is whole, and the same for the same name", () => {
  for (const [width, height] of [
    [560, 480],
    [720, 280],
    [300, 300],
  ] as const) {
    const picture = drawTiles(width, height, "Harbour");
    assert.deepEqual(drawTiles(width, height, "Harbour"), picture);
    assert.ok(picture.shapes.length >= 4);
    for (const { path } of picture.shapes) assert.match(path, /^M[-\d. MLHVhvaqtCZ]+$/);
    const { x, y, size } = picture.icon;
    assert.ok(x - size / 2 > 0 && x + size / 2 < width && y - size / 2 > 0 && y + size / 2 < height);
  }
});
