import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import { type EntityParts, clearDoneName, inSentence } from "../entity-parts.ts";
import { code, fragment, quoted, templateText } from "../code.ts";

/** src/<entities>/storage.ts */
export function storageFile({ app, entity, names }: EntityParts): string {
  const { one, many, types, type, file } = names;
  return code`
    import AsyncStorage from "@react-native-async-storage/async-storage";
    import { read${type}, type ${type} } from "./${file}";

    const KEY = ${quoted(app.storageKey)};

    /** Of the stored form { version, ${many} }. Raise it when an old form must be converted in load${types}. */
    const VERSION = 1;

    /** The stored ${entity.plural}; null when there are none yet, or when the device stores nothing for the app. */
    export async function load${types}(): Promise<${type}[] | null> {
      let text: string | null;
      try {
        text = await AsyncStorage.getItem(KEY);
      } catch {
        return null;
      }
      if (text === null) return null;
      const stored = parse(text);
      if (stored === null) {
        // Kept under another name, since the next change writes over it.
        await AsyncStorage.setItem(KEY + "-unreadable", text);
        return [];
      }
      return stored.map(read${type}).filter((${one}) => ${one} !== null);
    }

    /** One after the other, so that the last change is the one that stays. */
    let writing: Promise<boolean> = Promise.resolve(true);

    /** False when the device refuses to store them. */
    export function save${types}(${many}: readonly ${type}[]): Promise<boolean> {
      writing = writing.then(async () => {
        try {
          await AsyncStorage.setItem(KEY, JSON.stringify({ version: VERSION, ${many} }));
          return true;
        } catch {
          return false;
        }
      });
      return writing;
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

/** src/<entities>/<entities>-provider.tsx: the records and everything that changes them, for all screens. */
export function providerFile(parts: EntityParts): string {
  const { entity, names, done, streaks, hasExamples } = parts;
  const { one, many, type, types, file } = names;
  const clear = entity.features.clearDone && done !== null ? { name: clearDoneName(done), done } : null;
  const keepsDays = streaks === null ? "" : `, ${TICKED_DAYS}: ${one}.${TICKED_DAYS}`;
  return code`
    import { createContext, type ReactNode, use, useEffect, useState } from "react";
    ${hasExamples && `import { example${types}, isExample } from "./examples";`}
    import type { ${type}, ${type}Draft } from "./${file}";
    import { load${types}, save${types} } from "./storage";
    ${streaks !== null && 'import { toggleDay } from "./streaks";'}

    /** A change that can be taken back: what it did, and the list before it. */
    export interface Undoable {
      message: string;
      before: ${type}[];
    }

    const ${types}Context = createContext<ReturnType<typeof useStore> | null>(null);

    export function ${types}Provider({ children }: { children: ReactNode }) {
      return <${types}Context value={useStore()}>{children}</${types}Context>;
    }

    /** The ${entity.plural} and all that can be done with them. Each change is stored at once. */
    export function use${types}() {
      const store = use(${types}Context);
      if (store === null) throw new Error("There is no ${types}Provider around this.");
      return store;
    }

    function useStore() {
      const [${many}, set${types}] = useState<${type}[]>([]);
      const [isLoaded, setIsLoaded] = useState(false);
      const [isStored, setIsStored] = useState(true);
      const [undoable, setUndoable] = useState<Undoable | null>(null);

      useEffect(() => {
        let isHere = true;
        void load${types}().then((stored) => {
          if (!isHere) return;
          set${types}(stored ?? ${hasExamples ? `example${types}` : "[]"});
          setIsLoaded(true);
        });
        return () => {
          isHere = false;
        };
      }, []);

      function change(after: ${type}[], message: string | null) {
        set${types}(after);
        setUndoable(message === null ? null : { message, before: ${many} });
        void save${types}(after).then(setIsStored);
      }

      return {
        ${many},
        /** False as long as the stored ones are not read. */
        isLoaded,
        /** False when the device does not let the app store anything. */
        isStored,
        undoable,

        add(draft: ${type}Draft) {
          change([{ ...draft, id: newId(), createdAt: Date.now()${streaks === null ? "" : `, ${TICKED_DAYS}: []`} }, ...${many}], null);
        },

        /** Changes some of its values. With a message the change can be taken back. */
        update(id: string, values: Partial<${type}Draft>, message: string | null = null) {
          change(
            ${many}.map((${one}) => (${one}.id === id ? { ...${one}, ...values${keepsDays} } : ${one})),
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
          fragment`

            ${clear.name}() {
              const left = ${many}.filter((${one}) => !${one}.${clear.done.id});
              change(left, \`Removed \${${many}.length - left.length} ${templateText(inSentence(clear.done.label))}.\`);
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

    function newId(): string {
      return \`\${Date.now().toString(36)}-\${Math.random().toString(36).slice(2)}\`;
    }
  `;
}

/** src/<entities>/use-today.ts */
export function useTodayFile(): string {
  return code`
    import { useEffect, useState } from "react";
    import { AppState } from "react-native";
    import { dayOf } from "./streaks";

    /** Today; at midnight, and when the app comes back to the front, it is looked up again. */
    export function useToday(): string {
      const [today, setToday] = useState(() => dayOf(new Date()));
      useEffect(() => {
        const look = () => setToday(dayOf(new Date()));
        const now = new Date();
        const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
        const timer = setTimeout(look, midnight.getTime() - now.getTime() + 1_000);
        const returning = AppState.addEventListener("change", look);
        return () => {
          clearTimeout(timer);
          returning.remove();
        };
      }, [today]);
      return today;
    }
  `;
}
