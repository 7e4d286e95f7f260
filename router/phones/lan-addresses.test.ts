import { expect, test } from "bun:test";
import { describeAddress } from "../fixtures/phone-place.ts";
import { isLoopback, listLanAddresses } from "./lan-addresses.ts";

test("addresses of local networks come with names, those that a phone shares first", () => {
  const found = listLanAddresses({
    lo: [describeAddress("127.0.0.1", true)],
    docker0: [describeAddress("172.17.0.1")],
    tailscale0: [describeAddress("100.100.1.2")],
    eth0: [describeAddress("192.168.1.20"), { ...describeAddress("192.168.1.20") }],
    wlan0: [describeAddress("10.0.0.7")],
  });
  expect(found).toEqual([
    { address: "10.0.0.7", network: "Wi-Fi (wlan0)" },
    { address: "192.168.1.20", network: "Wi-Fi or cable (eth0)" },
    { address: "100.100.1.2", network: "VPN (tailscale0)" },
    { address: "172.17.0.1", network: "Virtual network (docker0)" },
  ]);
});

test("a machine that stands in the open internet, or has only itself, has none", () => {
  const dummy = { eth0: [describeAddress("93.184.216.34")], zero: [describeAddress("169.254.3.4")] };
  expect(listLanAddresses({ ...dummy, lo: [describeAddress("127.0.0.1", true)], odd: undefined })).toEqual([]);
});

test("what means only this machine is known", () => {
  for (const host of ["localhost", "a.localhost", "127.0.0.1", "127.9.9.9", "0.0.0.0", "::1", "[::1]"])
    expect(isLoopback(host)).toBe(true);
  for (const host of ["192.168.1.20", "example.com", "notlocalhost"]) expect(isLoopback(host)).toBe(false);
});
