import { LIMITS } from "@lathe/protocol/limits";
import type { FinishReason, Model, ModelMessage, ModelPart, ModelRequest } from "@lathe/protocol/model";
import { NO_USAGE, sumUsage } from "../sum-usage.ts";
import { ArtifactParser } from "./artifact-parser.ts";
import { EndTokens } from "./end-tokens.ts";
import { joinSegment, MAX_OVERLAP_CHARACTERS } from "./join-segments.ts";
import { ReplyTranslator } from "./reply-translator.ts";
import { tellAsText } from "./tell-as-text.ts";
import { findWrittenCalls } from "./written-calls.ts";

/**
 * A model that knows text only, as one that calls tools: its replies are read in the text protocol. A reply that ends
 * at its length limit, or inside an action, is gone on with by asking again, so that it arrives as one whole reply.
 * A request without tools passes as it is.
 */
export function withTextChannel(
  model: Model,
  { maxSegments = LIMITS.turn.maxSegments }: { maxSegments?: number } = {},
): Model {
  return {
    stream: (request, signal) =>
      request.tools.length === 0 ? model.stream(request, signal) : streamReply(model, request, maxSegments, signal),
  };
}

async function* streamReply(
  model: Model,
  request: ModelRequest,
  maxSegments: number,
  signal: AbortSignal,
): AsyncGenerator<ModelPart> {
  const asked = tellAsText(request);
  const reply = new Reply(request);
  let usage = NO_USAGE;
  for (let segment = 1; ; segment += 1) {
    let end: Extract<ModelPart, { type: "finished" | "failed" }> | null = null;
    for await (const part of model.stream({ ...asked, messages: reply.addTo(asked.messages) }, signal)) {
      if (part.type === "finished" || part.type === "failed") {
        end = part;
        break;
      }
      if (part.type !== "text.delta") {
        yield part;
        continue;
      }
      const parts = reply.feed(part.text);
      // An empty part is a sign of life: a reply of which much is held back must not look like one that hangs.
      yield* parts.length > 0 ? parts : [{ ...part, text: "" }];
    }
    // Cut or stopped: what was open stays open, as it does with a model that calls tools.
    if (end === null) return;
    yield* reply.endSegment();
    if (end.type === "failed") {
      yield* reply.end(true);
      // What the segments before it took was used all the same.
      yield segment === 1 ? end : { ...end, usage: sumUsage(usage, end.usage ?? NO_USAGE) };
      return;
    }
    usage = sumUsage(usage, end.usage);
    if (segment < maxSegments && reply.isUnfinished(end.reason)) continue;
    yield* reply.end(end.reason === "length" || end.reason === "content-filter");
    yield { type: "finished", reason: reply.reason(end.reason), usage, ...(segment > 1 ? { segments: segment } : {}) };
    return;
  }
}

/** One reply, of one segment or several. */
class Reply {
  /** As the model wrote it, segments joined. */
  #text = "";
  #segmentText = "";
  /** The beginning of a segment that goes on, until it is known what of it repeats what was said. */
  #held: string | null = null;
  #tokens = new EndTokens();
  #wasCut = false;
  readonly #parser = new ArtifactParser();
  readonly #tools: ReadonlySet<string>;
  readonly #translator: ReplyTranslator;

  constructor(request: ModelRequest) {
    this.#tools = new Set(request.tools.map((tool) => tool.name));
    this.#translator = new ReplyTranslator(this.#tools, `text-${request.messages.length}`);
  }

  /** The messages to ask with: what was said so far is told back, with the request to go on. */
  addTo(messages: readonly ModelMessage[]): ModelMessage[] {
    if (this.#text === "") return [...messages];
    const last = JSON.stringify(this.#text.slice(-LAST_CHARACTERS));
    const text = `[Lathe: Your answer was cut off. Go on exactly behind its last character, in the middle of a word if need be. Repeat nothing, open no tag and no fence again, say nothing before. Its last characters were: ${last}]`;
    return [
      ...messages,
      { role: "assistant", content: [{ type: "text", text: this.#text }] },
      { role: "user", content: [{ type: "text", text }] },
    ];
  }

  feed(text: string): ModelPart[] {
    return this.#accept(this.#tokens.feed(text));
  }

  /** What was held back of this segment; the next one, if there is one, begins. */
  endSegment(): ModelPart[] {
    const parts = [...this.#accept(this.#tokens.end()), ...this.#letGo()];
    this.#tokens = new EndTokens();
    // A segment that says nothing would be followed by others that say nothing.
    this.#wasCut = this.#segmentText.trim() !== "";
    this.#segmentText = "";
    this.#held = "";
    return parts;
  }

  isUnfinished(reason: FinishReason): boolean {
    if (reason === "content-filter" || !this.#wasCut) return false;
    return reason === "length" || this.#parser.isInsideAction;
  }

  end(broken: boolean): ModelPart[] {
    const parts = this.#translator.translate(this.#parser.end({ broken }));
    if (broken || this.#translator.hasCalls) return parts;
    // The other half of the models that cannot call tools: told of actions, they write calls as JSON.
    return [...parts, ...this.#translator.addCalls(findWrittenCalls(this.#text, this.#tools))];
  }

  reason(told: FinishReason): FinishReason {
    if (this.#parser.wasCut) return "length";
    return this.#translator.hasCalls && told !== "content-filter" && told !== "length" ? "tool-calls" : told;
  }

  #accept(text: string): ModelPart[] {
    this.#segmentText += text;
    if (this.#held === null || this.#text === "") return this.#pass(text);
    this.#held += text;
    return this.#held.length < MAX_OVERLAP_CHARACTERS * 2 ? [] : this.#letGo();
  }

  #letGo(): ModelPart[] {
    if (this.#held === null) return [];
    const held = this.#held;
    this.#held = null;
    const open = this.#parser.openAction;
    const file = open?.head !== null && open?.head !== undefined && "path" in open.head ? open.head : null;
    const joined = joinSegment(
      this.#text,
      held,
      open === null || file === null ? null : { path: file.path, raw: open.raw },
    );
    if (joined.reopenedFence) this.#parser.noteReopenedFence();
    if (joined.restarts && open !== null) {
      this.#text = this.#text.slice(0, this.#text.length - open.raw.length);
      this.#parser.restartAction();
    }
    return this.#pass(joined.text);
  }

  #pass(text: string): ModelPart[] {
    this.#text += text;
    return this.#translator.translate(this.#parser.feed(text));
  }
}

const LAST_CHARACTERS = 160;
