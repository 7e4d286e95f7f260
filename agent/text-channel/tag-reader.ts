import { plainName, ruleOf, type TagRule } from "./dialects.ts";
import { decodeEntities } from "./entities.ts";

export interface Tag {
  /** Plain: lower case, no namespace. */
  name: string;
  rule: TagRule;
  closing: boolean;
  selfClosing: boolean;
  attributes: ReadonlyMap<string, string>;
}

const MAX_NAME_CHARACTERS = 40;
const MAX_TAG_CHARACTERS = 4_096;

type State = "start" | "slash" | "name" | "between" | "attribute" | "equals" | "unquoted" | '"' | "'" | "ended";

/**
 * Reads one tag, a character at a time, from its "<" on. Gives it up as soon as it cannot be one of the tags that mean
 * something; `raw` is then what it had taken, which is text after all.
 */
export class TagReader {
  raw = "";
  tag: Tag | null = null;
  #state: State = "start";
  #name = "";
  #rule: TagRule | undefined;
  #closing = false;
  #selfClosing = false;
  #attribute = "";
  #value = "";
  readonly #attributes = new Map<string, string>();

  /** `refused`: it is no such tag, and the character was not taken. `done`: `tag` is there. */
  take(character: string): "more" | "done" | "refused" {
    if (this.raw.length >= MAX_TAG_CHARACTERS || !this.#advance(character)) return "refused";
    this.raw += character;
    return this.#state === "ended" ? "done" : "more";
  }

  #advance(character: string): boolean {
    switch (this.#state) {
      case "start":
        this.#state = "slash";
        return character === "<";
      case "slash":
        this.#state = "name";
        if (character !== "/") return this.#takeName(character);
        this.#closing = true;
        return true;
      case "name":
        if (/[\w:-]/.test(character)) return this.#takeName(character);
        this.#rule = ruleOf(this.#name);
        this.#state = "between";
        return this.#rule !== undefined && this.#takeBetween(character);
      case "between":
        return this.#takeBetween(character);
      case "attribute":
        if (character === "=") this.#state = "equals";
        else if (/[\s/>]/.test(character)) return this.#keep() && this.#takeBetween(character);
        else this.#attribute += character;
        return character !== "<";
      case "equals":
        return this.#takeEquals(character);
      case "unquoted":
        if (/[\s>]/.test(character)) return this.#keep() && this.#takeBetween(character);
        this.#value += character;
        return character !== "<";
      case '"':
      case "'":
        // A quote that was forgotten: the next line begins with a tag.
        if (character === "<" && /\n\s*$/.test(this.#value.slice(-40))) return false;
        if (character === this.#state) return this.#keep();
        this.#value += character;
        return true;
      case "ended":
        return false;
    }
  }

  #takeName(character: string): boolean {
    this.#name += character;
    return /[\w:-]/.test(character) && this.#name.length <= MAX_NAME_CHARACTERS;
  }

  #takeBetween(character: string): boolean {
    if (character === ">") {
      this.#end();
      return true;
    }
    this.#selfClosing = character === "/";
    if (/[\s/]/.test(character)) return true;
    this.#state = "attribute";
    this.#attribute = character;
    // A closing tag has no attributes; what has some is something else.
    return character !== "<" && !this.#closing;
  }

  #takeEquals(character: string): boolean {
    if (/\s/.test(character)) return true;
    if (character === ">") return this.#keep() && this.#takeBetween(character);
    if (character === '"' || character === "'") this.#state = character;
    else {
      this.#state = "unquoted";
      // JSX-like braces round a string are a habit, too.
      this.#value = character;
    }
    return character !== "<";
  }

  #keep(): boolean {
    let value = this.#value;
    if (this.#state === "unquoted") {
      // `path=src/a.ts/>`: the slash belongs to the tag.
      this.#selfClosing = value.endsWith("/");
      value = value.replace(/\/$/, "").replace(/^\{["'`]?(.*?)["'`]?\}$/, "$1");
    }
    const name = this.#attribute.toLowerCase();
    if (!this.#attributes.has(name)) this.#attributes.set(name, decodeEntities(value));
    this.#attribute = "";
    this.#value = "";
    this.#state = "between";
    return true;
  }

  #end(): void {
    const selfClosing = this.#selfClosing && !this.#closing;
    this.#state = "ended";
    if (this.#rule === undefined) return;
    const name = plainName(this.#name);
    this.tag = { name, rule: this.#rule, closing: this.#closing, selfClosing, attributes: this.#attributes };
  }
}
