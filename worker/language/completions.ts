import { LatheError } from "@lathe/protocol/errors";
import type { Completion, LanguageAnswer, LanguageRequest, TextPosition } from "@lathe/protocol/language";
import type { LanguageServer } from "./language-server.ts";
import { LspCompletion, LspCompletions } from "./lsp-answers.ts";
import { readCompletion } from "./read-answers.ts";

/** So many go to the browser; with more letters typed, others do. */
const MAX_SENT = 300;
/** Several people may complete at the same time. */
const MAX_REMEMBERED = 8;
const TRIGGERED = 2;
const INVOKED = 1;

type CompletionRequest = Extract<LanguageRequest, { ask: "completion" }>;

/** The completions of one server: what was shown last is remembered, since more can be asked of each. */
export class Completions {
  readonly #server: LanguageServer;
  /** What the server called them, by the serial number in their ids. */
  readonly #remembered = new Map<string, unknown[]>();

  constructor(server: LanguageServer) {
    this.#server = server;
  }

  async list(request: CompletionRequest, signal: AbortSignal): Promise<LanguageAnswer> {
    const { path, position, trigger } = request;
    const context =
      trigger === undefined ? { triggerKind: INVOKED } : { triggerKind: TRIGGERED, triggerCharacter: trigger };
    const params = { textDocument: { uri: this.#server.places.uriOf(path) }, position, context };
    const answer = await this.#server.request(LspCompletions, "textDocument/completion", params, signal);
    const serial = crypto.randomUUID();
    const word = wordBefore(this.#server.texts.textOf(path) ?? "", position).toLowerCase();
    const fitting: Completion[] = [];
    for (const [index, item] of answer.items.entries()) {
      const parsed = LspCompletion.safeParse(item);
      if (!parsed.success || !hasLetters(parsed.data.filterText ?? parsed.data.label, word)) continue;
      fitting.push(readCompletion(`${serial}.${index}`, parsed.data));
    }
    fitting.sort((a, b) => compare(rank(a, word), rank(b, word)) || compare(sortOf(a), sortOf(b)));
    this.#remember(serial, answer.items);
    const incomplete = answer.isIncomplete || fitting.length > MAX_SENT;
    return { ask: "completion", items: fitting.slice(0, MAX_SENT), incomplete };
  }

  /** @throws LatheError `not_found` of a completion that is not shown any more. */
  async more(id: string, signal: AbortSignal): Promise<LanguageAnswer> {
    const [serial = "", index] = id.split(".");
    const item = this.#remembered.get(serial)?.[Number(index)];
    if (item === undefined) throw new LatheError("not_found", "That completion is not known any more.");
    const more = await this.#server.request(LspCompletion, "completionItem/resolve", item, signal);
    return { ask: "completion.more", item: readCompletion(id, more) };
  }

  #remember(serial: string, items: unknown[]): void {
    this.#remembered.set(serial, items);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > MAX_REMEMBERED && oldest !== undefined) this.#remembered.delete(oldest);
  }
}

export function wordBefore(text: string, { line, character }: TextPosition): string {
  const before = text.split("\n", line + 1)[line]?.slice(0, character) ?? "";
  return /[\p{L}\p{N}_$]*$/u.exec(before)?.[0] ?? "";
}

/** Whether all letters of `word`, in lower case, come in `label` in their order. */
export function hasLetters(label: string, word: string): boolean {
  const lower = label.toLowerCase();
  let at = 0;
  for (const letter of word) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** What begins with the word goes before what only has its letters. */
function rank({ label }: Completion, word: string): number {
  return label.toLowerCase().startsWith(word) ? 0 : 1;
}

function sortOf({ sortText, label }: Completion): string {
  return `${sortText ?? label} ${label}`;
}

function compare<Value extends string | number>(left: Value, right: Value): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
