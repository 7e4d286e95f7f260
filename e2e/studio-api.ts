import type { Page } from "playwright-core";

/** The studio's API as its page would call it, with the page's session. */
export class StudioApi {
  readonly #page: Page;
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
  }

  /** The answer's JSON, or null when there is no body. Throws when the answer is not 2xx. */
  async call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    // A string is a file's text: Playwright would quote it as JSON otherwise.
    const isFile = typeof body === "string";
    const headers = { origin: this.#origin, "content-type": isFile ? "text/plain" : "application/json" };
    const data = isFile ? body : JSON.stringify(body);
    const response = await this.#page.request.fetch(`${this.#origin}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { data }),
    });
    const text = await response.text();
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${text}`);
    return JSON.parse(text === "" ? "null" : text);
  }

  /** A file of the project that the page shows, or null. */
  async readFile(path: string): Promise<string | null> {
    const response = await this.#page.request.get(
      `${this.#origin}${this.#arena}/file?path=${encodeURIComponent(path)}`,
    );
    if (response.status() === 404) return null;
    const body: { text: string } = await response.json();
    return body.text;
  }

  /** A hand edit, as the editor saves it. */
  async writeFile(path: string, text: string): Promise<void> {
    await this.call("PUT", `${this.#arena}/file?path=${encodeURIComponent(path)}`, text);
  }

  get #arena(): string {
    return `/api/projects/${new URL(this.#page.url()).pathname.split("/")[2]}/arena`;
  }
}
