/** A socket as the browser makes it, as far as this needs it. */
interface PageSocket {
  readonly url: string;
  addEventListener(type: "message", listener: (event: { data: unknown }) => void): void;
}

/** Not in every browser. */
export interface SocketWindow {
  WebSocket?: new (...args: unknown[]) => PageSocket;
}

/**
 * Calls `onUpdate` when a page has taken in modules that Metro sent after a change. Metro sends them over a socket of its
 * page, so that no resource is loaded by which it could be seen.
 */
export function watchMetro(window: SocketWindow, onUpdate: () => void): void {
  const { WebSocket: Original } = window;
  if (Original === undefined) return;
  window.WebSocket = new Proxy(Original, {
    construct(target, args: unknown[], newTarget: Function) {
      const socket: PageSocket = Reflect.construct(target, args, newTarget);
      if (/^wss?:\/\/[^/]+\/hot(?:[?#]|$)/.test(socket.url)) follow(socket, onUpdate);
      return socket;
    },
  });
}

function follow(socket: PageSocket, onUpdate: () => void): void {
  let isChanged = false;
  socket.addEventListener("message", ({ data }) => {
    const message = readMessage(data);
    if (message.type === "update") isChanged ||= hasModules(message.body);
    if (message.type !== "update-done" || !isChanged) return;
    isChanged = false;
    // The page's own listener runs behind this one.
    queueMicrotask(onUpdate);
  });
}

function hasModules(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return false;
  const lists = ["added", "modified"].map((name) => Reflect.get(body, name));
  return lists.some((list) => Array.isArray(list) && list.length > 0);
}

/** What is no message of Metro's says nothing. */
function readMessage(data: unknown): { type?: unknown; body?: unknown } {
  try {
    const message: unknown = typeof data === "string" ? JSON.parse(data) : null;
    return typeof message === "object" && message !== null ? message : {};
  } catch {
    return {};
  }
}
