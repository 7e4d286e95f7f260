import { deflateSync, crc32 } from "node:zlib";
import type { ApkApp } from "../apk-app.ts";
import { ByteWriter } from "../formats/byte-writer.ts";
import type { Site } from "../site-files.ts";

/** A square PNG of one grey. */
export function makePng(pixels: number): Uint8Array {
  const number = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const chunk = (name: string, data: Uint8Array): Uint8Array => {
    const named = Buffer.concat([Buffer.from(name), data]);
    return Buffer.concat([number(data.length), named, number(crc32(named))]);
  };
  const writer = new ByteWriter().bytes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  writer.bytes(chunk("IHDR", Buffer.concat([number(pixels), number(pixels), Uint8Array.from([8, 0, 0, 0, 0])])));
  writer.bytes(chunk("IDAT", deflateSync(Buffer.alloc(pixels * (pixels + 1), 0x40))));
  return writer.bytes(chunk("IEND", new Uint8Array(0))).toBytes();
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

export const SAMPLE_APP: ApkApp = {
  name: "Recipes",
  packageId: "com.example.recipes",
  versionCode: 7,
  versionName: "1.2.0",
  icon: { legacy: makePng(192), foreground: makePng(432), monochrome: makePng(432), background: "#e6f4fe" },
  window: { light: "#ffffff", dark: "#101418" },
  permissions: [],
  deepLinks: { schemes: [], hosts: [] },
  allowsHttp: false,
};

export const SAMPLE_SITE: Site = new Map([
  ["index.html", text("<!doctype html><title>Recipes</title><script src=/_app/main.js></script>")],
  ["_app/main.js", text("console.log('hello');".repeat(500))],
  ["images/photo.png", makePng(64)],
  ["empty.txt", new Uint8Array(0)],
  ["Grüße & mehr (1).txt", text("ä")],
  ["deep/er/page.html", text("<p>deeper")],
]);

/** An independent generator of numbers for bytes that do not compress (xorshift). */
export function makeNoise(bytes: number, seed = 1): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: bytes }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  });
}
