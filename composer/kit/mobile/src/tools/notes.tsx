import { useEffect, useRef, useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { excerptOf, findNotes, type Note } from "@/tools/find-notes.ts";
import { NoteEditor } from "@/tools/note-editor";
import { ToolPanel } from "@/tools/tool-panel";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { SearchField } from "@/ui/search-field";
import { Text } from "@/ui/text";

interface NotesProps {
  title?: string;
  notes: readonly Note[];
  /** Adds an empty note. */
  onAdd: () => void;
  onChange: (id: string, changed: { title?: string; body?: string }) => void;
  onRemove: (id: string) => void;
}

/** The list, and in its place the note that is written. */
export function Notes({ title, notes, onAdd, onChange, onRemove }: NotesProps) {
  const colors = useColors();
  const [query, setQuery] = useState("");
  const [openId, setOpenId] = useState<string | null>(null);
  const found = findNotes(notes, query);
  const open = notes.find((note) => note.id === openId) ?? null;
  const before = useRef(new Set(notes.map((note) => note.id)));

  useEffect(() => {
    // A note that has just been added is opened.
    const added = notes.find((note) => !before.current.has(note.id));
    if (added !== undefined && notes.length === before.current.size + 1) {
      setOpenId(added.id);
      setQuery("");
    }
    before.current = new Set(notes.map((note) => note.id));
  }, [notes]);

  if (open !== null)
    return (
      <ToolPanel title={title} name="Notes">
        <View style={styles.back}>
          <Button label="All notes" kind="plain" icon="chevronLeft" onPress={() => setOpenId(null)} />
        </View>
        <NoteEditor
          key={open.id}
          note={open}
          onChange={(changed) => onChange(open.id, changed)}
          onRemove={() => {
            setOpenId(null);
            onRemove(open.id);
          }}
        />
      </ToolPanel>
    );
  return (
    <ToolPanel title={title} name="Notes">
      <View style={styles.header}>
        <View style={styles.search}>
          <SearchField name="Search notes" value={query} onChange={setQuery} />
        </View>
        <IconButton icon="plus" name="Add note" kind="primary" onPress={onAdd} />
      </View>
      {found.length === 0 ? (
        <Text role="status" tone="muted" style={styles.empty}>
          {notes.length === 0 ? "There are no notes yet." : "Nothing found."}
        </Text>
      ) : (
        <View role="group" aria-label="Notes">
          {found.map((note) => (
            <Pressable
              key={note.id}
              role="button"
              onPress={() => setOpenId(note.id)}
              style={({ pressed }) => [styles.note, { borderColor: colors.line, opacity: pressed ? 0.6 : 1 }]}
            >
              <Text variant="headline" numberOfLines={1}>
                {note.title.trim() === "" ? "Untitled" : note.title}
              </Text>
              <Text variant="callout" tone="muted" numberOfLines={1}>
                {shortDate(note.changedAt)} {excerptOf(note.body)}
              </Text>
            </Pressable>
          ))}
        </View>
      )}
    </ToolPanel>
  );
}

function shortDate(time: number): string {
  const date = new Date(time);
  const isToday = date.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(
    undefined,
    isToday ? { timeStyle: "short" } : { day: "numeric", month: "short" },
  ).format(date);
}

const styles = StyleSheet.create({
  back: { alignSelf: "flex-start" },
  header: { flexDirection: "row", alignItems: "center", gap: spacing.s },
  search: { flex: 1 },
  empty: { paddingVertical: spacing.xl, textAlign: "center" },
  note: { minHeight: 60, justifyContent: "center", borderTopWidth: StyleSheet.hairlineWidth, borderRadius: radius.s },
});
