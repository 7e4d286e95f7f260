import { expect, test } from "bun:test";
import { createServer } from "node:net";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseTcpListeners, parseUnixListeners } from "./listening-sockets.ts";

const HEAD = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";
const row = (local: string, state: string): string =>
  `   0: ${local} 00000000:0000 ${state} 00000000:00000000 00:00000000 00000000  1000        0 1 1 0 100 0 0 10 0\n`;

test("listening sockets are found with an address to reach them, each port once", () => {
  const tcp4 =
    HEAD +
    row("0100007F:1435", "0A") +
    row("00000000:0BB8", "0A") +
    row("0100007F:9999", "01") +
    row("0200007F:0050", "0A");
  const tcp6 =
    HEAD +
    row("00000000000000000000000001000000:1435", "0A") +
    row("00000000000000000000000000000000:0016", "0A") +
    row("00000000000000000000000001000000:0017", "0A");
  expect(parseTcpListeners(tcp4, tcp6)).toEqual([
    { port: 22, address: "::1" },
    { port: 23, address: "0:0:0:0:0:0:0:1" },
    { port: 80, address: "127.0.0.2" },
    { port: 3000, address: "127.0.0.1" },
    { port: 5173, address: "127.0.0.1" },
  ]);
});

test("real tables are read", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "::1", resolve));
  const address = server.address();
  const found = parseTcpListeners(readFileSync("/proc/net/tcp", "latin1"), readFileSync("/proc/net/tcp6", "latin1"));
  server.close();
  expect(found).toContainEqual({
    port: typeof address === "object" && address !== null ? address.port : 0,
    address: "0:0:0:0:0:0:0:1",
  });
});

test("only Unix sockets that accept connections are listed, with any path", () => {
  const text = `Num       RefCount Protocol Flags    Type St Inode Path
0000000000000000: 00000002 00000000 00010000 0001 01 4242 /run/lathe/ports/5173.sock
0000000000000000: 00000003 00000000 00000000 0001 03 4243 /run/lathe/ports/80.sock
0000000000000000: 00000002 00000000 00010000 0001 01     7 /with space/a b
0000000000000000: 00000003 00000000 00000000 0001 03 4244
0000000000000000: 00000002 00000000 00010000 0001 01 4245 @abstract
`;
  expect(parseUnixListeners(text)).toEqual(new Set(["/run/lathe/ports/5173.sock", "/with space/a b", "@abstract"]));
});

test("no text makes them throw", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      parseTcpListeners(`head\n${a}`, b);
      parseUnixListeners(`head\n${a}`);
    }),
  );
});
