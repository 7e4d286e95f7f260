import { isIPv4, isIPv6, BlockList } from "node:net";

/** What an address is to a server that fetches for others. `forbidden`: nobody has a reason to ask there. */
export type AddressKind = "public" | "local" | "forbidden";

/** This machine and the networks that it is in: the owner's own things may well be here. */
const local = new BlockList();
for (const [net, bits] of [
  ["10.0.0.0", 8],
  ["127.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["100.64.0.0", 10],
] as const)
  local.addSubnet(net, bits, "ipv4");
local.addAddress("::1", "ipv6");
local.addSubnet("fc00::", 7, "ipv6");

/** Link-local (where clouds have their metadata), unspecified, multicast, reserved, and for documents. */
const forbidden = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["169.254.0.0", 16],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  forbidden.addSubnet(net, bits, "ipv4");
/** Metadata outside of the link-local nets: Alibaba's, Azure's wire server, and Amazon's over IPv6. */
forbidden.addAddress("100.100.100.200", "ipv4");
forbidden.addAddress("168.63.129.16", "ipv4");
forbidden.addAddress("fd00:ec2::254", "ipv6");

/** Says what kind of address an IPv4 or IPv6 text (no brackets) is. What is no address is `forbidden`. */
export function classifyAddress(address: string): AddressKind {
  if (isIPv4(address)) return kindOf(address, "ipv4");
  if (!isIPv6(address) || address.includes("%")) return "forbidden";
  const groups = expandIpv6(address);
  const embedded = embeddedIpv4(groups);
  if (embedded !== null) return classifyAddress(embedded);
  const kind = kindOf(address, "ipv6");
  // Only 2000::/3 is given out for the open net.
  if (kind === "public") return (groups[0] ?? 0) >> 13 === 1 && !isForDocuments(groups) ? "public" : "forbidden";
  return kind;
}

function kindOf(address: string, family: "ipv4" | "ipv6"): AddressKind {
  if (forbidden.check(address, family)) return "forbidden";
  return local.check(address, family) ? "local" : "public";
}

function isForDocuments([first, second]: readonly number[]): boolean {
  return first === 0x2001 && second === 0x0db8;
}

/** Eight numbers of 16 bits. */
function expandIpv6(address: string): number[] {
  const withoutDots = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a: string, b: string, c: string, d: string) =>
    [Number(a) * 256 + Number(b), Number(c) * 256 + Number(d)].map((group) => group.toString(16)).join(":"),
  );
  const [head = "", tail] = withoutDots.split("::");
  const read = (part: string) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
  const before = read(head);
  const after = tail === undefined ? [] : read(tail);
  return [...before, ...Array<number>(Math.max(0, 8 - before.length - after.length)).fill(0), ...after];
}

/** The IPv4 address inside a mapped, compatible, translated (64:ff9b::/96), 6to4 or Teredo one; a way round the rules. */
function embeddedIpv4(groups: readonly number[]): string | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups;
  const zeros = a === 0 && b === 0 && c === 0 && d === 0;
  const dotted = (high: number, low: number) => [high >> 8, high & 255, low >> 8, low & 255].join(".");
  if (zeros && e === 0 && f === 0xffff) return dotted(g, h);
  if (zeros && e === 0xffff && f === 0) return dotted(g, h);
  if (zeros && e === 0 && f === 0 && (g !== 0 || h > 1)) return dotted(g, h);
  if (a === 0x64 && b === 0xff9b) return dotted(g, h);
  if (a === 0x2002) return dotted(b, c);
  if (a === 0x2001 && b === 0) return dotted(g ^ 0xffff, h ^ 0xffff);
  return null;
}
