import type { ModelPart } from "@lathe/protocol/model";
import { type Call, mayNeedRestart, type ReplySoFar, toCall, toolNameOf } from "./action-call.ts";
import type { ActionHead, ArtifactEvent } from "./artifact-event.ts";
import { beginInput, beginTextInput, continueTextInput, TEXT_INPUT_END } from "./json-text-input.ts";

/** By then it shows whether an edit begins with a block. */
const MAX_BEGINNING_CHARACTERS = 200;

interface StartedCall {
  callId: string;
  name: string;
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

  /** Calls that were written in another form than actions, found when the reply was whole. */
  addCalls(calls: readonly Call[]): ModelPart[] {
    return calls.flatMap(({ name, input }) => {
      this.#count += 1;
      this.hasCalls = true;
      const callId = this.#callId();
      return [
        { type: "tool.started", callId, name },
        { type: "tool.finished", callId, name, input: JSON.stringify(input) },
      ];
    });
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
      if (this.#started === null && this.#beginning.length < MAX_BEGINNING_CHARACTERS) this.#beginning += text;
      // Shown by its path; its contents are told when they can be read. What begins otherwise may be a patch.
      return this.#started === null && /^\s*<{5}/.test(this.#beginning) ? this.#start(head) : [];
    }
    if (this.#started !== null) return [this.#show(this.#started, text)];
    // What begins like an edit may be one, which its end tells.
    if (/^\s*<{5}/.test(this.#beginning)) return [];
    this.#beginning += text;
    if (/^\s*(?:<*$|<{5})/.test(this.#beginning)) return [];
    const parts = this.#start(head);
    return this.#started === null ? parts : [...parts, this.#show(this.#started, this.#beginning)];
  }

  #show({ callId }: StartedCall, text: string): ModelPart {
    return { type: "tool.delta", callId, text: continueTextInput(text) };
  }

  #start(head: ActionHead): ModelPart[] {
    const callId = this.#callId();
    const name = this.#available(toolNameOf(head));
    this.#started = { callId, name };
    this.hasCalls = true;
    const before: Record<string, string> = "path" in head ? { path: head.path } : {};
    const isText = head.type === "file" || head.type === "append";
    const text = isText ? beginTextInput(before) : beginInput(before);
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
      const { callId, name } = started;
      const rest = head.type === "edit" ? call.input.slice(beginInput({ path: head.path }).length) : TEXT_INPUT_END;
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
