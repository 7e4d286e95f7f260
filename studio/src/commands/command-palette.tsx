import { Dialog } from "radix-ui";
import { useDeferredValue, useMemo, useState, type KeyboardEvent } from "react";
import { useStore } from "../store/use-store.ts";
import { classNames } from "../ui/class-names.ts";
import { SCRIM } from "../ui/floating.ts";
import { Kbd } from "../ui/kbd.tsx";
import { isEnabled, type CommandCenter } from "./command-center.ts";
import { rankChoice } from "./rank-choices.ts";

interface Choice {
  id: string;
  title: string;
  group: string;
  shortcut?: string;
  run: () => void;
}

interface CommandPaletteProps {
  commands: CommandCenter;
  /** More to choose from once something is typed: the project's files. */
  findMore?: () => readonly Choice[];
  onClose: () => void;
}

const MAX_SHOWN = 60;

export function CommandPalette({ commands, findMore, onClose }: CommandPaletteProps) {
  const known = useStore(commands.state);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const asked = useDeferredValue(typed);
  const choices = useMemo(() => {
    const fromCommands: Choice[] = known.filter(isEnabled).map((command) => ({
      id: command.id,
      title: command.title,
      group: command.group,
      shortcut: commands.formatShortcut(command),
      run: command.run,
    }));
    if (asked.trim() === "") return fromCommands;
    return [...fromCommands, ...(findMore?.() ?? [])]
      .flatMap((choice) => {
        const rank = rankChoice(choice.title, asked);
        return rank === null ? [] : [{ choice, rank }];
      })
      .sort((a, b) => b.rank - a.rank)
      .slice(0, MAX_SHOWN)
      .map(({ choice }) => choice);
  }, [known, asked, commands, findMore]);
  const active = Math.min(at, choices.length - 1);

  function choose(choice: Choice | undefined): void {
    if (choice === undefined) return;
    onClose();
    // After the dialog gave the focus back, so that a command can move it.
    setTimeout(choice.run, 0);
  }

  function handleKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((active + step + choices.length) % Math.max(1, choices.length));
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(choices[active]);
    }
  }

  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={SCRIM} />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[12vh] left-1/2 z-50 flex max-h-[70vh] w-[min(36rem,calc(100vw-1.5rem))] -translate-x-1/2 flex-col overflow-hidden rounded-lg border border-line bg-raised shadow-float"
        >
          <Dialog.Title className="sr-only">Commands</Dialog.Title>
          <input
            autoFocus
            role="combobox"
            aria-label="Command or file"
            aria-expanded
            aria-controls="palette-choices"
            aria-activedescendant={choices.length === 0 ? undefined : `palette-${active}`}
            placeholder={findMore === undefined ? "Type a command" : "Type a command or a name"}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={handleKey}
            className="h-11 shrink-0 border-b border-line bg-transparent px-3.5 text-lg outline-none"
          />
          <ul id="palette-choices" role="listbox" aria-label="Commands" className="overflow-y-auto p-1">
            {choices.map((choice, index) => (
              <li
                key={choice.id}
                id={`palette-${index}`}
                role="option"
                aria-selected={index === active}
                ref={index === active ? (row) => row?.scrollIntoView({ block: "nearest" }) : undefined}
                onPointerMove={() => setAt(index)}
                onClick={() => choose(choice)}
                className={classNames(
                  "flex items-center gap-2 rounded-md px-2.5 py-1.5",
                  index === active && "bg-hover",
                )}
              >
                <span className="truncate">{choice.title}</span>
                <span className="grow" />
                <span className="shrink-0 text-xs text-faint">{choice.group}</span>
                {choice.shortcut !== undefined && (
                  <Kbd className="min-w-16 text-right text-muted">{choice.shortcut}</Kbd>
                )}
              </li>
            ))}
            {choices.length === 0 && <li className="px-2.5 py-3 text-muted">Nothing is called that.</li>}
          </ul>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
