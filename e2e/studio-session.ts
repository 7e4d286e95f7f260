import { z } from "zod";
import { Project } from "@lathe/protocol/api";
import type { ProjectId } from "@lathe/protocol/ids";

/** Somebody who is logged in, without a browser: requests as the studio's pages make them. */
export class StudioSession {
  readonly origin: string;
  readonly #cookie: string;

  private constructor(origin: string, cookie: string) {
    this.origin = origin;
    this.#cookie = cookie;
  }

  /** Uses up the login token of a printed address. */
  static async logIn(address: string): Promise<StudioSession> {
    const response = await fetch(address, { redirect: "manual" });
    const cookie = response.headers.get("set-cookie")?.split(";")[0];
    if (cookie === undefined) throw new Error(`${response.status}: the address logs nobody in.`);
    return new StudioSession(new URL(address).origin, cookie);
  }

  /** For a browser's context. */
  get cookie(): { name: string; value: string; url: string } {
    const [name = "", value = ""] = this.#cookie.split("=", 2);
    return { name, value, url: this.origin };
  }

  get headers(): Record<string, string> {
    return { cookie: this.#cookie, origin: this.origin };
  }

  /** A socket below `/api/projects/<project>/arena/`. */
  openSocket(projectId: ProjectId, below: string): WebSocket {
    const url = `${this.origin.replace(/^http/, "ws")}/api/projects/${projectId}/arena/${below}`;
    // Bun's takes headers, which the browser's type does not know.
    return Reflect.construct(WebSocket, [url, { headers: this.headers }]);
  }

  async fetch(method: string, path: string, body?: string, signal?: AbortSignal): Promise<Response> {
    return fetch(`${this.origin}${path}`, {
      method,
      headers: { ...this.headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
      keepalive: false,
    });
  }

  /** The answer's JSON, or null without a body. Throws when the answer is not 2xx. */
  async call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await this.fetch(method, path, body === undefined ? undefined : JSON.stringify(body));
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text === "" ? "null" : text);
  }

  async createProject(wanted: object): Promise<Project> {
    return Project.parse(await this.call("POST", "/api/projects", wanted));
  }

  /** A text file of the project, or null. */
  async readFile(projectId: ProjectId, path: string): Promise<string | null> {
    const response = await this.fetch("GET", fileAddress(projectId, path));
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`reading ${path}: ${response.status} ${await response.text()}`);
    return z.object({ text: z.string() }).parse(await response.json()).text;
  }

  async writeFile(projectId: ProjectId, path: string, text: string): Promise<void> {
    const response = await this.fetch("PUT", fileAddress(projectId, path), text);
    if (!response.ok) throw new Error(`writing ${path}: ${response.status} ${await response.text()}`);
  }
}

function fileAddress(projectId: ProjectId, path: string): string {
  return `/api/projects/${projectId}/arena/file?path=${encodeURIComponent(path)}`;
}
