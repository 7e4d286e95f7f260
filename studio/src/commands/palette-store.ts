import { ValueStore } from "../store/value-store.ts";

export interface PaletteChoice {
  id: string;
  title: string;
  group: string;
  run: () => void;
}

export interface PaletteView {
  isOpen: boolean;
  /** What the page that shows adds to the commands: its files. */
  findMore: (() => readonly PaletteChoice[]) | undefined;
}

/** Whether the command palette shows, and what a page adds to it. */
export class PaletteStore {
  readonly state = new ValueStore<PaletteView>({ isOpen: false, findMore: undefined });

  open(): void {
    this.state.update((view) => ({ ...view, isOpen: true }));
  }

  close(): void {
    this.state.update((view) => ({ ...view, isOpen: false }));
  }

  offerMore(findMore: PaletteView["findMore"]): void {
    this.state.update((view) => ({ ...view, findMore }));
  }
}
