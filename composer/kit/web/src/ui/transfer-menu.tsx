import { useRef, useState } from "react";
import { today } from "../records/days.ts";
import {
  type ImportPreview,
  kindOfFile,
  previewImport,
  transferFile,
  type TransferKind,
} from "../records/preview-import.ts";
import { saveText } from "../records/save-text.ts";
import { Dialog } from "./dialog.tsx";
import { Icon } from "./icons.tsx";
import { MenuButton } from "./menu-button.tsx";

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
  const input = useRef<HTMLInputElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);

  async function read(file: File) {
    const text = await file.text();
    const kind = kindOfFile(file.name, text);
    setOutcome(null);
    setChosen({ name: file.name, text, kind, preview: previewImport(text, kind, onExport(kind)) });
  }

  function save(kind: TransferKind) {
    const file = transferFile(noun, kind, today());
    saveText(file.name, onExport(kind), file.type);
  }

  return (
    <>
      <MenuButton
        name={`Export or import ${noun}`}
        className="icon-button size-11"
        items={[
          { id: "csv", label: "Export as CSV (spreadsheets)", icon: "download", onSelect: () => save("csv") },
          { id: "json", label: "Export as JSON (backup)", icon: "download", onSelect: () => save("json") },
          { id: "import", label: "Import from a file …", icon: "upload", onSelect: () => input.current?.click() },
        ]}
      >
        <Icon name="dots" />
      </MenuButton>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={`File with ${noun}`}
        accept=".csv,.tsv,.json,text/csv,text/tab-separated-values,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void read(file);
          event.target.value = "";
        }}
      />
      {chosen !== null && (
        <Dialog title={`Import ${noun}`} onClose={() => setChosen(null)}>
          {outcome === null ? (
            <Preview file={chosen} noun={noun} />
          ) : (
            <p role="status" className="text-lg">
              {outcome}
            </p>
          )}
          <div className="mt-6 flex flex-wrap justify-end gap-2">
            {outcome === null && hasRecords(chosen) && (
              <button
                type="button"
                className="button-primary order-2"
                onClick={() => {
                  setOutcome(onImport(chosen.text, chosen.kind));
                  // This button goes.
                  close.current?.focus();
                }}
              >
                Import {chosen.preview?.count}
              </button>
            )}
            <button ref={close} type="button" className="button-quiet" onClick={() => setChosen(null)}>
              {outcome === null && hasRecords(chosen) ? "Cancel" : "Close"}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function hasRecords({ preview }: ChosenFile): boolean {
  return preview !== null && preview.count > 0 && preview.known.length > 0;
}

function Preview({ file, noun }: { file: ChosenFile; noun: string }) {
  const { name, preview } = file;
  if (preview === null)
    return (
      <p>
        “{name}” could not be read. It should be a CSV or JSON file with {noun} in it.
      </p>
    );
  if (preview.count === 0) return <p>There is nothing in “{name}” that could be imported.</p>;
  if (preview.known.length === 0) {
    return (
      <p>
        None of the columns in “{name}” fits {noun}. The first line should hold their names:{" "}
        {preview.missing.join(", ")}.
      </p>
    );
  }
  return (
    <div className="grid gap-4">
      <p className="wrap-anywhere">
        “{name}” holds <strong>{preview.count}</strong> {preview.count === 1 ? "record" : "records"}.
      </p>
      <dl className="grid gap-3">
        <Columns title="Taken over" names={preview.known} />
        <Columns title="Not known here, left out" names={preview.unknown} />
        <Columns title="Not in the file, left empty" names={preview.missing} />
      </dl>
    </div>
  );
}

function Columns({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div>
      <dt className="mb-1.5 text-sm text-muted">{title}</dt>
      <dd>
        <ul role="list" className="flex flex-wrap gap-1.5">
          {names.map((name) => (
            <li key={name} className="badge">
              {name}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
