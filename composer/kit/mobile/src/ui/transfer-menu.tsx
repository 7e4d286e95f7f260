import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { today } from "@/records/days.ts";
import {
  type ImportPreview,
  kindOfFile,
  previewImport,
  transferFile,
  type TransferKind,
} from "@/records/preview-import.ts";
import { spacing } from "@/theme/tokens";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { pickText } from "@/ui/pick-text";
import { shareText } from "@/ui/share-text";
import { Sheet } from "@/ui/sheet";
import { Text } from "@/ui/text";

interface TransferMenuProps {
  /** What the records are called, many of them: "books". */
  noun: string;
  /** All records as text. */
  onExport: (kind: TransferKind) => string;
  /** Takes the records of a file; returns what came of it, for people. */
  onImport: (text: string, kind: TransferKind) => string;
}

interface ChosenFile {
  name: string;
  text: string;
  kind: TransferKind;
  preview: ImportPreview | null;
}

/** Records out into a file and in from one. What comes in is shown before it does. */
export function TransferMenu({ noun, onExport, onImport }: TransferMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  /** What came of it. */
  const [said, setSaid] = useState<string | null>(null);

  function open() {
    setChosen(null);
    setSaid(null);
    setIsOpen(true);
  }

  async function share(kind: TransferKind) {
    const { name, type } = transferFile(noun, kind, today());
    try {
      if (await shareText(name, onExport(kind), type)) setIsOpen(false);
      else setSaid("Files cannot be shared from here.");
    } catch {
      // The share sheet failed, or there is no room for the file.
      setSaid("The file could not be shared.");
    }
  }

  async function choose() {
    setSaid(null);
    try {
      const file = await pickText();
      if (file === null) return;
      const kind = kindOfFile(file.name, file.text);
      setChosen({ ...file, kind, preview: previewImport(file.text, kind, onExport(kind)) });
    } catch {
      // The file is gone, or the device does not give it to the app.
      setSaid("The file could not be opened.");
    }
  }

  return (
    <>
      <IconButton icon="dots" name={`Export or import ${noun}`} onPress={open} />
      <Sheet title={`Export or import ${noun}`} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {chosen === null ? (
          <View style={styles.buttons}>
            <Button kind="quiet" icon="download" label="Export as CSV" onPress={() => void share("csv")} />
            <Button kind="quiet" icon="download" label="Export as JSON" onPress={() => void share("json")} />
            <Button kind="quiet" icon="upload" label="Import from a file …" onPress={() => void choose()} />
          </View>
        ) : (
          said === null && <Preview file={chosen} noun={noun} />
        )}
        {said !== null && <Text role="status">{said}</Text>}
        {chosen !== null && said === null && hasRecords(chosen) && (
          <Button
            label={`Import ${chosen.preview?.count ?? 0}`}
            onPress={() => setSaid(onImport(chosen.text, chosen.kind))}
          />
        )}
      </Sheet>
    </>
  );
}

function hasRecords({ preview }: ChosenFile): boolean {
  return preview !== null && preview.count > 0 && preview.known.length > 0;
}

function Preview({ file, noun }: { file: ChosenFile; noun: string }) {
  const { name, preview } = file;
  if (preview === null)
    return <Text>{`“${name}” could not be read. It should be a CSV or JSON file with ${noun} in it.`}</Text>;
  if (preview.count === 0) return <Text>{`There is nothing in “${name}” that could be imported.`}</Text>;
  if (preview.known.length === 0) {
    return (
      <Text>{`None of the columns in “${name}” fits ${noun}. The first line should hold their names: ${preview.missing.join(", ")}.`}</Text>
    );
  }
  return (
    <View style={styles.buttons}>
      <Text>{`“${name}” holds ${preview.count} ${preview.count === 1 ? "record" : "records"}.`}</Text>
      <Columns title="Taken over" names={preview.known} />
      <Columns title="Not known here, left out" names={preview.unknown} />
      <Columns title="Not in the file, left empty" names={preview.missing} />
    </View>
  );
}

function Columns({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <View>
      <Text variant="callout" tone="muted">
        {title}
      </Text>
      <Text>{names.join(", ")}</Text>
    </View>
  );
}

const styles = StyleSheet.create({ buttons: { gap: spacing.m } });
