import { expect, test } from "bun:test";
import { type SocketWindow, watchMetro } from "./watch-metro.ts";

class Socket {
  static readonly made: Socket[] = [];
  readonly url: string;
  readonly listeners: ((event: { data: unknown }) => void)[] = [];

  constructor(url: unknown) {
    this.url = String(url);
    Socket.made.push(this);
  }

  addEventListener(_type: string, listener: (event: { data: unknown }) => void): void {
    this.listeners.push(listener);
  }

  say(...messages: unknown[]): void {
    for (const message of messages)
      for (const listener of this.listeners)
        listener({ data: typeof message === "string" ? message : JSON.stringify(message) });
  }
}

async function open(url: string): Promise<{ socket: Socket; count: () => Promise<number> }> {
  const window: SocketWindow = { WebSocket: Socket };
  let updates = 0;
  watchMetro(window, () => void (updates += 1));
  const { WebSocket } = window;
  const socket = WebSocket === undefined ? null : new WebSocket(url);
  if (!(socket instanceof Socket)) throw new Error("what a page makes is no longer a socket");
  return { socket, count: async () => (await Promise.resolve(), updates) };
}

const update = (modified: unknown[]) => ({ type: "update", body: { added: [], modified, deleted: [] } });

test("modules that Metro sent are told once they were all sent", async () => {
  const { socket, count } = await open("ws://localhost:5173/hot");
  socket.say({ type: "update-start" }, update([{ module: [1, "x"] }]));
  expect(await count()).toBe(0);
  socket.say({ type: "update-done" });
  expect(await count()).toBe(1);
});

test("an update without modules, an error and what is no message of Metro's tell nothing", async () => {
  const { socket, count } = await open("wss://app.example/hot?lathe=x");
  socket.say({ type: "update-start" }, update([]), { type: "update-done" }, { type: "error", body: {} });
  socket.say("no json", "null", "[]", '"update-done"', { type: "update", body: null }, { type: "update-done" });
  expect(await count()).toBe(0);
});

test("other sockets of the page are left alone, and a browser without any is fine", async () => {
  for (const url of ["ws://localhost:5173/hotels", "ws://localhost:5173/?token=hot", "ws://x/a/hot"])
    expect((await open(url)).socket.listeners).toEqual([]);
  watchMetro({}, () => {
    throw new Error("there is nothing to tell");
  });
});
