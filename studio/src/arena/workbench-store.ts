import { ValueStore } from "../store/value-store.ts";

export type WorkbenchTab = "preview" | "code" | "terminal" | "versions";
export const WORKBENCH_TABS: readonly WorkbenchTab[] = ["preview", "code", "terminal", "versions"];

export interface WorkbenchView {
  tab: WorkbenchTab;
  /** In pixels. */
  chatWidth: number;
  isChatCollapsed: boolean;
  /** Which half a narrow screen shows. */
  narrow: "chat" | "workbench";
  codeSide: "files" | "search" | "problems";
  /** Whether the file list lies over the editor on a narrow screen. */
  isCodeSideOpen: boolean;
  /** Whether the terminals stand below the preview and the code. */
  isDrawerOpen: boolean;
}

export const CHAT_WIDTH = { min: 300, max: 720, initial: 420 };
const KEY = "lathe.chat-width";

/** How the arena's two halves stand. The width of the chat is remembered. */
export class WorkbenchStore {
  readonly state: ValueStore<WorkbenchView>;
  readonly #storage: Pick<Storage, "getItem" | "setItem">;

  constructor(storage: Pick<Storage, "getItem" | "setItem">) {
    this.#storage = storage;
    const stored = Number(storage.getItem(KEY) ?? Number.NaN);
    this.state = new ValueStore<WorkbenchView>({
      tab: "preview",
      chatWidth: Number.isFinite(stored) ? clampWidth(stored) : CHAT_WIDTH.initial,
      isChatCollapsed: false,
      narrow: "chat",
      codeSide: "files",
      isCodeSideOpen: false,
      isDrawerOpen: false,
    });
  }

  show(tab: WorkbenchTab): void {
    this.state.update((view) => ({ ...view, tab, narrow: "workbench" }));
  }

  /** Beside the preview and the code; where neither shows, the terminal's own panel. Returns whether terminals show now. */
  toggleDrawer(): boolean {
    const { tab, isDrawerOpen } = this.state.get();
    if (tab === "terminal") return true;
    const isOpening = !isDrawerOpen || (tab !== "preview" && tab !== "code");
    const shown = tab === "versions" ? "code" : tab;
    this.state.update((view) => ({ ...view, tab: shown, narrow: "workbench", isDrawerOpen: isOpening }));
    return isOpening;
  }

  showCodeSide(codeSide: WorkbenchView["codeSide"]): void {
    this.state.update((view) => ({ ...view, tab: "code", narrow: "workbench", codeSide, isCodeSideOpen: true }));
  }

  toggleCodeSide(isOpen?: boolean): void {
    this.state.update((view) => ({ ...view, isCodeSideOpen: isOpen ?? !view.isCodeSideOpen }));
  }

  showNarrow(narrow: WorkbenchView["narrow"]): void {
    this.state.update((view) => ({ ...view, narrow }));
  }

  toggleChat(): void {
    this.state.update((view) => ({ ...view, isChatCollapsed: !view.isChatCollapsed }));
  }

  showChat(): void {
    this.state.update((view) => ({ ...view, isChatCollapsed: false, narrow: "chat" }));
  }

  resizeChat(width: number): void {
    const chatWidth = clampWidth(width);
    this.state.update((view) => ({ ...view, chatWidth, isChatCollapsed: false }));
    this.#storage.setItem(KEY, String(chatWidth));
  }
}

function clampWidth(width: number): number {
  return Math.round(Math.min(CHAT_WIDTH.max, Math.max(CHAT_WIDTH.min, width)));
}
