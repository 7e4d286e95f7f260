/** A TCP port that something inside listens on, with an address at which a process inside can reach it. */
export interface Listener {
  port: number;
  address: string;
}

const LISTEN = "0A";
/** Set on a Unix socket that accepts connections: __SO_ACCEPTCON. */
const ACCEPTS = 0x10000;

/** Listening ports in the text of /proc/PID/net/tcp and tcp6; each once, IPv4 preferred. See proc_pid_net(5). */
export function parseTcpListeners(tcp4: string, tcp6: string): Listener[] {
  const found = new Map<number, Listener>();
  for (const [text, family] of [
    [tcp4, 4],
    [tcp6, 6],
  ] as const) {
    for (const line of text.split("\n").slice(1)) {
      const [, local, , state] = line.trim().split(/\s+/);
      const [address, port] = local?.split(":") ?? [];
      if (state !== LISTEN || address === undefined || port === undefined) continue;
      const number = Number.parseInt(port, 16);
      if (!found.has(number)) found.set(number, { port: number, address: reachableAddress(address, family) });
    }
  }
  return [...found.values()].sort((a, b) => a.port - b.port);
}

/** Paths of listening Unix sockets in the text of /proc/PID/net/unix, as their processes gave them. */
export function parseUnixListeners(text: string): Set<string> {
  const paths = new Set<string>();
  for (const line of text.split("\n").slice(1)) {
    // Num RefCount Protocol Flags Type St Inode Path
    const match = /^\S+ \S+ \S+ ([0-9A-F]+) \S+ \S+ +\d+ (.+)$/.exec(line);
    if (match?.[1] !== undefined && match[2] !== undefined && (Number.parseInt(match[1], 16) & ACCEPTS) !== 0)
      paths.add(match[2]);
  }
  return paths;
}

/** The kernel prints addresses as words in the machine's byte order; both platforms here are little-endian. */
function reachableAddress(hex: string, family: 4 | 6): string {
  const bytes =
    hex
      .match(/.{8}/g)
      ?.flatMap((word) => (word.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16))) ?? [];
  if (bytes.every((byte) => byte === 0)) return family === 4 ? "127.0.0.1" : "::1";
  if (family === 4) return bytes.join(".");
  const words = bytes.flatMap((byte, index) =>
    index % 2 === 0 ? [((byte << 8) | (bytes[index + 1] ?? 0)).toString(16)] : [],
  );
  return words.join(":");
}
