import { Listeners } from "./listeners.ts";

/** What was done last, and how it is taken back. */
export interface Undoable {
  /** "Deleted “Dune”." */
  message: string;
  undo: () => void;
}

const listeners = new Listeners();
let undoable: Undoable | null = null;

function set(next: Undoable | null): void {
  undoable = next;
  listeners.tell();
}

/** The one thing that can be taken back now, whatever part of the app did it. */
export const undoHistory = {
  subscribe: listeners.add,
  get: (): Undoable | null => undoable,

  /** Offers to take back what was just done, in the place of what was offered before. */
  offer: set,

  undo(): void {
    const offered = undoable;
    set(null);
    offered?.undo();
  },

  dismiss(): void {
    set(null);
  },
};
