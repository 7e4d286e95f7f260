import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openControl, type Control, type ControlOptions } from "./open-control.ts";

export const ORIGIN = "http://localhost:4700";
export const JOIN_SECRET = "a-join-secret-of-this-test";

export interface ControlFixture {
  control: Control;
  directory: string;
  /** Everything that was logged, as text. */
  logged(): string;
  /** A request of the studio's page, logged in. */
  call(path: string, options?: CallOptions): Promise<{ status: number; headers: Headers; body: unknown }>;
  /** The same, with the answer as it came. */
  send(path: string, options?: CallOptions): Promise<Response>;
  close(): Promise<void>;
}

interface CallOptions {
  method?: string;
  json?: unknown;
  /** In the place of JSON. */
  bytes?: Uint8Array<ArrayBuffer>;
  signal?: AbortSignal;
  /** Over (or, when null, without) those of a studio page. */
  headers?: Record<string, string | null>;
}

/** A control on a data folder of its own, with the owner logged in. Tests only. */
export async function openFixture(options: Partial<ControlOptions> = {}): Promise<ControlFixture> {
  const directory = await mkdtemp(join(tmpdir(), "lathe-control-"));
  const lines: string[] = [];
  const control = await openControl({
    dataDirectory: join(directory, "data"),
    joinSecret: JOIN_SECRET,
    publicOrigins: [ORIGIN, "http://127.0.0.1:4700"],
    previewDomain: "localhost:4700",
    version: "0.0.0",
    sandbox: { kind: "none", layers: "copy", limits: "none", warnings: [] },
    log: (...entry) => lines.push(JSON.stringify(entry)),
    ...options,
  });
  const login = await control.login(await control.createLoginToken());
  const cookie = login?.setCookie.split(";")[0] ?? "";
  const send: ControlFixture["send"] = (path, { method, json, bytes, headers = {}, signal } = {}) => {
    const all = new Headers({
      origin: ORIGIN,
      cookie,
      ...(json === undefined ? {} : { "content-type": "application/json" }),
    });
    for (const [name, value] of Object.entries(headers)) {
      if (value === null) all.delete(name);
      else all.set(name, value);
    }
    const body = bytes ?? (json === undefined ? undefined : JSON.stringify(json));
    const asked = method ?? (body === undefined ? "GET" : "POST");
    return control.fetch(new Request(`${ORIGIN}${path}`, { method: asked, headers: all, body, signal }));
  };
  return {
    control,
    directory,
    logged: () => lines.join("\n"),
    send,
    async call(path, options) {
      const response = await send(path, options);
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
    },
    async close() {
      await control.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
