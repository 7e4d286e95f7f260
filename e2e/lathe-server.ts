import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Subprocess } from "bun";

const root = resolve(import.meta.dir, "..");
const READY_DEADLINE_MS = 180_000;

/** A Lathe server of its own for a test: its own data folder, a free port, the template store shared by all tests. */
export class LatheServer {
  readonly dataDirectory: string;
  readonly #env: Record<string, string>;
  #process: Subprocess<"ignore", "pipe", "pipe"> | null = null;
  /** Whether it was told to. */
  #isEnding = false;
  #address = "";
  #errors = "";

  constructor(env: Record<string, string> = {}) {
    this.dataDirectory = mkdtempSync(join(tmpdir(), "lathe-e2e-"));
    this.#env = env;
  }

  /** The printed address, with its one-time login token. */
  get address(): string {
    return this.#address;
  }

  get origin(): string {
    return new URL(this.#address).origin;
  }

  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  /** What the server wrote to standard error so far: its structured log. */
  get log(): string {
    return this.#errors;
  }

  /** Starts the server, again after `kill` on the same port, and resolves when it has printed its address. */
  async start(): Promise<void> {
    const port = this.#address === "" ? "0" : new URL(this.#address).port;
    const child = Bun.spawn([process.execPath, "start.ts"], {
      cwd: root,
      stdin: "ignore",
      stdout: "pipe",
      stderr: "pipe",
      env: {
        PATH: process.env.PATH ?? "",
        HOME: this.dataDirectory,
        ...certificates(),
        LATHE_DATA: this.dataDirectory,
        LATHE_STORE: join(root, ".lathe", "store"),
        LATHE_PORT: port,
        LATHE_COMPOSER_PACE: "instant",
        ...this.#env,
      },
    });
    this.#process = child;
    this.#isEnding = false;
    void this.#collectErrors(child.stderr);
    void child.exited.then((exitCode) => {
      if (this.#isEnding) return;
      const how = child.signalCode ?? `exit code ${exitCode}`;
      process.stderr.write(`A server of a test ended by itself: ${how}\n${this.#errors.slice(-4_000)}\n`);
    });
    this.#address = await this.#readAddress(child);
  }

  /** Ends it as a person would, by SIGTERM. */
  async stop(): Promise<void> {
    this.#isEnding = true;
    this.#process?.kill("SIGTERM");
    await this.#process?.exited;
  }

  /** Ends it and leaves its workers to the next start. */
  async leave(): Promise<void> {
    this.#isEnding = true;
    this.#process?.kill("SIGHUP");
    await this.#process?.exited;
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    this.#isEnding = true;
    this.#process?.kill("SIGKILL");
    await this.#process?.exited;
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.dataDirectory, { recursive: true, force: true });
  }

  async #readAddress(child: Subprocess<"ignore", "pipe", "pipe">): Promise<string> {
    const deadline = setTimeout(() => child.kill("SIGKILL"), READY_DEADLINE_MS);
    let text = "";
    try {
      for await (const chunk of child.stdout) {
        text += new TextDecoder().decode(chunk);
        const found = /(http:\/\/\S+\?token=\S+)\s/.exec(text);
        if (found?.[1] !== undefined) return found[1];
      }
    } finally {
      clearTimeout(deadline);
    }
    throw new Error(`The server did not become ready.\n${text}\n${this.#errors}`);
  }

  async #collectErrors(stream: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    for await (const chunk of stream) this.#errors += decoder.decode(chunk, { stream: true });
  }
}

/** Variables that name the machine's own certificates, where it has some. */
function certificates(): Record<string, string> {
  const names = ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR"];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
