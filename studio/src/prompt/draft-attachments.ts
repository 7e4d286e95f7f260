import type { Attachment } from "@lathe/protocol/prompt";
import { LIMITS } from "@lathe/protocol/limits";
import type { ControlApi } from "../api/control-api.ts";
import { describeError } from "../api/http.ts";
import { ValueStore } from "../store/value-store.ts";
import { decodeInBrowser, type DecodeImage } from "./browser-images.ts";
import { prepareFile } from "./prepare-file.ts";

export type AttachmentState =
  | { phase: "reading" }
  /** `share` of it has gone out, from 0 to 1; null while that is not worth saying. */
  | { phase: "uploading"; share: number | null }
  /** It can be tried again. */
  | { phase: "failed"; problem: string }
  | { phase: "ready"; attachment: Attachment };

export interface DraftAttachment {
  key: number;
  name: string;
  /** For an image, once it was read; null: it has none to show. */
  pictureUrl: string | null;
  state: AttachmentState;
}

export interface DraftAttachmentsView {
  items: readonly DraftAttachment[];
  /** Why files were not taken. */
  problems: readonly string[];
}

export type AttachmentsApi = Pick<ControlApi, "attach" | "attachmentUrl" | "deleteAttachment">;

/** What is sent within this needs no figures. */
const NOTICEABLE_MS = 400;
const { maxPerPrompt } = LIMITS.attachment;

/** The files beside a prompt that is being written. Each is read, reduced and sent to the server at once. */
export class DraftAttachments {
  readonly state: ValueStore<DraftAttachmentsView>;
  readonly #api: AttachmentsApi;
  readonly #decode: DecodeImage;
  /** What is sent, or was: to be tried again. */
  readonly #contents = new Map<number, Blob>();
  #abort = new AbortController();
  #nextKey = 1;

  constructor(api: AttachmentsApi, kept: readonly Attachment[] = [], decode: DecodeImage = decodeInBrowser) {
    this.#api = api;
    this.#decode = decode;
    this.state = new ValueStore<DraftAttachmentsView>({
      items: kept.map((attachment) => this.#itemOf(attachment)),
      problems: [],
    });
  }

  /** Puts files that the server has already in the place of those that are here. */
  replace(attachments: readonly Attachment[]): void {
    this.clear();
    this.state.update((view) => ({ ...view, items: attachments.map((attachment) => this.#itemOf(attachment)) }));
  }

  /** Resolves when each is ready, failed or refused. */
  async add(files: readonly File[]): Promise<void> {
    const room = Math.max(0, maxPerPrompt - this.state.get().items.length);
    const left = files.slice(room).map(({ name }) => `“${name}”`);
    const problems =
      left.length > 0 ? [`A prompt takes at most ${maxPerPrompt} files. Left out: ${left.join(", ")}.`] : [];
    const added = files.slice(0, room).map((file) => ({ file, key: this.#nextKey++ }));
    this.state.update(({ items }) => ({
      problems,
      items: [
        ...items,
        ...added.map(({ file, key }) => ({
          key,
          name: file.name,
          pictureUrl: null,
          state: { phase: "reading" } as const,
        })),
      ],
    }));
    await Promise.all(added.map(({ file, key }) => this.#take(key, file)));
  }

  async retry(key: number): Promise<void> {
    await this.#upload(key);
  }

  /** The server is there again. */
  async retryFailed(): Promise<void> {
    const failed = this.state.get().items.filter(({ state }) => state.phase === "failed");
    await Promise.all(failed.map(({ key }) => this.#upload(key)));
  }

  remove(key: number): void {
    const item = this.#find(key);
    if (item === undefined) return;
    this.#forget([item]);
    // What stays behind at the server because of this is cleaned up there.
    if (item.state.phase === "ready") {
      this.#api.deleteAttachment(item.state.attachment.attachmentId).catch(() => undefined);
    }
  }

  dismissProblems(): void {
    this.state.update((view) => ({ ...view, problems: [] }));
  }

  /** Those that a prompt can name. */
  ready(): Attachment[] {
    return this.state.get().items.flatMap(({ state }) => (state.phase === "ready" ? [state.attachment] : []));
  }

  /** The prompt was sent: they are its own now. */
  clear(): void {
    this.#forget(this.state.get().items);
    this.dismissProblems();
  }

  /** What is under way ends, and is let go. */
  close(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#forget(this.state.get().items.filter(({ state }) => state.phase !== "ready"));
  }

  async #take(key: number, file: File): Promise<void> {
    const prepared = await prepareFile(file, this.#decode);
    if (this.#find(key) === undefined) return;
    if (prepared.kind === "refused") {
      this.state.update(({ items, problems }) => ({
        items: items.filter((item) => item.key !== key),
        problems: [...problems, prepared.reason],
      }));
      return;
    }
    this.#contents.set(key, prepared.content);
    const pictureUrl = prepared.kind === "image" ? URL.createObjectURL(prepared.content) : null;
    this.#change(key, { name: this.#nameApart(key, prepared.name), pictureUrl });
    await this.#upload(key);
  }

  async #upload(key: number): Promise<void> {
    const content = this.#contents.get(key);
    const item = this.#find(key);
    if (content === undefined || item === undefined) return;
    const { signal } = this.#abort;
    const startedAt = Date.now();
    const tell = (share: number): void => {
      const isSlow = Date.now() - startedAt >= NOTICEABLE_MS;
      if (isSlow && this.#find(key)?.state.phase === "uploading")
        this.#change(key, { state: { phase: "uploading", share } });
    };
    this.#change(key, { state: { phase: "uploading", share: null } });
    try {
      const attachment = await this.#api.attach(item.name, content, tell, signal);
      if (this.#find(key) === undefined) {
        // Taken away meanwhile.
        await this.#api.deleteAttachment(attachment.attachmentId).catch(() => undefined);
        return;
      }
      this.#contents.delete(key);
      this.#change(key, { state: { phase: "ready", attachment } });
    } catch (error) {
      if (!signal.aborted) this.#change(key, { state: { phase: "failed", problem: describeError(error) } });
    }
  }

  #itemOf(attachment: Attachment): DraftAttachment {
    const { attachmentId, kind, name } = attachment;
    const pictureUrl = kind === "image" ? this.#api.attachmentUrl(attachmentId) : null;
    return { key: this.#nextKey++, name, pictureUrl, state: { phase: "ready", attachment } };
  }

  /** Pasted pictures are all called "image.png": the second one is "image 2.png". */
  #nameApart(key: number, name: string): string {
    const taken = new Set(
      this.state
        .get()
        .items.filter((item) => item.key < key)
        .map((item) => item.name),
    );
    const dot = name.lastIndexOf(".") > 0 ? name.lastIndexOf(".") : name.length;
    let apart = name;
    for (let count = 2; taken.has(apart); count += 1) apart = `${name.slice(0, dot)} ${count}${name.slice(dot)}`;
    return apart;
  }

  #find(key: number): DraftAttachment | undefined {
    return this.state.get().items.find((item) => item.key === key);
  }

  #change(key: number, change: Partial<DraftAttachment>): void {
    this.state.update((view) => ({
      ...view,
      items: view.items.map((item) => (item.key === key ? { ...item, ...change } : item)),
    }));
  }

  #forget(gone: readonly DraftAttachment[]): void {
    for (const { key, pictureUrl } of gone) {
      this.#contents.delete(key);
      revoke(pictureUrl);
    }
    this.state.update((view) => ({ ...view, items: view.items.filter((item) => !gone.includes(item)) }));
  }
}

function revoke(url: string | null): void {
  if (url?.startsWith("blob:") === true) URL.revokeObjectURL(url);
}
