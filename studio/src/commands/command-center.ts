import { ValueStore } from "../store/value-store.ts";
import { formatShortcut, matchesShortcut, type Keystroke } from "./shortcut.ts";

/** Something that a person can ask for: the one definition behind its button, menu entry, shortcut and palette row. */
export interface Command {
  id: string;
  /** "Reload the preview". */
  title: string;
  group: string;
  /** `mod+k`; several where one is taken by what has the focus. */
  shortcuts?: readonly string[];
  /** Left out: always. */
  isEnabled?: () => boolean;
  run: () => void;
}

/** All commands that exist now. Pages add theirs while they show. */
export class CommandCenter {
  readonly state = new ValueStore<readonly Command[]>([]);
  readonly #isApple: boolean;

  constructor(isApple: boolean) {
    this.#isApple = isApple;
  }

  /** Adds commands. Returns the way to take them out again. */
  add(commands: readonly Command[]): () => void {
    this.state.update((known) => [...known, ...commands]);
    return () => this.state.update((known) => known.filter((command) => !commands.includes(command)));
  }

  find(id: string): Command | undefined {
    return this.state.get().find((command) => command.id === id);
  }

  run(id: string): void {
    const command = this.find(id);
    if (command !== undefined && isEnabled(command)) command.run();
  }

  /** Runs what the keys ask for. True when they were a shortcut, even of a command that cannot run now. */
  handleKey(stroke: Keystroke): boolean {
    const command = this.state
      .get()
      .find(
        ({ shortcuts }) => shortcuts?.some((shortcut) => matchesShortcut(shortcut, stroke, this.#isApple)) === true,
      );
    if (command === undefined) return false;
    if (isEnabled(command)) command.run();
    return true;
  }

  /** The first shortcut of a command, for people. */
  formatShortcut(command: Command): string | undefined {
    const first = command.shortcuts?.[0];
    return first === undefined ? undefined : formatShortcut(first, this.#isApple);
  }
}

export function isEnabled(command: Command): boolean {
  return command.isEnabled?.() ?? true;
}
