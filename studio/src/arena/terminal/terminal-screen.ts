import "@xterm/xterm/css/xterm.css";
import { FitAddon } from "@xterm/addon-fit";
import { SearchAddon } from "@xterm/addon-search";
import { WebLinksAddon } from "@xterm/addon-web-links";
import { Terminal } from "@xterm/xterm";
import type { TerminalSink, TerminalSize } from "./terminal-feed.ts";
import { createTerminalTheme } from "./terminal-theme.ts";

interface TerminalScreenOptions {
  /** What a person types, and what the terminal answers to programs. */
  onTyped: (data: string) => void;
  onLink: (address: string) => void;
  /** Where the link under the pointer leads: its text may say something else. */
  onPointed: (address: string | null) => void;
  onSearchKey: () => void;
  /** The keys that show and hide the terminals below other panels. */
  onDrawerKey: () => void;
}

const MAX_LINES = 10_000;
/** Of the end of the output, when nothing is selected. */
const READ_LINES = 80;

/**
 * A terminal as it is drawn. What programs ask of it stays within it: they can neither read nor move its window (xterm
 * leaves that off), nor reach the clipboard (OSC 52 is not taken up), and of addresses only web pages are opened.
 */
export class TerminalScreen implements TerminalSink {
  readonly search = new SearchAddon();
  readonly #terminal: Terminal;
  readonly #fit = new FitAddon();

  constructor(element: HTMLElement, { onTyped, onLink, onPointed, onSearchKey, onDrawerKey }: TerminalScreenOptions) {
    const link = {
      hover: (_event: MouseEvent, address: string) => onPointed(address),
      leave: () => onPointed(null),
    };
    const terminal = new Terminal({
      fontFamily: '"JetBrains Mono Variable", ui-monospace, monospace',
      fontSize: 13,
      lineHeight: 1.25,
      cursorBlink: true,
      scrollback: MAX_LINES,
      // For the search's marks.
      allowProposedApi: true,
      linkHandler: { ...link, activate: (_event, address) => onLink(address), allowNonHttpProtocols: false },
    });
    terminal.loadAddon(this.#fit);
    terminal.loadAddon(this.search);
    terminal.loadAddon(new WebLinksAddon((_event, address) => onLink(address), link));
    terminal.open(element);
    terminal.attachCustomKeyEventHandler((event) => {
      const key = findKey(event);
      if (key === null) return true;
      if (event.type !== "keydown") return false;
      if (key === "search") onSearchKey();
      if (key === "drawer") onDrawerKey();
      // Pasting is left to the browser, which asks the person where it has to.
      if (key !== "paste") event.preventDefault();
      if (key === "copy" && terminal.hasSelection()) void navigator.clipboard.writeText(terminal.getSelection());
      return false;
    });
    terminal.onData(onTyped);
    this.#terminal = terminal;
  }

  /** What there is room for; undefined while it is not laid out. */
  get room(): TerminalSize | undefined {
    return this.#fit.proposeDimensions();
  }

  write(text: string, onDrawn: () => void): void {
    this.#terminal.write(text, onDrawn);
  }

  read(): string {
    const selected = this.#terminal.getSelection();
    if (selected.trim() !== "") return selected;
    const { active } = this.#terminal.buffer;
    const end = active.baseY + active.cursorY + 1;
    let text = "";
    for (let at = Math.max(0, end - READ_LINES); at < end; at += 1) {
      const line = active.getLine(at);
      // A long line that goes on below is one line.
      text += `${line?.isWrapped === true || text === "" ? "" : "\n"}${line?.translateToString(true) ?? ""}`;
    }
    return text;
  }

  clear(): void {
    this.#terminal.clear();
  }

  resize({ cols, rows }: TerminalSize): void {
    if (cols !== this.#terminal.cols || rows !== this.#terminal.rows) this.#terminal.resize(cols, rows);
  }

  focus(): void {
    this.#terminal.focus();
  }

  /** The theme is another one now. */
  followTheme(): void {
    this.#terminal.options.theme = createTerminalTheme();
  }

  setLabel(label: string): void {
    this.#terminal.textarea?.setAttribute("aria-label", label);
  }

  setScreenReader(isOn: boolean): void {
    this.#terminal.options.screenReaderMode = isOn;
  }

  /** Nothing can be typed any more, and no cursor says that it could. */
  end(): void {
    this.#terminal.options.disableStdin = true;
    this.#terminal.write("\x1b[?25l");
  }

  close(): void {
    this.#terminal.dispose();
  }
}

/** The keys that are the studio's own: Control alone belongs to the shell but for F; copy and paste take Shift as well. */
function findKey(event: KeyboardEvent): "search" | "drawer" | "copy" | "paste" | null {
  const key = event.key.toLowerCase();
  if (event.altKey) return null;
  if (key === "f" && event.ctrlKey !== event.metaKey && !event.shiftKey) return "search";
  if (key === "`" && event.ctrlKey && !event.metaKey && !event.shiftKey) return "drawer";
  if (!event.ctrlKey || event.metaKey) return event.shiftKey && key === "insert" ? "paste" : null;
  if (key === "insert" && !event.shiftKey) return "copy";
  if (!event.shiftKey) return null;
  return key === "c" ? "copy" : key === "v" ? "paste" : null;
}
