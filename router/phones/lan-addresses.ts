import { BlockList, isIPv4 } from "node:net";
import type { NetworkInterfaceInfo } from "node:os";

/** An address of this machine by which devices in the same network reach it. */
export interface LanAddress {
  address: string;
  /** For people: "Wi-Fi (wlan0)". */
  network: string;
}

export type ReadInterfaces = () => Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * What nobody outside a local network can reach: private (RFC 1918) and carrier-grade (RFC 6598) addresses, of which VPNs
 * such as Tailscale make use. A machine that stands in the open internet is not to begin listening there.
 */
const LOCAL = new BlockList();
LOCAL.addSubnet("10.0.0.0", 8);
LOCAL.addSubnet("172.16.0.0", 12);
LOCAL.addSubnet("192.168.0.0", 16);
LOCAL.addSubnet("100.64.0.0", 10);
// Set aside for documents and measurements (RFC 5737, RFC 2544), and used inside containers and test networks.
LOCAL.addSubnet("192.0.2.0", 24);
LOCAL.addSubnet("198.18.0.0", 15);
LOCAL.addSubnet("198.51.100.0", 24);
LOCAL.addSubnet("203.0.113.0", 24);

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8);
LOOPBACK.addAddress("0.0.0.0");

/** Whether only this machine itself is meant by an address or a name. */
export function isLoopback(host: string): boolean {
  return isIPv4(host) ? LOOPBACK.check(host) : /^(.+\.)?localhost$|^\[?::1\]?$/i.test(host);
}

const KINDS = [
  { pattern: /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|lxd|cni|podman|bridge)/, name: "Virtual network", rank: 3 },
  { pattern: /^(tailscale|wg|tun|tap|utun|zt|ppp)/, name: "VPN", rank: 2 },
  { pattern: /^wl/, name: "Wi-Fi", rank: 0 },
] as const;
const OTHER = { name: "Wi-Fi or cable", rank: 1 };

/** The machine's addresses in local networks: those that a phone is likely to share first, virtual networks last. */
export function listLanAddresses(interfaces: ReturnType<ReadInterfaces>): LanAddress[] {
  const found: (LanAddress & { rank: number })[] = [];
  for (const [device, addresses] of Object.entries(interfaces)) {
    const { name, rank } = KINDS.find(({ pattern }) => pattern.test(device)) ?? OTHER;
    for (const { address, family, internal } of addresses ?? []) {
      if (family !== "IPv4" || internal || !LOCAL.check(address)) continue;
      if (found.every((known) => known.address !== address))
        found.push({ address, network: `${name} (${device})`, rank });
    }
  }
  return found.toSorted((a, b) => a.rank - b.rank).map(({ address, network }) => ({ address, network }));
}
