import { beforeAll, expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import fc from "fast-check";
import { packApk } from "./pack-apk.ts";
import { readPngSize } from "./png-size.ts";
import { readApk, readSite } from "./read-apk.ts";
import { createSigningKey, keySigner } from "./signing-key.ts";
import { SAMPLE_APP, SAMPLE_SITE, makePng } from "./testing/sample-app.ts";

let apk: Uint8Array;
beforeAll(async () => {
  apk = await packApk(SAMPLE_APP, SAMPLE_SITE, keySigner(await createSigningKey("Recipes")));
});

test("a package that was changed anywhere is read, or refused in words", async () => {
  const near = fc.oneof(fc.nat(apk.length - 1), fc.integer({ min: apk.length - 2_500, max: apk.length - 1 }));
  const changes = fc.array(fc.tuple(near, fc.nat(255)), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(changes, fc.integer({ min: 0, max: 40 }), async (list, cut) => {
      const broken = Uint8Array.from(apk.subarray(0, apk.length - (cut > 30 ? cut - 30 : 0)));
      for (const [at, value] of list) if (at < broken.length) broken[at] = value;
      for (const read of [readApk, (bytes: Uint8Array) => readSite(bytes, 100_000)]) {
        const fault: unknown = await read(broken).then(
          () => null,
          (error: unknown) => error,
        );
        if (fault !== null) expect(fault).toBeInstanceOf(LatheError);
      }
    }),
    { numRuns: 500 },
  );
});

test("the size of a PNG is read, and nothing else is one", () => {
  expect(readPngSize(makePng(48))).toEqual({ width: 48, height: 48 });
  const png = makePng(48);
  fc.assert(
    fc.property(fc.nat(32), fc.integer({ min: 1, max: 255 }), (at, difference) => {
      const changed = Uint8Array.from(png);
      changed[at] = (changed[at] ?? 0) ^ difference;
      expect(readPngSize(changed)).toBeNull();
    }),
  );
  fc.assert(fc.property(fc.nat(png.length - 1), (length) => readPngSize(png.subarray(0, length)) === null));
});
