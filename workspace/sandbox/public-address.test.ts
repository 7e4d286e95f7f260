import { expect, test } from "bun:test";
import fc from "fast-check";
import { isPublicAddress } from "./public-address.ts";

test.each([
  "1.1.1.1",
  "104.16.0.35",
  "172.15.255.255",
  "172.32.0.1",
  "192.167.1.1",
  "2606:4700::6810:23",
  "2a00:1450::1",
])("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ["this host", "127.0.0.1"],
  ["this host", "127.255.255.255"],
  ["any address", "0.0.0.0"],
  ["private", "10.1.2.3"],
  ["private", "172.16.0.1"],
  ["private", "172.31.255.255"],
  ["private", "192.168.1.1"],
  ["cloud metadata", "169.254.169.254"],
  ["carrier-grade NAT", "100.64.0.1"],
  ["multicast", "224.0.0.1"],
  ["broadcast", "255.255.255.255"],
  ["this host", "::1"],
  ["any address", "::"],
  ["link-local", "fe80::1"],
  ["unique local", "fd00:ec2::254"],
  ["IPv4 in IPv6", "::ffff:127.0.0.1"],
  ["IPv4 in IPv6", "::127.0.0.1"],
  ["NAT64", "64:ff9b::7f00:1"],
  ["6to4", "2002:7f00:1::"],
  ["Teredo", "2001:0:7f00:1::"],
  ["a name", "localhost"],
  ["nothing", ""],
  ["a short form", "127.1"],
  ["a number", "2130706433"],
  ["a zone", "fe80::1%eth0"],
])("%s, %s, is not", (_what, address) => expect(isPublicAddress(address)).toBe(false));

test("no text makes it throw", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.ipV4Extended(), fc.ipV6()),
      (text) => typeof isPublicAddress(text) === "boolean",
    ),
  );
});

test("nothing in a private network is public, however IPv6 wraps it", () => {
  const octet = fc.integer({ min: 0, max: 255 });
  const inside = fc.tuple(fc.constantFrom("10", "127"), octet, octet, octet).map((parts) => parts.join("."));
  fc.assert(
    fc.property(
      inside,
      fc.constantFrom("", "::ffff:", "::", "64:ff9b::"),
      (address, prefix) => !isPublicAddress(prefix + address),
    ),
  );
});
