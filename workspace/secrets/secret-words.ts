import { LIMITS } from "@lathe/protocol/limits";

/** A line of a longer value (a private key) that is told by itself. */
const MIN_LINE_CHARACTERS = 20;

/** A form in which a secret may be printed. */
interface SecretWord {
  text: string;
  name: string;
  /** For each length of a beginning, that of the longest shorter one with which it ends. */
  fallbacks: Uint32Array;
}

interface Match {
  start: number;
  end: number;
  name: string;
}

/**
 * Takes the values of an app's secrets out of text: each becomes `[secret NAME]`. Known are a value as it is, in JSON, in
 * an address and in base64, and the lines of one that has several. Values of fewer than
 * LIMITS.secrets.minMaskedCharacters characters are left, since they could be a part of any text.
 */
export class SecretWords {
  readonly #words: readonly SecretWord[];

  constructor(values: Readonly<Record<string, string>>) {
    const names = new Map<string, string>();
    for (const [name, value] of Object.entries(values)) {
      for (const text of formsOf(value)) if (!names.has(text)) names.set(text, name);
    }
    this.#words = [...names].map(([text, name]) => ({ text, name, fallbacks: findFallbacks(text) }));
  }

  mask(text: string): string {
    let masked = "";
    let at = 0;
    for (const { start, end, name } of this.#find(text)) {
      masked += `${text.slice(at, start)}[secret ${name}]`;
      at = end;
    }
    return at === 0 ? text : masked + text.slice(at);
  }

  /** How much of the text can be told by itself: behind that may begin a secret that goes on in what follows. */
  measureWhole(text: string): number {
    const whole = this.#findBeginning(text);
    const cut = this.#find(text).find(({ start, end }) => start < whole && whole < end);
    if (cut === undefined) return whole;
    return cut.end + this.#findBeginning(text.slice(cut.end));
  }

  /** In their order, none over another; the longer one where two begin together. */
  #find(text: string): Match[] {
    const matches: Match[] = [];
    for (const { text: word, name } of this.#words) {
      for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length)) {
        matches.push({ start, end: start + word.length, name });
      }
    }
    if (matches.length < 2) return matches;
    const apart: Match[] = [];
    for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      const last = apart.at(-1);
      if (last === undefined || match.start >= last.end) apart.push(match);
      // What reaches over the end of the one before is part of it.
      else last.end = Math.max(last.end, match.end);
    }
    return apart;
  }

  /** Where the longest end of the text begins with which a secret begins; the text's length when there is none. */
  #findBeginning(text: string): number {
    let longest = 0;
    for (const { text: word, fallbacks } of this.#words) {
      let length = 0;
      for (let at = Math.max(0, text.length - word.length + 1); at < text.length; at += 1) {
        while (length > 0 && word[length] !== text[at]) length = fallbacks[length - 1] ?? 0;
        if (word[length] === text[at]) length += 1;
      }
      longest = Math.max(longest, length);
    }
    return text.length - longest;
  }
}

/** Text that comes in pieces, masked. What may be the beginning of a secret waits for what follows it. */
export class MaskedText {
  readonly #words: SecretWords;
  readonly #onText: (text: string) => void;
  #held = "";

  constructor(words: SecretWords, onText: (text: string) => void) {
    this.#words = words;
    this.#onText = onText;
  }

  push(text: string): void {
    const all = this.#held + text;
    const whole = this.#words.measureWhole(all);
    this.#held = all.slice(whole);
    this.#tell(all.slice(0, whole));
  }

  /** Nothing follows any more. */
  end(): void {
    const held = this.#held;
    this.#held = "";
    this.#tell(held);
  }

  #tell(text: string): void {
    if (text !== "") this.#onText(this.#words.mask(text));
  }
}

function findFallbacks(word: string): Uint32Array {
  const fallbacks = new Uint32Array(word.length);
  let length = 0;
  for (let at = 1; at < word.length; at += 1) {
    while (length > 0 && word[at] !== word[length]) length = fallbacks[length - 1] ?? 0;
    if (word[at] === word[length]) length += 1;
    fallbacks[at] = length;
  }
  return fallbacks;
}

function formsOf(value: string): string[] {
  const lines = value.split(/\r?\n|\\n/);
  const pieces = lines.length > 1 ? lines.filter((line) => line.length >= MIN_LINE_CHARACTERS) : [];
  const forms = [
    value,
    value.trim(),
    JSON.stringify(value).slice(1, -1),
    addressForm(value),
    base64Form(value),
    ...pieces,
  ];
  return forms.filter((form) => form.length >= LIMITS.secrets.minMaskedCharacters);
}

/** Without its padding, which is another one when something follows. */
function base64Form(value: string): string {
  return Buffer.from(value).toString("base64").replace(/=+$/, "");
}

function addressForm(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}
