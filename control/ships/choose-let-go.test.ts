import { expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { ShipKind } from "@lathe/protocol/ship";
import * as fc from "fast-check";
import { chooseLetGo } from "./choose-let-go.ts";

test("what is kept has room, is the newest of its kind, and is never nothing", () => {
  const file = fc.record({
    shipId: fc.constant(null).map(() => newId("shp")),
    kind: fc.constantFrom(...ShipKind.options),
    bytes: fc.nat(300),
  });
  const limits = fc.record({
    keptPerKind: fc.integer({ min: 1, max: 4 }),
    maxKeptBytes: fc.integer({ min: 300, max: 900 }),
  });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 20 }), limits, (files, given) => {
      const gone = new Set(chooseLetGo(files, given));
      const kept = files.filter(({ shipId }) => !gone.has(shipId));
      expect(kept.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(given.maxKeptBytes);
      if (files[0] !== undefined) expect(kept[0]).toBe(files[0]);
      for (const kind of ShipKind.options) {
        const isGone = files.filter((each) => each.kind === kind).map(({ shipId }) => gone.has(shipId));
        expect(isGone.filter((each) => !each).length).toBeLessThanOrEqual(given.keptPerKind);
        // No older one is kept in the place of a newer one of its kind.
        expect(isGone).toEqual([...isGone].sort());
      }
      // Nothing goes that has a place in its kind while all that have one have room.
      const placed = files.filter(
        ({ kind }, index) => files.slice(0, index).filter((each) => each.kind === kind).length < given.keptPerKind,
      );
      if (placed.reduce((sum, { bytes }) => sum + bytes, 0) <= given.maxKeptBytes) expect(kept).toEqual(placed);
    }),
  );
});

test("one that is larger than all room stays while it is the newest", () => {
  const [large, small] = [newId("shp"), newId("shp")];
  const limits = { keptPerKind: 5, maxKeptBytes: 10 };
  const files = [
    { shipId: large, kind: "apk" as const, bytes: 11 },
    { shipId: small, kind: "web" as const, bytes: 1 },
  ];
  expect(chooseLetGo(files, limits)).toEqual([small]);
  expect(chooseLetGo(files.toReversed(), limits)).toEqual([large]);
});
