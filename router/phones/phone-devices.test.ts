import { expect, test } from "bun:test";
import { PhoneDevices } from "./phone-devices.ts";
import type { Visitor } from "./visitor.ts";

const phone = (address: string, platform: Visitor["platform"] = "android"): Visitor => ({
  address,
  platform,
  browser: null,
});

test("a device is there for twenty seconds after it asked, and as long as it has a socket", () => {
  const devices = new PhoneDevices();
  const device = devices.see(phone("192.168.1.23"), 1_000);
  expect(devices.list(1_000)).toEqual([
    { id: "android-192.168.1.23", name: "Android phone, 192.168.1.23", platform: "android", since: 1_000 },
  ]);
  devices.see(phone("192.168.1.23"), 15_000);
  expect(devices.list(34_999)).toMatchObject([{ since: 1_000 }]);
  expect(devices.list(35_000)).toEqual([]);
  if (device === null) throw new Error("It was not followed.");
  const leave = devices.hold(device);
  expect(devices.list(1e12)).toHaveLength(1);
  leave();
  expect(devices.list(Date.now() + 20_000)).toEqual([]);
  devices.see(phone("192.168.1.23"), 2e15);
  expect(devices.list(2e15)).toMatchObject([{ since: 2e15 }]);
});

test("what an app asks for without a word on its system is the known device's", () => {
  const devices = new PhoneDevices();
  expect(devices.see(phone("10.0.0.2", null), 0)).toBeNull();
  devices.see(phone("10.0.0.2", "ios"), 0);
  expect(devices.see(phone("10.0.0.2", null), 5_000)).toMatchObject({ name: "iPhone, 10.0.0.2" });
  devices.see({ address: "10.0.0.2", platform: "web", browser: "iPhone" }, 5_000);
  expect(devices.list(6_000).map(({ name }) => name)).toEqual(["iPhone, 10.0.0.2", "Browser on iPhone, 10.0.0.2"]);
});

test("not more devices are followed than anybody has, and those that went make room", () => {
  const devices = new PhoneDevices();
  for (let at = 0; at < 100; at += 1) devices.see(phone(`10.0.0.${at}`), 0);
  expect(devices.list(0)).toHaveLength(32);
  expect(devices.see(phone("10.0.1.1"), 0)).toBeNull();
  expect(devices.see(phone("10.0.1.1"), 30_000)).not.toBeNull();
});
