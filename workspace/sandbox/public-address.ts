import { BlockList, isIP } from "node:net";

/**
 * Addresses that are not on the public internet: this host, private and link-local networks (cloud metadata services
 * among them), carrier-grade NAT, multicast and reserved ranges. After the IANA special-purpose address registries.
 */
const special = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  special.addSubnet(network, prefix, "ipv4");
}
// Only 2000::/3 is given out for the public; NAT64 and 6to4 inside of it or beside it would reach IPv4 addresses again.
const publicV6 = new BlockList();
publicV6.addSubnet("2000::", 3, "ipv6");
const tunnelV6 = new BlockList();
tunnelV6.addSubnet("2002::", 16, "ipv6");
tunnelV6.addSubnet("2001::", 32, "ipv6");

/** Whether an IP address is one that a project may be let through to. What is no address is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address, "ipv4");
  if (family === 6) return publicV6.check(address, "ipv6") && !tunnelV6.check(address, "ipv6");
  return false;
}
