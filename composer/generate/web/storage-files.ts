import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import { type EntityParts, clearDoneName, inSentence } from "../entity-parts.ts";
import { code, fragment, quoted, templateText } from "../code.ts";

/** src/<entities>/storage.ts */
export function storageFile({ app, entity, names }: EntityParts): string {
  const { many, types, type, file } = names;
  return code`
    import { read${type}, type ${type} } from "./${file}.ts";

    const KEY = ${quoted(app.storageKey)};

    /** Of the stored form { version, ${many} }. Raise it when an old form must be converted in load${types}. */
    const VERSION = 1;

    /** The stored ${entity.plural}; null when there are none yet, or when the browser blocks storage here. */
    export function load${types}(): ${type}[] | null {
      let text: string | null;
      try {
        text = localStorage.getItem(KEY);
      } catch {
        return null;
      }
      if (text === null) return null;
      const stored = parse(text);
      if (stored === null) {
        // Kept under another name, since the next change writes over it.
        localStorage.setItem(\`\${KEY}-unreadable\`, text);
        return [];
      }
      return stored.map(read${type}).filter((${names.one}) => ${names.one} !== null);
    }

    /** False when the browser refuses to store them. */
    export function save${types}(${many}: readonly ${type}[]): boolean {
      try {
        localStorage.setItem(KEY, JSON.stringify({ version: VERSION, ${many} }));
        return true;
      } catch {
        return false;
      }
    }

    /** Calls back with what another tab has stored. Returns what ends it. */
    export function watch${types}(onChange: (${many}: ${type}[]) => void): () => void {
      const listener = (event: StorageEvent) => {
        if (event.key === KEY) onChange(load${types}() ?? []);
      };
      window.addEventListener("storage", listener);
      return () => window.removeEventListener("storage", listener);
    }

    function parse(text: string): unknown[] | null {
      try {
        const stored: { ${many}?: unknown } | null = JSON.parse(text);
        return Array.isArray(stored?.${many}) ? stored.${many} : null;
      } catch {
        return null;
      }
    }
  `;
}

/** src/<entities>/use-<entities>.ts: the records and everything that changes them. */
export function useRecordsFile(parts: EntityParts): string {
  const { entity, names, done, hasExamples, streaks } = parts;
  const { one, many, type, types, file } = names;
  const clear = entity.features.clearDone && done !== null ? clearDoneName(done) : null;
  const load = `load${types}() ?? ${hasExamples ? `example${types}` : "[]"}`;
  return code`
    import { useEffect, useState } from "react";
    import type { ${type}, ${type}Draft } from "./${file}.ts";
    ${hasExamples && `import { example${types}, isExample } from "./examples.ts";`}
    import { load${types}, save${types}, watch${types} } from "./storage.ts";
    ${streaks !== null && 'import { toggleDay } from "./streaks.ts";'}

    /** A change that can be taken back: what it did, and the list before it. */
    export interface Undoable {
      message: string;
      before: ${type}[];
    }

    /** The ${entity.plural} and all that can be done with them. Each change is stored at once. */
    export function use${types}() {
      const [${many}, set${types}] = useState<${type}[]>(() => ${load});
      const [isStored, setIsStored] = useState(true);
      const [undoable, setUndoable] = useState<Undoable | null>(null);

      useEffect(() => watch${types}(set${types}), []);

      function change(after: ${type}[], message: string | null) {
        set${types}(after);
        setIsStored(save${types}(after));
        setUndoable(message === null ? null : { message, before: ${many} });
      }

      return {
        ${many},
        /** False when the browser does not let the app store anything. */
        isStored,
        undoable,

        add(draft: ${type}Draft) {
          change([{ ...draft, id: newId(), createdAt: Date.now()${streaks === null ? "" : `, ${TICKED_DAYS}: []`} }, ...${many}], null);
        },

        /** Changes some of its values. With a message the change can be taken back. */
        update(id: string, values: Partial<${type}Draft>, message: string | null = null) {
          change(
            ${many}.map((${one}) => (${one}.id === id ? { ...${one}, ...values${streaks === null ? "" : `, ${TICKED_DAYS}: ${one}.${TICKED_DAYS}`} } : ${one})),
            message,
          );
        },
        ${
          streaks !== null &&
          fragment`

            /** Ticks it for a day, or takes that tick away. */
            toggleDay(id: string, day: string) {
              change(
                ${many}.map((${one}) => (${one}.id === id ? toggleDay(${one}, day) : ${one})),
                null,
              );
            },
          `
        }
        ${
          entity.features.delete &&
          fragment`

            remove(removed: ${type}) {
              change(
                ${many}.filter((${one}) => ${one}.id !== removed.id),
                \`Deleted “\${removed.${entity.titleField}}”.\`,
              );
            },
          `
        }
        ${
          clear !== null &&
          done !== null &&
          fragment`

            ${clear}() {
              const left = ${many}.filter((${one}) => !${one}.${done.id});
              change(left, \`Removed \${${many}.length - left.length} ${templateText(inSentence(done.label))}.\`);
            },
          `
        }
        ${
          hasExamples &&
          fragment`

            removeExamples() {
              change(
                ${many}.filter((${one}) => !isExample(${one})),
                "Removed the examples.",
              );
            },
          `
        }

        undo() {
          if (undoable !== null) change(undoable.before, null);
        },

        dismissUndo() {
          setUndoable(null);
        },
      };
    }

    // crypto.randomUUID is missing on pages that came over plain http.
    function newId(): string {
      return \`\${Date.now().toString(36)}-\${Math.random().toString(36).slice(2)}\`;
    }
  `;
}
