import { dlopen, ptr } from "bun:ffi";
import { closeSync, constants, openSync } from "node:fs";

/** Requests of ioctl(2) on Linux, the same on x86-64 and arm64: ioctl_tty(2). */
const TIOCSPTLCK = 0x40045431;
const TIOCGPTN = 0x80045430;
const TIOCSWINSZ = 0x5414;
const LIBRARIES = ["libc.so.6", `libc.musl-${process.arch === "arm64" ? "aarch64" : "x86_64"}.so.1`];

/** Both ends of a pseudo-terminal, as file descriptors. The master does not block. */
export interface Pty {
  master: number;
  slave: number;
}

type Ioctl = (descriptor: number, request: number, argument: Int32Array | Uint16Array) => boolean;
let ioctl: Ioctl | null | undefined;

/** Null where this way of making one is not to be had: not Linux, or another C library. */
export function openPty(cols: number, rows: number): Pty | null {
  ioctl ??= findIoctl();
  if (ioctl === null) return null;
  const flags = constants.O_RDWR | constants.O_NOCTTY;
  const master = openSync("/dev/ptmx", flags | constants.O_NONBLOCK);
  const number = new Int32Array([0]);
  try {
    // Zero unlocks it; then the same place takes its number.
    if (!ioctl(master, TIOCSPTLCK, number) || !ioctl(master, TIOCGPTN, number)) throw new Error("no pseudo-terminal");
    resizePty(master, cols, rows);
    return { master, slave: openSync(`/dev/pts/${number[0]}`, flags) };
  } catch (error) {
    closeSync(master);
    throw error;
  }
}

/** Its programs are told by SIGWINCH. */
export function resizePty(master: number, cols: number, rows: number): void {
  ioctl?.(master, TIOCSWINSZ, new Uint16Array([rows, cols, 0, 0]));
}

function findIoctl(): Ioctl | null {
  if (process.platform !== "linux") return null;
  for (const library of LIBRARIES) {
    try {
      const { symbols } = dlopen(library, { ioctl: { args: ["i32", "u64", "ptr"], returns: "i32" } });
      return (descriptor, request, argument) => symbols.ioctl(descriptor, request, ptr(argument)) === 0;
    } catch {
      // Not this library: the next, or none.
    }
  }
  return null;
}
