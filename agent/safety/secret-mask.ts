import { LIMITS } from "@lathe/protocol/limits";
import type { ModelMessage, ModelRequest } from "@lathe/protocol/model";
import type { Files } from "@lathe/protocol/workspace";
import { isRecord } from "../is-record.ts";
import { isEnvFile, type KnownSecret, readSecretFiles } from "./read-secret-files.ts";
import { findSecretShapes, looksRandom } from "./secret-shapes.ts";

const MAX_SECRETS = 400;
const MARKER = /\[secret ([\w.-]{1,70}(?: \w{1,8})?)\]/g;
/** The beginning of a secret that is shorter than that tells nothing. */
const MIN_BEGINNING = 8;
/** A line of a private key by itself. */
const MIN_PIECE_CHARACTERS = 32;

interface Secret {
  /** As in its marker. */
  name: string;
  value: string;
  /** The files in which it stands. */
  homes: Set<string>;
  /** Short or plain: replaced only behind its name, since it may be a word of any text. */
  weak: boolean;
  /** In the environment of the project's processes: there is no file to which it would have to be written. */
  inEnvironment: boolean;
}

/**
 * What a turn's model must not be sent: secrets of the project's files and whatever looks like one, each with a marker
 * that stands for it. Learns as it goes; the same secret has the same marker throughout. Encoded secrets (base64, say) are
 * not recognised, nor are those in pictures.
 */
export class SecretMask {
  readonly #byValue = new Map<string, Secret>();
  readonly #byName = new Map<string, Secret>();
  /** Lines of private keys, which are told by themselves, too. */
  readonly #pieces = new Map<string, Secret>();
  readonly #kept = new Set<string>();
  readonly #masked = new WeakMap<ModelMessage, { secrets: number; message: ModelMessage }>();

  /**
   * Learns what stands in the project's files that are there for secrets. `environment`: those that its processes have
   * besides, by name.
   */
  static async read(files: Files, environment?: Readonly<Record<string, string>>): Promise<SecretMask> {
    return new SecretMask(await readSecretFiles(files), environment);
  }

  constructor(secrets: readonly KnownSecret[] = [], environment: Readonly<Record<string, string>> = {}) {
    for (const [name, value] of Object.entries(environment)) {
      // A shorter one could be a part of any text.
      if (value.length >= LIMITS.secrets.minMaskedCharacters)
        Object.assign(this.#learn(name, true, value), { weak: false, inEnvironment: true });
    }
    for (const { name, value, path } of secrets) this.#learn(name, true, value).homes.add(path);
  }

  /** The text with markers in place of secrets. With the path of the file that it is the text of, that one may have them back. */
  mask(text: string, path?: string): string {
    const found = this.#find(text);
    if (found.length === 0) return text;
    let masked = "";
    let at = 0;
    for (const { start, end, secret } of found) {
      if (path !== undefined) secret.homes.add(path);
      if (end <= at) continue;
      // What overlaps the one before is part of it.
      if (start >= at) masked += `${text.slice(at, start)}[secret ${secret.name}]`;
      at = end;
    }
    return masked + text.slice(at);
  }

  /** A line that was cut at its end, and may end in the beginning of a secret. */
  maskCut(text: string): string {
    const masked = this.mask(text);
    for (const { value, name } of this.#byValue.values()) {
      const at = masked.lastIndexOf(value.slice(0, MIN_BEGINNING));
      const rest = at === -1 ? "" : masked.slice(at);
      if (rest.length >= MIN_BEGINNING && value.startsWith(rest)) return `${masked.slice(0, at)}[secret ${name}]`;
    }
    return masked;
  }

  /**
   * The text with secrets in place of those markers that stand for one of this very file. A secret that stands in no file
   * (a person wrote it into the prompt, a command printed it) may go where secrets belong: into an env file.
   */
  reveal(text: string, path: string): string {
    if (!text.includes("[secret ")) return text;
    return text.replaceAll(MARKER, (marker, name: string) => {
      const secret = this.#byName.get(name);
      if (secret === undefined) return marker;
      const mayBeNew = secret.homes.size === 0 && !secret.inEnvironment && isEnvFile(path);
      if (secret.homes.has(path) || mayBeNew) return secret.value;
      this.#kept.add(marker);
      return marker;
    });
  }

  /** The text with all secrets back in place of their markers, for whoever wrote them. */
  restore(text: string): string {
    return text.replaceAll(MARKER, (marker, name: string) => this.#byName.get(name)?.value ?? marker);
  }

  /** The markers that were left as they are since the last call of this: those of secrets that do not belong there. */
  takeKept(): string[] {
    const kept = [...this.#kept];
    this.#kept.clear();
    return kept;
  }

  /** A file goes by another name: what it may have back does not change. */
  rename(from: string, to: string): void {
    for (const { homes } of this.#byValue.values())
      for (const home of homes)
        if (home === from || home.startsWith(`${from}/`)) homes.add(to + home.slice(from.length));
  }

  /** The markers of known secrets in a text. */
  markersIn(text: string): string[] {
    const names = text.includes("[secret ") ? [...text.matchAll(MARKER)] : [];
    return [...new Set(names.flatMap(([marker, name = ""]) => (this.#byName.has(name) ? [marker] : [])))];
  }

  /**
   * Whatever is made of objects, lists and texts, with its texts masked; the same object where nothing is secret. Texts
   * that must not grow are cut to the length that they had.
   */
  maskValue<Value>(value: Value, options?: { grows: boolean }): Value;
  maskValue(value: unknown, options = { grows: true }): unknown {
    if (typeof value === "string") return options.grows ? this.mask(value) : this.mask(value).slice(0, value.length);
    if (Array.isArray(value))
      return keepSame(
        value,
        value.map((each) => this.maskValue(each, options)),
      );
    if (!isRecord(value) || value instanceof Uint8Array) return value;
    let changed = false;
    const entries = Object.entries(value).map(([key, each]) => {
      const masked = this.maskValue(each, options);
      changed ||= masked !== each;
      return [key, masked];
    });
    return changed ? Object.fromEntries(entries) : value;
  }

  /** A request with everything masked that its model reads, but for what a provider has signed, and pictures. */
  maskRequest(request: ModelRequest): ModelRequest {
    const system = this.mask(request.system);
    const messages = request.messages.map((message) => this.#maskMessage(message));
    return { ...request, system, messages };
  }

  #maskMessage(message: ModelMessage): ModelMessage {
    const known = this.#masked.get(message);
    if (known !== undefined && known.secrets === this.#byValue.size) return known.message;
    const masked = this.#maskParts(message);
    this.#masked.set(message, { secrets: this.#byValue.size, message: masked });
    return masked;
  }

  #maskParts(message: ModelMessage): ModelMessage {
    switch (message.role) {
      case "user":
        return {
          ...message,
          content: message.content.map((part) =>
            part.type === "text" ? { ...part, text: this.mask(part.text) } : part,
          ),
        };
      case "tool":
        return { ...message, content: message.content.map((part) => ({ ...part, output: this.mask(part.output) })) };
      case "assistant":
        return {
          ...message,
          content: message.content.map((part) => {
            if (part.type === "tool-call") return { ...part, input: this.maskValue(part.input) };
            return part.type === "reasoning" && part.providerData !== undefined
              ? part
              : { ...part, text: this.mask(part.text) };
          }),
        };
    }
  }

  /** Where secrets stand, in their order; the longer one first where two begin together. */
  #find(text: string): { start: number; end: number; secret: Secret }[] {
    // A name of its own is a better one than that of a kind.
    const shapes = findSecretShapes(text).toSorted((a, b) => Number(b.named) - Number(a.named));
    const found = shapes.map(({ start, end, name, named }) => {
      return { start, end, secret: this.#learn(name, named, text.slice(start, end)) };
    });
    for (const [value, secret] of [...this.#byValue, ...this.#pieces]) {
      for (let start = text.indexOf(value); start !== -1; start = text.indexOf(value, start + value.length)) {
        if (!secret.weak || isBehindName(text, start, secret.name))
          found.push({ start, end: start + value.length, secret });
      }
    }
    return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  }

  #learn(name: string, named: boolean, value: string): Secret {
    const known = this.#byValue.get(value);
    if (known !== undefined) return known;
    const plain = name.replaceAll(/[^\w.-]/g, "-").slice(0, 60);
    const own = named && !this.#byName.has(plain) ? plain : `${plain} ${fingerprint(value)}`;
    const secret: Secret = { name: own, value, homes: new Set(), weak: isWeak(value), inEnvironment: false };
    // Beyond that, what looks like a secret is masked all the same, but not known again elsewhere.
    if (this.#byValue.size >= MAX_SECRETS) return secret;
    this.#byValue.set(value, secret);
    this.#byName.set(own, secret);
    if (value.startsWith("-----BEGIN")) {
      for (const line of value.split(/\s+|\\n/))
        if (line.length >= MIN_PIECE_CHARACTERS) this.#pieces.set(line, secret);
    }
    return secret;
  }
}

/** Whether a value could be a word of any text. */
function isWeak(value: string): boolean {
  return (
    value.length < 8 || !(value.length >= 20 || looksRandom(value) || (/\d/.test(value) && /[A-Za-z]/.test(value)))
  );
}

function isBehindName(text: string, at: number, name: string): boolean {
  const [plain = name] = name.split(" ");
  const before = text.slice(Math.max(0, at - plain.length - 12), at);
  const sign = before.slice(before.lastIndexOf(plain) + plain.length);
  return before.includes(plain) && /^["']?\s*[=:]?\s*["'`]?$/.test(sign);
}

/** Tells secrets of one name or kind apart, the same in every turn; too short to tell anything of the secret. */
function fingerprint(value: string): string {
  return new Bun.CryptoHasher("sha256").update(value).digest("hex").slice(0, 4);
}

function keepSame(before: readonly unknown[], after: unknown[]): readonly unknown[] {
  return after.every((each, index) => each === before[index]) ? before : after;
}
