import { LatheError } from "@lathe/protocol/errors";
import { TerminalId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { TerminalInfo } from "@lathe/protocol/workspace";
import { z } from "zod";
import type { StoredText } from "../../store/stored-text.ts";
import { ValueStore } from "../../store/value-store.ts";
import type { Answer, RequestBody } from "../arena-connection.ts";
import { TerminalFeed, type TerminalSink, type TerminalSize } from "./terminal-feed.ts";

export const TerminalName = z.string().trim().min(1, "It needs a name.").max(60, "A name has at most 60 characters.");

export interface TerminalTab extends TerminalInfo {
  /** Set when its shell is gone; `exitCode` is null when that is not known or a signal ended it. */
  ended: { exitCode: number | null } | null;
}

export interface TerminalsView {
  tabs: readonly TerminalTab[];
  active: TerminalId | null;
  /** The terminal that is to take the focus when it shows: one that this person opened or chose. */
  focused: TerminalId | null;
  /** Counts welcomes: after each, who looks attaches again. */
  session: number;
  /** The worker has said which terminals there are. */
  known: boolean;
  /** A terminal that is closed only when the person says again that its command may end. */
  asking: TerminalId | null;
  problem: string | null;
  /** What this person calls them, in this window. */
  names: ReadonlyMap<TerminalId, string>;
}

/** The project's terminals as this page shows them, and the way between each and its screen. */
export class TerminalsStore {
  readonly state = new ValueStore<TerminalsView>({
    tabs: [],
    active: null,
    focused: null,
    session: 0,
    known: false,
    asking: null,
    problem: null,
    names: new Map(),
  });
  readonly #names: StoredText | null;
  readonly #request: (body: RequestBody) => Promise<Answer>;
  readonly #onError: (error: unknown) => void;
  /** Of the terminals that this page has a screen for. */
  readonly #feeds = new Map<TerminalId, TerminalFeed>();
  /** Closed here: they go without a word. */
  readonly #closed = new Set<TerminalId>();
  /** What there was room for last: the size of the next one. */
  #room: TerminalSize | null = null;
  #opening: Promise<void> | null = null;

  /** `names`: where this window remembers what terminals are called. */
  constructor(
    request: (body: RequestBody) => Promise<Answer>,
    onError: (error: unknown) => void,
    names: StoredText | null = null,
  ) {
    this.#request = request;
    this.#onError = onError;
    this.#names = names;
    this.state.update((view) => ({ ...view, names: readNames(names?.read() ?? null) }));
  }

  welcome(terminals: readonly TerminalInfo[]): void {
    this.change(terminals);
    this.state.update((view) => ({ ...view, session: view.session + 1, known: true }));
  }

  /** A terminal that this page has shown stays as an ended one; others just go. */
  change(terminals: readonly TerminalInfo[]): void {
    this.state.update((view) => {
      const living = new Map(terminals.map((info) => [info.terminalId, info]));
      const kept = view.tabs.flatMap((tab): TerminalTab[] => {
        const info = living.get(tab.terminalId);
        if (info !== undefined) return [{ ...info, ended: null }];
        if (!this.#feeds.has(tab.terminalId) || this.#closed.has(tab.terminalId)) return [];
        return [{ ...tab, ended: tab.ended ?? { exitCode: null } }];
      });
      const known = new Set(kept.map((tab) => tab.terminalId));
      const added = terminals.filter(({ terminalId }) => !known.has(terminalId) && !this.#closed.has(terminalId));
      return withTabs(view, [...kept, ...added.map((info) => ({ ...info, ended: null }))]);
    });
  }

  receive(terminalId: TerminalId, data: string): void {
    this.#feeds.get(terminalId)?.receive(data);
  }

  reset(terminalId: TerminalId, scrollback: string, from: number): void {
    this.#feeds.get(terminalId)?.reset(scrollback, from);
  }

  exited(terminalId: TerminalId, exitCode: number | null): void {
    this.#changeTab(terminalId, (tab) => ({ ...tab, ended: { exitCode } }));
  }

  activate(terminalId: TerminalId): void {
    this.state.update((view) => ({ ...view, active: terminalId, focused: terminalId }));
  }

  /** A name of one's own for a terminal; null: what its program calls it. */
  rename(terminalId: TerminalId, name: string | null): void {
    this.state.update((view) => {
      const names = new Map(view.names);
      if (name === null) names.delete(terminalId);
      else names.set(terminalId, name);
      return { ...view, names };
    });
    this.#names?.write(JSON.stringify([...this.state.get().names].slice(-MAX_NAMES)));
  }

  /** Takes away what was printed, on this page only. */
  clear(terminalId: TerminalId): void {
    this.#feeds.get(terminalId)?.clear();
  }

  /** The focus was given where it belongs. */
  endFocus(): void {
    this.state.update((view) => (view.focused === null ? view : { ...view, focused: null }));
  }

  /** Opens one more, as large as the last one has room; a second call while one is being opened joins it. */
  open(size: TerminalSize): Promise<void> {
    this.#opening ??= this.#open(this.#room ?? size).finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  /** Closes it; when a command runs in it, only after the person was asked. */
  async close(terminalId: TerminalId, evenIfBusy = false): Promise<void> {
    const tab = this.state.get().tabs.find((candidate) => candidate.terminalId === terminalId);
    this.#closed.add(terminalId);
    try {
      if (tab?.ended === null) await this.#request({ type: "terminal.close", terminalId, evenIfBusy });
      this.state.update((view) => {
        const tabs = view.tabs.filter((candidate) => candidate.terminalId !== terminalId);
        const next = withTabs(view, tabs);
        // Who closed it by its button has the focus nowhere now.
        return { ...next, focused: next.active };
      });
    } catch (error) {
      this.#closed.delete(terminalId);
      if (error instanceof LatheError && error.code === "conflict") {
        this.state.update((view) => ({ ...view, asking: terminalId }));
      } else {
        this.#onError(error);
      }
    }
  }

  /** The answer to `asking`. */
  answer(mayEnd: boolean): void {
    const { asking } = this.state.get();
    this.state.update((view) => ({ ...view, asking: null }));
    if (mayEnd && asking !== null) void this.close(asking, true);
  }

  /** In place of one that has ended. */
  async replace(terminalId: TerminalId, size: TerminalSize): Promise<void> {
    await this.open(size);
    if (this.state.get().problem === null) await this.close(terminalId);
  }

  /** The way of a terminal's output to a screen; `disconnect` when the screen is taken away. */
  connect(terminalId: TerminalId, sink: TerminalSink): TerminalFeed {
    const feed = new TerminalFeed({
      terminalId,
      sink,
      request: this.#request,
      onGone: () => this.exited(terminalId, null),
      onError: this.#onError,
    });
    this.#feeds.set(terminalId, feed);
    return feed;
  }

  /** What a person would pass on of a terminal that this page shows: what is selected, or the end of its output. */
  read(terminalId: TerminalId): string {
    return this.#feeds.get(terminalId)?.read() ?? "";
  }

  disconnect(terminalId: TerminalId, feed: TerminalFeed): void {
    feed.detach();
    if (this.#feeds.get(terminalId) === feed) this.#feeds.delete(terminalId);
  }

  /** A large text is sent in parts, none of which ends within a character. */
  write(terminalId: TerminalId, data: string): void {
    const { maxInputCharacters } = LIMITS.terminal;
    for (let start = 0; start < data.length;) {
      let end = Math.min(data.length, start + maxInputCharacters);
      if (end < data.length && /[\uD800-\uDBFF]/.test(data.charAt(end - 1))) end -= 1;
      this.#request({ type: "terminal.input", terminalId, data: data.slice(start, end) }).catch(this.#onError);
      start = end;
    }
  }

  /** How much room terminals have on this page. */
  noteRoom(size: TerminalSize): void {
    this.#room = size;
  }

  async #open(size: TerminalSize): Promise<void> {
    this.state.update((view) => ({ ...view, problem: null }));
    try {
      const { terminalId } = await this.#request({ type: "terminal.open", ...size });
      if (terminalId === undefined) return;
      this.state.update((view) => {
        const isListed = view.tabs.some((tab) => tab.terminalId === terminalId);
        const tabs = isListed ? view.tabs : [...view.tabs, { terminalId, title: "Terminal", ...size, ended: null }];
        return { ...view, tabs, active: terminalId, focused: terminalId };
      });
    } catch (error) {
      this.state.update((view) => ({
        ...view,
        problem: error instanceof Error ? error.message : "A terminal could not be opened.",
      }));
    }
  }

  #changeTab(terminalId: TerminalId, change: (tab: TerminalTab) => TerminalTab): void {
    this.state.update((view) => ({
      ...view,
      tabs: view.tabs.map((tab) => (tab.terminalId === terminalId ? change(tab) : tab)),
    }));
  }
}

const MAX_NAMES = 50;
const StoredNames = z.array(z.tuple([TerminalId, TerminalName])).max(MAX_NAMES);

function readNames(stored: string | null): ReadonlyMap<TerminalId, string> {
  try {
    return new Map(StoredNames.safeParse(JSON.parse(stored ?? "[]")).data ?? []);
  } catch {
    // Not what this page wrote: terminals are called what their programs call them.
    return new Map();
  }
}

/** When the active one goes, the one before it takes its place. */
function withTabs(view: TerminalsView, tabs: readonly TerminalTab[]): TerminalsView {
  const has = (terminalId: TerminalId | null): boolean => tabs.some((tab) => tab.terminalId === terminalId);
  const at = view.tabs.findIndex((tab) => tab.terminalId === view.active);
  const next = at === -1 ? tabs.at(-1) : tabs[Math.max(0, at - 1)];
  const active = has(view.active) ? view.active : (next?.terminalId ?? null);
  return { ...view, tabs, active, asking: has(view.asking) ? view.asking : null };
}
