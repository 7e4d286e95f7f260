import { useEffect, useId, useRef, useState } from "react";
import { Icon } from "../ui/icons.tsx";
import { excerptOf, findNotes, type Note } from "./find-notes.ts";
import { NoteEditor } from "./note-editor.tsx";
import { ToolPanel } from "./tool-panel.tsx";

interface NotesProps {
  title?: string;
  notes: readonly Note[];
  /** Adds an empty note. */
  onAdd: () => void;
  onChange: (id: string, changed: { title?: string; body?: string }) => void;
  onRemove: (id: string) => void;
}

/** The list beside the note that is written; on a narrow screen one after the other. */
export function Notes({ title, notes, onAdd, onChange, onRemove }: NotesProps) {
  const [query, setQuery] = useState("");
  const [openId, setOpenId] = useState<string | null>(null);
  const id = useId();
  const newest = findNotes(notes, "")[0];
  const found = findNotes(notes, query);
  const open = notes.find((note) => note.id === openId) ?? null;
  // On a wide screen there is always a note beside the list.
  const beside = open ?? newest ?? null;
  const add = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const before = useRef(new Set(notes.map((note) => note.id)));

  function showList() {
    setOpenId(null);
    add.current?.focus();
  }

  useEffect(() => {
    // On a narrow screen the list or the note is hidden, and what had the focus with it.
    if (openId !== null && isShown(back.current) && editor.current?.contains(document.activeElement) === false)
      back.current?.focus();
    if (openId === null && wasOpen.current) add.current?.focus();
    wasOpen.current = openId !== null;
  }, [openId]);

  useEffect(() => {
    // A note that has just been added is opened.
    const added = notes.find((note) => !before.current.has(note.id));
    if (added !== undefined && notes.length === before.current.size + 1) {
      setOpenId(added.id);
      setQuery("");
    }
    before.current = new Set(notes.map((note) => note.id));
  }, [notes]);

  return (
    <ToolPanel title={title} name="Notes">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 @3xl:grid-cols-[18rem_minmax(0,1fr)]">
        <div className={open === null ? "" : "hidden @3xl:block"}>
          <div className="flex gap-2">
            <label htmlFor={`${id}-search`} className="sr-only">
              Search notes
            </label>
            <input
              id={`${id}-search`}
              type="search"
              placeholder="Search"
              className="input"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
            <button ref={add} type="button" className="button-primary shrink-0 px-3" onClick={onAdd}>
              <Icon name="plus" />
              Note
            </button>
          </div>
          {found.length === 0 ? (
            <p role="status" className="px-1 py-8 text-center text-muted">
              {notes.length === 0 ? "There are no notes yet." : "Nothing found."}
            </p>
          ) : (
            <ul aria-label="Notes" className="mt-3 space-y-1 @3xl:max-h-[36rem] @3xl:overflow-y-auto">
              {found.map((note) => (
                <li key={note.id}>
                  <button
                    type="button"
                    aria-current={note.id === beside?.id ? "true" : undefined}
                    className="rounded-control block min-h-14 w-full cursor-pointer px-3 py-2 text-left hover:bg-ink/5 @3xl:aria-[current]:bg-accent/12"
                    onClick={() => setOpenId(note.id)}
                  >
                    <span className="block truncate font-medium">
                      {note.title.trim() === "" ? "Untitled" : note.title}
                    </span>
                    <span className="flex gap-2 text-sm text-muted">
                      <span className="shrink-0">{shortDate(note.changedAt)}</span>
                      <span className="min-w-0 truncate">{excerptOf(note.body)}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
        {beside !== null && (
          <div ref={editor} className={open === null ? "hidden @3xl:block" : ""}>
            <button ref={back} type="button" className="button-quiet mb-4 px-3 @3xl:hidden" onClick={showList}>
              <Icon name="chevronLeft" />
              All notes
            </button>
            <NoteEditor
              key={beside.id}
              note={beside}
              onChange={(changed) => {
                setOpenId(beside.id);
                onChange(beside.id, changed);
              }}
              onRemove={() => {
                showList();
                onRemove(beside.id);
              }}
            />
          </div>
        )}
      </div>
    </ToolPanel>
  );
}

function isShown(element: HTMLElement | null): boolean {
  return element !== null && element.offsetParent !== null;
}

function shortDate(time: number): string {
  const date = new Date(time);
  const isToday = date.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(
    undefined,
    isToday ? { timeStyle: "short" } : { day: "numeric", month: "short" },
  ).format(date);
}
