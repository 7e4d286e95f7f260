import { ActionContent } from "./action-content.ts";
import type { ActionHead, ArtifactEvent } from "./artifact-event.ts";
import { EndTokens } from "./end-tokens.ts";
import { FencedFiles } from "./fenced-files.ts";
import { ProseFilter } from "./prose-filter.ts";
import { type Tag, TagReader } from "./tag-reader.ts";

export interface ParserLimits {
  /** Contents of one action, in UTF-16 units. What is longer is cut. */
  maxContentCharacters: number;
}

const DEFAULT_LIMITS: ParserLimits = { maxContentCharacters: 4_000_000 };

/**
 * Reads a reply in the text protocol while it arrives. Synchronous; never throws on input; looks at each character a
 * fixed number of times; holds back no more than a tag, and keeps no more than the contents of one action. Gives the
 * same events (adjacent deltas joined) wherever the text is cut.
 */
export class ArtifactParser {
  /** Characters looked at so far, to show that the work is linear in the input. */
  scanned = 0;
  /** Whether an action was cut. */
  wasCut = false;
  readonly #limits: ParserLimits;
  readonly #tokens = new EndTokens();
  readonly #prose: ProseFilter;
  #fenced: FencedFiles | null = new FencedFiles();
  #events: ArtifactEvent[] = [];
  #reader: TagReader | null = null;
  /** A closing tag in contents, until the character behind it is known. */
  #closing: { tag: Tag; raw: string } | null = null;
  #action: ActionContent | null = null;
  #inArtifact = false;
  #lastProse = "\n";

  constructor(limits: Partial<ParserLimits> = {}) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    this.#prose = new ProseFilter((text) => this.#say(text));
  }

  /** The open action with all that came behind its tag; null outside of one. */
  get openAction(): { head: ActionHead | null; raw: string } | null {
    if (this.#action === null) return null;
    const raw = this.#action.raw + (this.#closing?.raw ?? "") + (this.#reader?.raw ?? "");
    return { head: this.#action.head, raw };
  }

  /** Whether the reply, if it ended here, would leave an action behind that is not whole. */
  get isInsideAction(): boolean {
    const action = this.#action;
    return action !== null && this.#closing === null && !action.hasWeakEnd && !action.hasDoubtfulEnd;
  }

  /** The open action's contents come once more, from their beginning. */
  restartAction(): void {
    this.#closing = null;
    this.#reader = null;
    this.#action?.restart();
  }

  /** What comes next in the open action was put into a fence of its own. */
  noteReopenedFence(): void {
    if (this.#action !== null) this.#action.fenceWasReopened = true;
  }

  feed(chunk: string): ArtifactEvent[] {
    this.#run(this.#tokens.feed(chunk));
    return this.#take();
  }

  /** `broken`: the reply did not end by itself, so that only what was closed by its own tag counts. */
  end({ broken = false }: { broken?: boolean } = {}): ArtifactEvent[] {
    this.#run(this.#tokens.end());
    if (this.#closing !== null) this.#decideClosing("");
    if (this.#reader !== null) this.#release(this.#reader.raw);
    this.#reader = null;
    this.#prose.end();
    if (this.#action !== null) this.#endAction(this.#action, broken);
    if (this.#inArtifact) this.#closeArtifact();
    for (const file of broken ? [] : (this.#fenced?.end() ?? [])) {
      const head: ActionHead = { type: "file", path: file.path };
      this.#events.push({ type: "action.opened", head }, { type: "content.delta", text: file.content });
      this.#events.push({ type: "action.closed", content: file.content });
    }
    this.#fenced = null;
    return this.#take();
  }

  #run(text: string): void {
    let at = 0;
    while (at < text.length) {
      if (this.#closing !== null) {
        this.#decideClosing(text.charAt(at));
        continue;
      }
      if (this.#reader === null) {
        const next = text.indexOf("<", at);
        const stop = next === -1 ? text.length : next;
        this.scanned += stop - at;
        this.#release(text.slice(at, stop));
        at = stop;
        if (next === -1) return;
        if (this.#action?.isLiteral === true) {
          this.#release("<");
          at += 1;
          continue;
        }
        this.#reader = new TagReader();
      }
      at = this.#readTag(this.#reader, text, at);
    }
  }

  #readTag(reader: TagReader, text: string, from: number): number {
    for (let at = from; at < text.length; at += 1) {
      this.scanned += 1;
      const taken = reader.take(text.charAt(at));
      if (taken === "more") continue;
      this.#reader = null;
      if (taken === "refused" || reader.tag === null) {
        this.#release(reader.raw);
        return taken === "refused" ? at : at + 1;
      }
      if (this.#action === null) this.#takeTagInProse(reader.tag, reader.raw);
      else this.#takeTagInContents(this.#action, reader.tag, reader.raw);
      return at + 1;
    }
    return text.length;
  }

  /** Text that is no tag. */
  #release(text: string): void {
    if (text === "") return;
    if (this.#action === null) {
      this.#lastProse = (this.#lastProse + text.slice(-MAX_INDENT)).slice(-MAX_INDENT);
      this.#prose.add(text);
      return;
    }
    const shown = this.#action.add(text);
    if (shown !== "") this.#push({ type: "content.delta", text: shown });
    if (this.#action.raw.length > this.#limits.maxContentCharacters) this.#leave("cut", false);
  }

  #takeTagInProse(tag: Tag, raw: string): void {
    const quoted = this.#lastProse.endsWith("`");
    if (tag.closing) {
      // One that closes nothing is a slip, unless it is something that people write about.
      if (quoted || (tag.rule.common === true && !this.#inArtifact)) this.#release(raw);
      else if (tag.rule.role === "artifact" && this.#inArtifact) this.#closeArtifact();
      else this.#prose.afterTag();
      return;
    }
    const misplaced = tag.rule.common === true && !/(?:^|\n)[ \t]*$/.test(this.#lastProse);
    const head = tag.rule.head?.(tag.attributes);
    if (quoted || misplaced || head === null || (tag.name === "artifact" && tag.attributes.size === 0))
      this.#release(raw);
    else this.#open(tag, head ?? null);
  }

  #open(tag: Tag, head: ActionHead | null): void {
    this.#prose.openTag();
    this.#fenced = null;
    this.#lastProse = "\n";
    if (tag.rule.role === "artifact") {
      if (this.#inArtifact) this.#closeArtifact();
      const { attributes } = tag;
      this.#inArtifact = true;
      this.#push({ type: "artifact.opened", id: attributes.get("id") ?? "", title: attributes.get("title") ?? "" });
      if (tag.selfClosing) this.#closeArtifact();
      return;
    }
    this.#action = new ActionContent(tag, head);
    if (head !== null) this.#push({ type: "action.opened", head });
    if (tag.selfClosing) this.#leave("closed", true);
  }

  #takeTagInContents(action: ActionContent, tag: Tag, raw: string): void {
    if (tag.closing) {
      this.#closing = { tag, raw };
      return;
    }
    const head = tag.rule.head?.(tag.attributes);
    const opens = head !== null && (tag.rule.common !== true || action.hasWeakEnd);
    if (opens && action.isLeftBy()) {
      this.#leave("closed", false);
      this.#open(tag, head ?? null);
      return;
    }
    action.noteOpening(tag);
    this.#release(raw);
  }

  #decideClosing(next: string): void {
    const [closing, action] = [this.#closing, this.#action];
    this.#closing = null;
    if (closing === null || action === null) return;
    const { tag, raw } = closing;
    if (action.isClosedBy(tag, next)) {
      this.#leave("closed", tag.name === action.name);
      if (tag.rule.role === "artifact") this.#closeArtifact();
      return;
    }
    const weakEnd = tag.rule.common === true ? action.noteWeakEnd(tag, next) : null;
    this.#release(raw);
    this.#action?.markWeakEnd(weakEnd);
  }

  /** The reply is over, and the action's own closing tag did not come. */
  #endAction(action: ActionContent, broken: boolean): void {
    const behind = broken ? null : action.takeDoubtfulEnd();
    this.#leave(!broken && action.hasWeakEnd ? "closed" : "cut", false);
    const said = behind?.trimStart() ?? "";
    if (said !== "") this.#push({ type: "text", text: said });
  }

  #leave(how: "closed" | "cut", own: boolean): void {
    const action = this.#action;
    if (action === null) return;
    this.#action = null;
    if (how === "cut") this.wasCut = true;
    this.scanned += action.raw.length;
    this.#prose.afterTag();
    this.#lastProse = "\n";
    if (how === "cut" && action.head === null) {
      this.#push({ type: "text", text: action.raw });
      return;
    }
    const { head, content } = action.settle(own);
    if (action.head === null) this.#events.push({ type: "action.opened", head });
    this.#push({ type: `action.${how}`, content });
  }

  #closeArtifact(): void {
    if (!this.#inArtifact) return;
    this.#inArtifact = false;
    this.#prose.afterTag();
    this.#push({ type: "artifact.closed" });
  }

  #say(text: string): void {
    this.#fenced?.feed(text);
    this.#push({ type: "text", text });
  }

  #push(event: ArtifactEvent): void {
    const last = this.#events.at(-1);
    if (event.type === "text" && last?.type === "text") last.text += event.text;
    else if (event.type === "content.delta" && last?.type === "content.delta") last.text += event.text;
    else this.#events.push(event);
  }

  #take(): ArtifactEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }
}

const MAX_INDENT = 64;
