import { useRef, useState } from "react";
import { Platform, Pressable, StyleSheet, TextInput, View } from "react-native";
import { radius, spacing, type } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { continueList, type MarkdownMark, type Selection, toggleMark } from "@/tools/edit-markdown.ts";
import type { Note } from "@/tools/find-notes.ts";
import { Icon, type IconName } from "@/ui/icon";
import { IconButton } from "@/ui/icon-button";
import { Markdown } from "@/ui/markdown";
import { Text } from "@/ui/text";
import { tickTask } from "@/ui/tick-task.ts";

interface NoteEditorProps {
  note: Note;
  onChange: (changed: { title?: string; body?: string }) => void;
  onRemove: () => void;
}

const MARKS: readonly { mark: MarkdownMark; name: string; sign: string | null; icon: IconName }[] = [
  { mark: "bold", name: "Bold", sign: "B", icon: "pencil" },
  { mark: "heading", name: "Heading", sign: "H", icon: "pencil" },
  { mark: "list", name: "List", sign: null, icon: "list" },
  { mark: "task", name: "Checkbox", sign: null, icon: "check" },
];

/** A note's title and text; the text in Markdown, to write or to read. */
export function NoteEditor({ note, onChange, onRemove }: NoteEditorProps) {
  const colors = useColors();
  const field = useRef<TextInput>(null);
  const [isRead, setIsRead] = useState(false);
  const [caret, setCaret] = useState({ start: note.body.length, end: note.body.length });
  // Only after a mark was put: else the system knows better where the caret is.
  const [forced, setForced] = useState<{ start: number; end: number } | undefined>(undefined);

  function apply(next: Selection) {
    onChange({ body: next.text });
    setForced({ start: next.start, end: next.end });
    setCaret({ start: next.start, end: next.end });
    field.current?.focus();
  }
  function write(text: string) {
    setForced(undefined);
    // One line break more, where the caret is: a list goes on.
    const isBreak =
      text.length === note.body.length + 1 && text.charAt(caret.start) === "\n" && caret.start === caret.end;
    const next = isBreak ? continueList({ text: note.body, start: caret.start, end: caret.start }) : null;
    if (next === null) onChange({ body: text });
    else apply(next);
  }

  return (
    <View style={styles.editor}>
      <TextInput
        aria-label="Title of the note"
        placeholder="Title"
        placeholderTextColor={colors.muted}
        value={note.title}
        onChangeText={(title) => onChange({ title })}
        style={[styles.title, { color: colors.ink, borderColor: colors.line }]}
      />
      <View role="toolbar" aria-label="Note" style={styles.tools}>
        {!isRead &&
          MARKS.map(({ mark, name, sign, icon }) => (
            <Pressable
              key={mark}
              role="button"
              aria-label={name}
              onPress={() => apply(toggleMark({ text: note.body, ...caret }, mark))}
              style={({ pressed }) => [styles.tool, { opacity: pressed ? 0.5 : 1 }]}
            >
              {sign === null ? <Icon name={icon} /> : <Text style={styles.sign}>{sign}</Text>}
            </Pressable>
          ))}
        <View style={styles.room} />
        <Pressable
          role="button"
          aria-pressed={isRead}
          onPress={() => setIsRead(!isRead)}
          style={[styles.preview, { backgroundColor: isRead ? colors.accentSoft : colors.field }]}
        >
          <Icon name="eye" size={18} />
          <Text variant="callout">Preview</Text>
        </Pressable>
        <IconButton icon="trash" name="Delete note" onPress={onRemove} />
      </View>
      {isRead ? (
        <View style={styles.read}>
          {note.body.trim() === "" ? (
            <Text tone="muted">This note is empty.</Text>
          ) : (
            <Markdown
              text={note.body}
              onTick={(task, isDone) => onChange({ body: tickTask(note.body, task, isDone) })}
            />
          )}
        </View>
      ) : (
        <TextInput
          ref={field}
          multiline
          {...(Platform.OS === "web" ? { rows: note.body.split("\n").length + 2 } : {})}
          aria-label="Text of the note, in Markdown"
          placeholder="Write here. **Bold**, # headings, - lists and - [ ] checkboxes work."
          placeholderTextColor={colors.muted}
          value={note.body}
          selection={forced}
          onSelectionChange={({ nativeEvent }) => {
            setCaret(nativeEvent.selection);
            setForced(undefined);
          }}
          onChangeText={write}
          style={[styles.body, { color: colors.ink }, Platform.OS === "web" && styles.web]}
        />
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  editor: { gap: spacing.s },
  title: { ...type.title, minHeight: 44, borderBottomWidth: StyleSheet.hairlineWidth },
  tools: { flexDirection: "row", flexWrap: "wrap", alignItems: "center" },
  tool: { width: 44, height: 44, alignItems: "center", justifyContent: "center" },
  sign: { fontWeight: "700" },
  room: { flex: 1 },
  preview: {
    minHeight: 44,
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.s,
    paddingHorizontal: spacing.m,
    borderRadius: radius.m,
  },
  read: { minHeight: 280 },
  body: { ...type.body, lineHeight: 24, minHeight: 280, textAlignVertical: "top" },
  web: { padding: spacing.s },
});
