import type { Model, ModelPart } from "@lathe/protocol/model";

const OPENING = ["<think>", "<thinking>"];

/**
 * A model whose answers begin with its thoughts between `<think>` and `</think>`, as one that gives them as reasoning.
 * What it only considers is then neither shown as its answer nor done: thoughts hold drafts of actions. Servers that know
 * the model do this themselves.
 */
export function withThoughtTags(model: Model): Model {
  return {
    async *stream(request, signal) {
      const thoughts = new ThoughtTags();
      for await (const part of model.stream(request, signal)) {
        if (part.type === "text.delta") yield* thoughts.feed(part);
        else {
          if (part.type !== "reasoning.delta" && part.type !== "reasoning.finished") yield* thoughts.end();
          yield part;
        }
      }
      yield* thoughts.end();
    },
  };
}

type TextDelta = Extract<ModelPart, { type: "text.delta" }>;

/** Parts text into thoughts and what follows them, the same wherever it is cut. */
class ThoughtTags {
  /** Before the first word; in thoughts; behind their end, where white space is dropped; in the answer. */
  #state: "start" | "thoughts" | "behind" | "answer" = "start";
  /** May become a tag. */
  #held = "";
  #id = "";
  #closing = "";

  feed(part: TextDelta): ModelPart[] {
    this.#id = part.id;
    // Most answers: nothing is looked at twice, and the part stays what it is.
    if (this.#state === "answer") return [part];
    this.#held += part.text;
    const parts: ModelPart[] = [];
    if (this.#state === "start") {
      const begun = this.#held.trimStart();
      const tag = OPENING.find((each) => begun.startsWith(each));
      if (tag === undefined) return OPENING.some((each) => each.startsWith(begun)) ? [] : this.end();
      this.#state = "thoughts";
      this.#closing = tag.replace("<", "</");
      this.#held = begun.slice(tag.length);
    }
    if (this.#state === "thoughts") {
      const at = this.#held.indexOf(this.#closing);
      const thought =
        at === -1 ? this.#held.slice(0, this.#held.length - this.#partialLength()) : this.#held.slice(0, at);
      if (thought !== "") parts.push({ type: "reasoning.delta", id: this.#id, text: thought });
      this.#held = this.#held.slice(thought.length);
      if (at === -1) return parts;
      this.#state = "behind";
      this.#held = this.#held.slice(this.#closing.length);
    }
    this.#held = this.#held.trimStart();
    return this.#held === "" ? parts : [...parts, ...this.end()];
  }

  /** What is held back is what it is. */
  end(): ModelPart[] {
    const text = this.#held;
    this.#held = "";
    const type = this.#state === "thoughts" ? "reasoning.delta" : "text.delta";
    if (this.#state !== "thoughts") this.#state = "answer";
    return text === "" ? [] : [{ type, id: this.#id, text }];
  }

  /** How much of the end may be the beginning of the closing tag. */
  #partialLength(): number {
    for (let length = Math.min(this.#closing.length - 1, this.#held.length); length > 0; length -= 1)
      if (this.#held.endsWith(this.#closing.slice(0, length))) return length;
    return 0;
  }
}
