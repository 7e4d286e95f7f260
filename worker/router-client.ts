import { ErrorBody, LatheError } from "@lathe/protocol/errors";
import { type Heartbeat, HeartbeatAnswer } from "@lathe/protocol/internal";
import { z } from "zod";
import { splitAddress } from "./split-address.ts";

const TIMEOUT_MS = 4_000;

/** The router, as a worker speaks to it: protocol/internal.ts with the worker's own token. */
export class RouterClient {
  readonly #baseUrl: string;
  readonly #unixSocket: string | undefined;
  readonly #token: string;

  /** @param address An http URL, or `unix:` and the path of a socket. */
  constructor(address: string, token: string) {
    ({ baseUrl: this.#baseUrl, unixSocket: this.#unixSocket } = splitAddress(address, "router"));
    this.#token = token;
  }

  /**
   * Errors: `not_found` when this worker is not the one that the router knows for its project; `worker_unavailable` when
   * the router cannot be reached or cannot answer now.
   */
  async beat(heartbeat: Heartbeat, signal: AbortSignal): Promise<HeartbeatAnswer> {
    const response = await this.#post(JSON.stringify(heartbeat), signal);
    const body: unknown = await response.json().catch(() => null);
    if (response.ok) return HeartbeatAnswer.parse(body);
    const failed = z.object({ error: ErrorBody }).safeParse(body);
    if (failed.success && failed.data.error.code === "not_found") throw LatheError.fromBody(failed.data.error);
    throw new LatheError("worker_unavailable", `The router answered ${response.status}.`);
  }

  async #post(body: string, signal: AbortSignal): Promise<Response> {
    try {
      return await fetch(`${this.#baseUrl}/heartbeat`, {
        method: "POST",
        ...(this.#unixSocket === undefined ? {} : { unix: this.#unixSocket }),
        headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
        body,
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      });
    } catch (cause) {
      throw new LatheError("worker_unavailable", "The router cannot be reached.", undefined, { cause });
    }
  }
}
