import { ValueStore } from "../store/value-store.ts";

export type WorkbenchTab = "preview" | "code" | "terminal" | "versions";
export const WORKBENCH_TABS: readonly WorkbenchTab[] = ["preview", "code", "terminal", "versions"];

export interface WorkbenchView {
  tab: WorkbenchTab;
  sizes: WorkbenchSizes;
  isChatCollapsed: boolean;
  /** Which half a narrow screen shows. */
  narrow: "chat" | "workbench";
  codeSide: "files" | "search" | "problems";
  /** Whether the file list lies over the editor on a narrow screen. */
  isCodeSideOpen: boolean;
  /** Whether it is hidden where it stands beside the editor. */
  isCodeSideCollapsed: boolean;
  /** Whether the terminals stand below the preview and the code. */
  isDrawerOpen: boolean;
}

/** What people set with the lines between panels. */
export interface WorkbenchSizes {
  /** CSS pixels. */
  chatWidth: number;
  /** CSS pixels, of what stands left of the editors. */
  treeWidth: number;
  /** Percents of the room for editors, of the first of two. */
  editorShare: number;
  /** CSS pixels, of the terminals below preview and code. */
  drawerHeight: number;
}
export type WorkbenchSize = keyof WorkbenchSizes;
export const WORKBENCH_SIZES: Record<WorkbenchSize, { min: number; max: number; initial: number; key: string }> = {
  chatWidth: { min: 300, max: 720, initial: 420, key: "lathe.chat-width" },
  treeWidth: { min: 168, max: 560, initial: 256, key: "lathe.tree-width" },
  editorShare: { min: 15, max: 85, initial: 50, key: "lathe.editor-share" },
  drawerHeight: { min: 120, max: 900, initial: 320, key: "lathe.drawer-height" },
};

/** How the arena's panels stand. Their sizes are remembered. */
export class WorkbenchStore {
  readonly state: ValueStore<WorkbenchView>;
  readonly #storage: Pick<Storage, "getItem" | "setItem">;

  constructor(storage: Pick<Storage, "getItem" | "setItem">) {
    this.#storage = storage;
    this.state = new ValueStore<WorkbenchView>({
      tab: "preview",
      sizes: {
        chatWidth: this.#readSize("chatWidth"),
        treeWidth: this.#readSize("treeWidth"),
        editorShare: this.#readSize("editorShare"),
        drawerHeight: this.#readSize("drawerHeight"),
      },
      isChatCollapsed: false,
      narrow: "chat",
      codeSide: "files",
      isCodeSideOpen: false,
      isCodeSideCollapsed: false,
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
    this.state.update((view) => ({
      ...view,
      tab: "code",
      narrow: "workbench",
      codeSide,
      isCodeSideOpen: true,
      isCodeSideCollapsed: false,
    }));
  }

  /** Shows what stands beside the editor, or hides it: where there is room for both, and where one lies over the other. */
  flipCodeSide(): void {
    const { tab, codeSide } = this.state.get();
    if (tab !== "code") return this.showCodeSide(codeSide);
    this.state.update((view) => ({
      ...view,
      isCodeSideOpen: !view.isCodeSideOpen,
      isCodeSideCollapsed: !view.isCodeSideCollapsed,
    }));
  }

  /** On a narrow panel the side goes away, and the editor shows. */
  leaveCodeSide(): void {
    this.state.update((view) => ({ ...view, isCodeSideOpen: false }));
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

  /** Within its bounds. A panel that was hidden shows. */
  resize(name: WorkbenchSize, size: number): void {
    const clamped = clampSize(name, size);
    this.state.update((view) => ({
      ...view,
      sizes: { ...view.sizes, [name]: clamped },
      ...(name === "chatWidth" ? { isChatCollapsed: false } : {}),
      ...(name === "treeWidth" ? { isCodeSideCollapsed: false } : {}),
    }));
    this.#storage.setItem(WORKBENCH_SIZES[name].key, String(clamped));
  }

  #readSize(name: WorkbenchSize): number {
    const stored = this.#storage.getItem(WORKBENCH_SIZES[name].key);
    const size = stored === null ? Number.NaN : Number(stored);
    return Number.isFinite(size) ? clampSize(name, size) : WORKBENCH_SIZES[name].initial;
  }
}

function clampSize(name: WorkbenchSize, size: number): number {
  const { min, max } = WORKBENCH_SIZES[name];
  return Math.round(Math.min(max, Math.max(min, size)));
}
