import { EventsPage, Project } from "@lathe/protocol/api";
import { ErrorBody, LatheError } from "@lathe/protocol/errors";
import type { LoggedEvent } from "@lathe/protocol/events";
import { Appended, Instructions, ModelRoute, ProjectSecrets } from "@lathe/protocol/internal";
import type { AttachmentId, ThreadId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { ModelTask } from "@lathe/protocol/prompt";
import { z } from "zod";
import { splitAddress } from "./split-address.ts";

const EVENTS_PER_PAGE = 2_000;

export interface StoredAttachment {
  content: Uint8Array;
  mediaType: string;
}

/** Control, as a worker speaks to it: protocol/internal.ts with the worker's own token. */
export class ControlClient {
  readonly #baseUrl: string;
  readonly #unixSocket: string | undefined;
  readonly #token: string;

  /** @param address An http URL, or `unix:` and the path of a socket. */
  constructor(address: string, token: string) {
    ({ baseUrl: this.#baseUrl, unixSocket: this.#unixSocket } = splitAddress(address, "control"));
    this.#token = token;
  }

  async getProject(signal: AbortSignal): Promise<Project> {
    return Project.parse(await this.#readJson(await this.request("/internal/project", {}, signal)));
  }

  async readInstructions(signal: AbortSignal): Promise<string> {
    const answer = await this.#readJson(await this.request("/internal/instructions", {}, signal));
    return Instructions.parse(answer).instructions;
  }

  /** What the project's processes get in their environment. Errors: `not_found`, `internal`. */
  async readSecrets(signal: AbortSignal): Promise<ProjectSecrets> {
    return ProjectSecrets.parse(await this.#readJson(await this.request("/internal/project/secrets", {}, signal)));
  }

  /** The models that a turn may use for a task when its prompt names this one, and what its owner has set. */
  async readRoute({ model, task }: { model: string; task: ModelTask }, signal: AbortSignal): Promise<ModelRoute> {
    const query = new URLSearchParams({ model, task });
    return ModelRoute.parse(await this.#readJson(await this.request(`/internal/route?${query}`, {}, signal)));
  }

  /** A file given with a prompt: its bytes, and what they are by control's own look. Errors: `not_found`, `too_large`. */
  async readAttachment(attachmentId: AttachmentId, signal: AbortSignal): Promise<StoredAttachment> {
    const response = await this.request(`/internal/attachments/${attachmentId}`, {}, signal);
    const bytes = await response.bytes();
    const limitBytes = LIMITS.attachment.maxImageBytes;
    if (bytes.length > limitBytes) throw new LatheError("too_large", "The attachment is too large.", { limitBytes });
    const mediaType = (response.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
    return { content: bytes, mediaType };
  }

  /** All events of the thread behind `after`, page by page. */
  async *readEvents(threadId: ThreadId, after: number, signal: AbortSignal): AsyncIterable<LoggedEvent[]> {
    let position = after;
    while (true) {
      const query = `after=${position}&limit=${EVENTS_PER_PAGE}`;
      const response = await this.request(`/internal/threads/${threadId}/events?${query}`, {}, signal);
      const page = EventsPage.parse(await this.#readJson(response));
      if (page.events.length > 0) yield page.events;
      position = page.events.at(-1)?.seq ?? position;
      if (page.events.length === 0 || position >= page.lastSeq) return;
    }
  }

  async appendEvents(threadId: ThreadId, events: readonly LoggedEvent[], signal: AbortSignal): Promise<number> {
    const body = JSON.stringify({ events });
    const response = await this.request(`/internal/threads/${threadId}/events`, { method: "POST", body }, signal);
    return Appended.parse(await this.#readJson(response)).lastSeq;
  }

  /** Says that the project's files changed outside of a turn. */
  async noteChange(signal: AbortSignal): Promise<void> {
    await this.request("/internal/project/changed", { method: "POST" }, signal);
  }

  /** Puts a picture of the project's page in the place of the one before. */
  async putThumbnail(image: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void> {
    await this.request(
      "/internal/project/thumbnail",
      { method: "PUT", body: image, headers: { "content-type": "image/jpeg" } },
      signal,
    );
  }

  /** A request with the token; answers that are not 2xx become the LatheError in their body. */
  async request(
    path: string,
    init: { method?: string; body?: string | Uint8Array<ArrayBuffer>; headers?: Record<string, string> },
    signal: AbortSignal,
  ): Promise<Response> {
    const response = await fetch(`${this.#baseUrl}${path}`, {
      ...init,
      ...(this.#unixSocket === undefined ? {} : { unix: this.#unixSocket }),
      headers: { "content-type": "application/json", ...init.headers, authorization: `Bearer ${this.#token}` },
      signal,
    });
    if (response.ok) return response;
    const parsed = z.object({ error: ErrorBody }).safeParse(await response.json().catch(() => null));
    if (parsed.success) throw LatheError.fromBody(parsed.data.error);
    throw new LatheError("internal", `Control answered ${response.status}.`);
  }

  async #readJson(response: Response): Promise<unknown> {
    return response.json();
  }
}
