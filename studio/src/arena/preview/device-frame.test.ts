import { expect, test } from "bun:test";
import { PAGE_SIZES, PageSize } from "@lathe/protocol/page";
import * as fc from "fast-check";
import { deviceFrame, outerSize } from "./device-frame.ts";
import { deviceSize } from "./device-store.ts";

test("the page keeps its size inside the frame, and the camera hides nothing of it", () => {
  const choices = fc.record({
    size: fc.constantFrom(...PageSize.options),
    isTurned: fc.boolean(),
    zoom: fc.constant("fit" as const),
  });
  fc.assert(
    fc.property(choices, (choice) => {
      const page = deviceSize(choice);
      if (page === null) return;
      const frame = deviceFrame(choice, page);
      const outer = outerSize(page, frame);
      if (frame === null) throw new Error("a device without a frame");
      expect([outer.width - frame.left - frame.right, outer.height - frame.top - frame.bottom]).toEqual([
        page.width,
        page.height,
      ]);
      const { camera } = frame;
      if (camera === null) return;
      const isAbove = camera.y >= 0 && camera.y + camera.height <= frame.top;
      const isLeft = camera.x >= 0 && camera.x + camera.width <= frame.left;
      expect([isAbove, isLeft]).toEqual([!choice.isTurned, choice.isTurned]);
    }),
  );
  expect(deviceFrame({ size: "desktop", isTurned: false, zoom: "fit" }, PAGE_SIZES.desktop)).toBeNull();
});
