import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { Icon } from "../ui/icons.tsx";
import { Markdown } from "../ui/markdown.tsx";
import { tickTask } from "../ui/tick-task.ts";
import { continueList, type MarkdownMark, type Selection, toggleMark } from "./edit-markdown.ts";
import type { Note } from "./find-notes.ts";

interface NoteEditorProps {
  note: Note;
  onChange: (changed: { title?: string; body?: string }) => void;
  onRemove: () => void;
}

/** A note's title and text; the text in Markdown, to write or to read. */
export function NoteEditor({ note, onChange, onRemove }: NoteEditorProps) {
  const [isRead, setIsRead] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const selected = useRef<Selection | null>(null);

  // React puts the caret to the end of a text that was changed from outside.
  useLayoutEffect(() => {
    const selection = selected.current;
    if (selection === null || field.current === null || note.body !== selection.text) return;
    selected.current = null;
    field.current.focus();
    field.current.setSelectionRange(selection.start, selection.end);
  }, [note.body]);

  function apply(edit: (selection: Selection) => Selection | null): boolean {
    const target = field.current;
    if (target === null) return false;
    const next = edit({ text: note.body, start: target.selectionStart, end: target.selectionEnd });
    if (next === null) return false;
    selected.current = next;
    onChange({ body: next.text });
    return true;
  }
  function pressKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (
      (event.ctrlKey || event.metaKey) &&
      event.key.toLowerCase() === "b" &&
      apply((selection) => toggleMark(selection, "bold"))
    )
      event.preventDefault();
    if (event.key === "Enter" && !event.shiftKey && apply(continueList)) event.preventDefault();
  }
  const mark = (name: MarkdownMark) => () => apply((selection) => toggleMark(selection, name));

  return (
    <div className="flex h-full flex-col">
      <input
        aria-label="Title of the note"
        placeholder="Title"
        className="rounded-control font-heading w-full min-w-0 border border-transparent bg-transparent px-2 py-1.5 text-2xl font-semibold tracking-tight placeholder:text-muted hover:border-line"
        value={note.title}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <div
        role="toolbar"
        aria-label="Note"
        className="my-2 flex flex-wrap items-center gap-1 border-b border-line pb-2"
      >
        {!isRead && (
          <>
            <button
              type="button"
              aria-label="Bold"
              title="Bold (Ctrl+B)"
              className="icon-button size-11 font-bold"
              onClick={mark("bold")}
            >
              B
            </button>
            <button
              type="button"
              aria-label="Heading"
              title="Heading"
              className="icon-button size-11 font-semibold"
              onClick={mark("heading")}
            >
              H
            </button>
            <button type="button" aria-label="List" title="List" className="icon-button size-11" onClick={mark("list")}>
              <Icon name="list" />
            </button>
            <button
              type="button"
              aria-label="Checkbox"
              title="Checkbox"
              className="icon-button size-11"
              onClick={mark("task")}
            >
              <Icon name="check" />
            </button>
          </>
        )}
        <button
          type="button"
          aria-pressed={isRead}
          className="button-quiet ml-auto px-3 text-sm aria-pressed:border-accent aria-pressed:bg-accent/12"
          onClick={() => setIsRead(!isRead)}
        >
          <Icon name="eye" />
          Preview
        </button>
        <button
          type="button"
          aria-label="Delete note"
          title="Delete note"
          className="icon-button size-11"
          onClick={onRemove}
        >
          <Icon name="trash" />
        </button>
      </div>
      {isRead ? (
        <div className="min-h-80 px-2 py-1">
          {note.body.trim() === "" ? (
            <p className="text-muted">This note is empty.</p>
          ) : (
            <Markdown
              text={note.body}
              onTick={(task, isDone) => onChange({ body: tickTask(note.body, task, isDone) })}
            />
          )}
        </div>
      ) : (
        <textarea
          ref={field}
          aria-label="Text of the note, in Markdown"
          placeholder="Write here. **Bold**, # headings, - lists and - [ ] checkboxes work."
          className="rounded-control field-sizing-content min-h-80 w-full min-w-0 resize-none border border-transparent bg-transparent px-2 py-1 leading-relaxed placeholder:text-muted hover:border-line"
          value={note.body}
          onChange={(event) => onChange({ body: event.target.value })}
          onKeyDown={pressKey}
        />
      )}
    </div>
  );
}
