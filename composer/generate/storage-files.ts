import type { AppSpecification } from "@lathe/protocol/app-specification";
import { type AppParts, clearDoneName, inSentence } from "./app-parts.ts";
import { code, fragment, quoted, templateText } from "./code.ts";

/** src/<entities>/storage.ts */
export function storageFile({ app, names }: AppParts): string {
  const { many, types, type, file } = names;
  return code`
    import { read${type}, type ${type} } from "./${file}.ts";

    const KEY = ${quoted(app.storageKey)};

    /** Of the stored form { version, ${many} }. Raise it when an old form must be converted in load${types}. */
    const VERSION = 1;

    /** The stored ${app.entity.plural}; null when there are none yet, or when the browser blocks storage here. */
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
export function useRecordsFile(parts: AppParts): string {
  const { app, names, done, hasExamples } = parts;
  const { one, many, type, types, file } = names;
  const clear = app.features.clearDone && done !== null ? clearDoneName(done) : null;
  const load = `load${types}() ?? ${hasExamples ? `example${types}` : "[]"}`;
  return code`
    import { useEffect, useState } from "react";
    import type { ${type}, ${type}Draft } from "./${file}.ts";
    ${hasExamples && `import { example${types}, isExample } from "./examples.ts";`}
    import { load${types}, save${types}, watch${types} } from "./storage.ts";

    /** A change that can be taken back: what it did, and the list before it. */
    export interface Undoable {
      message: string;
      before: ${type}[];
    }

    /** The ${app.entity.plural} and all that can be done with them. Each change is stored at once. */
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
          change([{ ...draft, id: newId(), createdAt: Date.now() }, ...${many}], null);
        },

        /** Changes some of its values. With a message the change can be taken back. */
        update(id: string, values: Partial<${type}Draft>, message: string | null = null) {
          change(
            ${many}.map((${one}) => (${one}.id === id ? { ...${one}, ...values } : ${one})),
            message,
          );
        },
        ${
          app.features.delete &&
          fragment`

            remove(removed: ${type}) {
              change(
                ${many}.filter((${one}) => ${one}.id !== removed.id),
                \`Deleted “\${removed.${app.titleField}}”.\`,
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

/** src/<entities>/examples.ts */
export function examplesFile({ app, names }: AppParts): string {
  const { one, type, types, file } = names;
  const empties = usedEmptyFields(app);
  return code`
    import { ${empties ? `empty${type}, ` : ""}type ${type} } from "./${file}.ts";

    const PREFIX = "example-";

    /** Shown in a new app until they are removed. */
    export const example${types}: ${type}[] = [
      ${app.examples.map(
        (example, index) => fragment`
          {
            ${empties && `...empty${type},`}
            id: \`\${PREFIX}${index + 1}\`,
            createdAt: ${app.examples.length - index},
            ${app.fields.filter(({ id }) => example[id] !== undefined).map(({ id }) => `${id}: ${JSON.stringify(example[id])},`)}
          },
        `,
      )}
    ];

    export function isExample(${one}: ${type}): boolean {
      return ${one}.id.startsWith(PREFIX);
    }
  `;
}

/** Whether some example leaves a field out, so that it must be filled up with empty values. */
function usedEmptyFields(app: AppSpecification): boolean {
  return app.examples.some((example) => app.fields.some(({ id }) => example[id] === undefined));
}
