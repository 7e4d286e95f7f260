import { describe, expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import * as fc from "fast-check";
import { deviceSize, DeviceStore, findScale } from "./device-store.ts";

function createStorage() {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}

describe("the device of the preview", () => {
  test("is kept for each project", () => {
    const storage = createStorage();
    const [projectId, other] = [newId("prj"), newId("prj")];
    const store = new DeviceStore(projectId, "web", storage);
    store.choose({ size: "phone", zoom: 75 });
    store.turn();
    const kept = new DeviceStore(projectId, "web", storage).state.get();
    expect(kept).toEqual({ size: "phone", isTurned: true, zoom: 75 });
    expect(deviceSize(kept)).toEqual({ width: 844, height: 390 });
    expect(deviceSize(new DeviceStore(other, "web", storage).state.get())).toBeNull();
  });

  test("is none where what was kept cannot be read", () => {
    const storage = createStorage();
    const projectId = newId("prj");
    new DeviceStore(projectId, "web", storage).choose({ size: "phone" });
    for (const key of storage.texts.keys()) storage.texts.set(key, '{"size":"watch"}');
    expect(new DeviceStore(projectId, "web", storage).state.get().size).toBe("desktop");
  });

  test("is a phone for a mobile project, until another is chosen", () => {
    const storage = createStorage();
    const projectId = newId("prj");
    expect(new DeviceStore(projectId, "mobile-54", storage).state.get().size).toBe("phone");
    const store = new DeviceStore(projectId, "mobile", storage);
    expect(store.state.get().size).toBe("phone");
    store.choose({ size: "desktop" });
    expect(new DeviceStore(projectId, "mobile", storage).state.get().size).toBe("desktop");
  });

  test("fits into whatever room there is, and is never drawn larger than it is", () => {
    const length = fc.integer({ min: 1, max: 4_000 });
    const size = fc.record({ width: length, height: length });
    fc.assert(
      fc.property(size, size, (device, room) => {
        const scale = findScale(device, "fit", room);
        expect(scale).toBeGreaterThan(0);
        expect(scale).toBeLessThanOrEqual(1);
        expect(device.width * scale).toBeLessThanOrEqual(room.width + 1e-6);
        expect(device.height * scale).toBeLessThanOrEqual(room.height + 1e-6);
      }),
    );
    expect(findScale({ width: 390, height: 844 }, 50, { width: 10, height: 10 })).toBe(0.5);
  });
});
