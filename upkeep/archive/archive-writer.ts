import { createTarPacker } from "modern-tar";
import { type EntryHead, toTarHeader } from "./archive-entry.ts";
import {
  type About,
  ABOUT_NAME,
  FAILURE_NAME,
  type Failure,
  type Manifest,
  MANIFEST_NAME,
  MAX_LEFT_OUT,
} from "./archive-format.ts";
import { fromText } from "./byte-path.ts";
import { PartDigests } from "./part-digests.ts";
import type { z } from "zod";

/** Writes a backup's tar. What it gives is taken as slowly as it is read; when it is read no more, writing fails. */
export class ArchiveWriter {
  readonly readable: ReadableStream<Uint8Array>;
  readonly #controller: ReturnType<typeof createTarPacker>["controller"];
  readonly #digests = new PartDigests();
  readonly #about: About;
  readonly #leftOut: string[] = [];

  constructor(about: About) {
    const { readable, controller } = createTarPacker();
    this.readable = readable;
    this.#controller = controller;
    this.#about = about;
  }

  begin(): Promise<void> {
    return this.#addJson(ABOUT_NAME, this.#about);
  }

  /** `content` has exactly `head.size` bytes. */
  async add(head: EntryHead, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = []): Promise<void> {
    this.#digests.entry(head);
    await this.#write(head, content, (chunk) => this.#digests.content(chunk));
  }

  /** A file of text. */
  async addText(path: string, text: string): Promise<void> {
    const bytes = Buffer.from(text);
    await this.add(fileHead(path, bytes.byteLength), [bytes]);
  }

  /** Says in the backup what is not in it, and why. */
  leaveOut(what: string): void {
    if (this.#leftOut.length < MAX_LEFT_OUT) this.#leftOut.push(what.slice(0, 5_000));
    else this.#leftOut[MAX_LEFT_OUT - 1] = "and more";
  }

  async finish(): Promise<void> {
    const manifest: Manifest = { ...this.#about, parts: this.#digests.finish(), leftOut: this.#leftOut };
    await this.#addJson(MANIFEST_NAME, manifest);
    this.#controller.finalize();
  }

  /** Ends it as one that is not whole, with the reason in it: the reader may be another process. */
  async fail(message: string): Promise<void> {
    await this.#addJson(FAILURE_NAME, { message } satisfies z.infer<typeof Failure>);
    this.#controller.finalize();
  }

  /** Breaks it off. */
  abort(reason: unknown): void {
    this.#controller.error(reason);
  }

  async #addJson(name: string, value: unknown): Promise<void> {
    const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
    await this.#write(fileHead(name, bytes.byteLength), [bytes], () => {});
  }

  async #write(
    head: EntryHead,
    content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    onChunk: (chunk: Uint8Array) => void,
  ): Promise<void> {
    const body = this.#controller.add(toTarHeader(head)).getWriter();
    for await (const chunk of content) {
      onChunk(chunk);
      await body.write(chunk);
    }
    await body.close();
  }
}

function fileHead(path: string, size: number): EntryHead {
  return { path: fromText(path), type: "file", mode: 0o600, mtimeMs: Date.now(), target: "", size };
}
