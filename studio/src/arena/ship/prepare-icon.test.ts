import { expect, test } from "bun:test";
import type { DecodeImage } from "../../prompt/browser-images.ts";
import { prepareIcon } from "./prepare-icon.ts";

const PNG = new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])], "icon.png", {
  type: "image/png",
});
const sized =
  (width: number, height: number): DecodeImage =>
  async () => ({
    width,
    height,
    isTransparent: () => false,
    encode: async (_, type) => new Blob(["smaller"], { type }),
    close: () => undefined,
  });

test("a square picture goes as it is, a huge one smaller", async () => {
  expect(await prepareIcon(PNG, sized(512, 512))).toMatchObject({ name: "icon.png" });
  const huge = await prepareIcon(PNG, sized(4_000, 4_000));
  expect(await huge.content.text()).toBe("smaller");
});

test("what is no icon is refused with what to do", async () => {
  await expect(prepareIcon(PNG, sized(64, 64))).rejects.toThrow("64 × 64 pixels. Choose one with at least 192 × 192");
  await expect(prepareIcon(PNG, sized(1_200, 200))).rejects.toThrow("nearly square");
  await expect(prepareIcon(new File(["words"], "notes.txt"), sized(512, 512))).rejects.toThrow(
    "“notes.txt” is no picture",
  );
  const broken = async (): Promise<never> => {
    throw new Error("broken");
  };
  await expect(prepareIcon(PNG, broken)).rejects.toThrow("cannot read");
});
