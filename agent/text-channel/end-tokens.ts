const TOKENS = [
  "<|im_end|>",
  "<|eot_id|>",
  "<|eom_id|>",
  "<|endoftext|>",
  "<|end_of_text|>",
  "<|end_of_turn|>",
  "<|end|>",
  "<|eot|>",
  "<|return|>",
  "<end_of_turn>",
  "<eos>",
  "</s>",
  "<｜end▁of▁sentence｜>",
];
/** A longer run of such tokens and white space is not what a template leaves behind. */
const MAX_HELD_CHARACTERS = 256;

/** Holds back tokens that end a text in a model's own format, and drops them if nothing follows. */
export class EndTokens {
  /** Whole tokens and white space between them, then what may become another one. */
  #held = "";
  #partial = "";

  /** Gives what is certainly text. */
  feed(text: string): string {
    let out = "";
    let at = 0;
    while (at < text.length) {
      if (this.#held === "" && this.#partial === "") {
        const next = text.indexOf("<", at);
        out += text.slice(at, next === -1 ? text.length : next);
        if (next === -1) break;
        at = next;
      }
      const character = text.charAt(at);
      const longer = this.#partial + character;
      if (TOKENS.includes(longer)) {
        this.#held += longer;
        this.#partial = "";
      } else if (TOKENS.some((token) => token.startsWith(longer))) this.#partial = longer;
      else if (this.#partial === "" && /\s/.test(character) && this.#held.length < MAX_HELD_CHARACTERS)
        this.#held += character;
      else {
        out += this.#release();
        if (character === "<") this.#partial = character;
        else out += character;
      }
      at += 1;
    }
    return out;
  }

  /** Gives what was held back and is text after all. */
  end(): string {
    const rest = this.#partial;
    this.#held = "";
    this.#partial = "";
    return rest;
  }

  #release(): string {
    const released = this.#held + this.#partial;
    this.#held = "";
    this.#partial = "";
    return released;
  }
}
