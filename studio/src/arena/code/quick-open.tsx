import { Dialog } from "radix-ui";
import { useDeferredValue, useEffect, useMemo, useState, type KeyboardEvent } from "react";
import { useStore } from "../../store/use-store.ts";
import { classNames } from "../../ui/class-names.ts";
import { useArena } from "../arena-context.tsx";
import { matchFuzzy } from "./fuzzy-match.ts";
import { parentPath } from "./tree-rows.ts";

const MAX_SHOWN = 50;

interface Choice {
  path: string;
  at: readonly number[];
}

/** Finds a file by parts of its path; `:12` behind it, or alone, leads to a line. */
export function QuickOpen({ initial }: { initial: string }) {
  const { files, documents, code, workbench } = useArena();
  const entries = useStore(files.state, (view) => view.entries);
  const { open, active } = useStore(documents.state);
  const [typed, setTyped] = useState(initial);
  const [selected, setSelected] = useState(0);
  useEffect(() => void files.show(), [files]);
  const { query, place } = splitPlace(useDeferredValue(typed));
  const isLineOnly = query === "" && typed.startsWith(":");
  const choices = useMemo((): Choice[] => {
    const recent = open.map((document) => document.path).toReversed();
    const paths = (entries ?? []).filter((entry) => entry.type === "file").map((entry) => entry.path);
    if (query === "") return [...new Set([...recent, ...paths])].slice(0, MAX_SHOWN).map((path) => ({ path, at: [] }));
    return paths
      .flatMap((path) => {
        const match = matchFuzzy(path, query);
        return match === null ? [] : [{ path, ...match }];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, MAX_SHOWN);
  }, [entries, open, query]);
  const at = Math.min(selected, choices.length - 1);

  function choose(path: string | null | undefined): void {
    if (path === null || path === undefined) return;
    code.closeDialog();
    workbench.show("code");
    workbench.leaveCodeSide();
    files.reveal(path);
    // After the dialog gave the focus back, so that the editor can take it.
    setTimeout(() => void documents.open(path, place ?? "resume"), 0);
  }

  function handleKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setSelected((at + step + choices.length) % Math.max(1, choices.length));
    else if (event.key === "Enter") choose(isLineOnly ? active : choices[at]?.path);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && code.closeDialog()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[12vh] left-1/2 z-50 flex max-h-[70vh] w-[min(36rem,calc(100vw-1.5rem))] -translate-x-1/2 flex-col overflow-hidden rounded-lg border border-line bg-raised shadow-float"
        >
          <Dialog.Title className="sr-only">Open a file</Dialog.Title>
          <input
            autoFocus
            role="combobox"
            aria-label="File or :line"
            aria-expanded
            aria-controls="quick-open-files"
            aria-activedescendant={isLineOnly || choices.length === 0 ? undefined : `quick-open-${at}`}
            placeholder="A file's name, and :line where you want to go"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setSelected(0);
            }}
            onKeyDown={handleKey}
            className="h-11 shrink-0 border-b border-line bg-transparent px-3.5 text-lg outline-none"
          />
          {isLineOnly ? (
            <p role="status" className="px-3.5 py-3 text-muted">
              {describeLine(active, place?.line)}
            </p>
          ) : (
            <ul id="quick-open-files" role="listbox" aria-label="Found files" className="overflow-y-auto p-1">
              {choices.map((choice, index) => (
                <li
                  key={choice.path}
                  id={`quick-open-${index}`}
                  role="option"
                  aria-label={choice.path}
                  aria-selected={index === at}
                  ref={index === at ? (row) => row?.scrollIntoView({ block: "nearest" }) : undefined}
                  onPointerMove={() => setSelected(index)}
                  onClick={() => choose(choice.path)}
                  className={classNames(
                    "flex items-baseline gap-2 rounded-md px-2.5 py-1.5",
                    index === at && "bg-hover",
                  )}
                >
                  <FoundPath {...choice} />
                </li>
              ))}
              {choices.length === 0 && (
                <li className="px-2.5 py-3 text-muted">{entries === null ? "Looking…" : "No file is called that."}</li>
              )}
            </ul>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function FoundPath({ path, at }: Choice) {
  const folder = parentPath(path);
  const nameAt = folder === "" ? 0 : folder.length + 1;
  return (
    <>
      <span className="shrink-0">
        <Marked text={path.slice(nameAt)} at={at.map((place) => place - nameAt)} />
      </span>
      <span className="truncate text-xs text-muted">
        <Marked text={folder} at={at} />
      </span>
    </>
  );
}

function Marked({ text, at }: { text: string; at: readonly number[] }) {
  if (at.length === 0) return text;
  return Array.from(text, (character, index) =>
    at.includes(index) ? (
      <b key={index} className="font-semibold text-accent">
        {character}
      </b>
    ) : (
      character
    ),
  );
}

/** `app.tsx:12:3` → the query, and the place behind it. */
function splitPlace(typed: string): { query: string; place: { line: number; column: number } | null } {
  const found = /^(.*?):(\d*)(?::(\d*))?$/.exec(typed);
  if (found === null) return { query: typed.trim(), place: null };
  const [, query = "", line = "", column = ""] = found;
  const number = Number(line);
  return {
    query: query.trim(),
    place: number > 0 ? { line: number, column: Math.max(1, Number(column)) } : null,
  };
}

function describeLine(active: string | null, line: number | undefined): string {
  if (active === null) return "No file is open.";
  return line === undefined ? "Type the number of a line." : `Enter leads to line ${line}.`;
}
