import type { ModelPart } from "@lathe/protocol/model";
import { mayNeedRestart, type ReplySoFar, toCall, toolNameOf } from "./action-call.ts";
import type { ActionHead, ArtifactEvent } from "./artifact-event.ts";
import { JsonInputWriter } from "./json-input-writer.ts";

interface StartedCall {
  callId: string;
  name: string;
  writer: JsonInputWriter;
}

/** Turns the events of one reply into the parts of a model that calls tools. */
export class ReplyTranslator {
  /** Whether anything was asked for. */
  hasCalls = false;
  readonly #tools: ReadonlySet<string>;
  /** Makes the ids of calls differ between the replies of a conversation. */
  readonly #prefix: string;
  readonly #reply: ReplySoFar = { needsRestart: false };
  #count = 0;
  #head: ActionHead | null = null;
  #started: StartedCall | null = null;
  /** Contents of a call that is not started yet. */
  #beginning = "";

  constructor(tools: ReadonlySet<string>, prefix: string) {
    this.#tools = tools;
    this.#prefix = prefix;
  }

  translate(events: readonly ArtifactEvent[]): ModelPart[] {
    return events.flatMap((event) => this.#one(event));
  }

  #one(event: ArtifactEvent): ModelPart[] {
    switch (event.type) {
      case "text":
        return [{ type: "text.delta", id: `text-${this.#count}`, text: event.text }];
      case "artifact.opened":
      case "artifact.closed":
        return [];
      case "action.opened":
        this.#head = event.head;
        this.#beginning = "";
        this.#count += 1;
        return [];
      case "content.delta":
        return this.#delta(event.text);
      case "action.closed":
        return this.#close(event.content);
      case "action.cut": {
        // Started all the same, so that people and the model learn what was not done.
        const parts = this.#started === null && this.#head !== null ? this.#start(this.#head) : [];
        this.#head = null;
        this.#started = null;
        return parts;
      }
    }
  }

  #delta(text: string): ModelPart[] {
    const head = this.#head;
    if (head === null || (head.type !== "file" && head.type !== "append" && head.type !== "edit")) return [];
    if (head.type === "edit") {
      this.#beginning += this.#started === null ? text : "";
      // Shown by its path; its contents are told when they can be read. What begins otherwise may be a patch.
      return this.#started === null && /^\s*<{5}/.test(this.#beginning) ? this.#start(head) : [];
    }
    if (this.#started !== null) return [this.#show(this.#started, text)];
    this.#beginning += text;
    // What begins like an edit may be one, which its end tells.
    if (/^\s*(?:<*$|<{5})/.test(this.#beginning)) return [];
    const parts = this.#start(head);
    return this.#started === null ? parts : [...parts, this.#show(this.#started, this.#beginning)];
  }

  #show({ callId, writer }: StartedCall, text: string): ModelPart {
    return { type: "tool.delta", callId, text: writer.add(text) };
  }

  #start(head: ActionHead): ModelPart[] {
    const callId = this.#callId();
    const name = this.#available(toolNameOf(head));
    const writer = new JsonInputWriter("content");
    this.#started = { callId, name, writer };
    this.hasCalls = true;
    const before: Record<string, string> = "path" in head ? { path: head.path } : {};
    const isText = head.type === "file" || head.type === "append";
    const text = isText ? writer.begin(before) : JSON.stringify(before).slice(0, -1);
    return [
      { type: "tool.started", callId, name },
      { type: "tool.delta", callId, text },
    ];
  }

  #close(content: string): ModelPart[] {
    const [head, started] = [this.#head, this.#started];
    this.#head = null;
    this.#started = null;
    if (head === null) return [];
    const call = toCall(head, content, this.#reply);
    if (mayNeedRestart(head)) this.#reply.needsRestart = true;
    this.hasCalls = true;
    if (started !== null) {
      const { callId, name, writer } = started;
      const begun = JSON.stringify("path" in head ? { path: head.path } : {}).slice(0, -1);
      const rest = head.type === "edit" ? call.input.slice(begun.length) : writer.end();
      return [
        { type: "tool.delta", callId, text: rest },
        { type: "tool.finished", callId, name, input: call.input },
      ];
    }
    const callId = this.#callId();
    const name = this.#available(call.name);
    return [
      { type: "tool.started", callId, name },
      { type: "tool.delta", callId, text: call.input },
      { type: "tool.finished", callId, name, input: call.input },
    ];
  }

  #callId(): string {
    return `${this.#prefix}-${this.#count}`;
  }

  /** What was not offered is not done: it goes by a name that no tool has, which the model is told. */
  #available(name: string): string {
    return this.#tools.has(name) || name === "" ? name || "unnamed" : `${name} (not offered here)`;
  }
}
