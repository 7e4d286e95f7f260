import { LatheError } from "@lathe/protocol/errors";

/** Control, as the other roles of this machine reach it. */
export interface ControlConnection {
  /** For WorkerOrders. */
  readonly address: string;
  /** The Unix socket. */
  readonly socket: string;
  fetch(request: Request): Promise<Response>;
  logIn(token: string): Promise<Response>;
}

export function connectControl(socket: string): ControlConnection {
  const send = async (url: string | Request, init: { headers?: Headers } = {}) => {
    try {
      return await fetch(url, { ...init, unix: socket, redirect: "manual" });
    } catch (cause) {
      throw new LatheError("worker_unavailable", "Control cannot be reached. Try again in a moment.", undefined, {
        cause,
      });
    }
  };
  return {
    address: `unix:${socket}`,
    socket,
    fetch: (request) => send(request),
    logIn: (token) => send(`http://control/login?token=${encodeURIComponent(token)}`),
  };
}
