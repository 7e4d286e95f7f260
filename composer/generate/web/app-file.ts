import { type EntityParts, capitalised, clearDoneName, inSentence } from "../entity-parts.ts";
import { code, fragment, jsxText, jsxValue } from "../code.ts";
import { monogram } from "./page-files.ts";

/** src/app.tsx: the page. `hasSummary` says whether there is a summary to show. */
export function appFile(parts: EntityParts, hasSummary: boolean): string {
  const { app, entity, names, done, streaks, hasExamples, hasView } = parts;
  const { one, many, type, types, file, files } = names;
  const { features } = entity;
  const clear = features.clearDone && done !== null ? { name: clearDoneName(done), done } : null;
  const changes = done !== null || entity.fields.some((field) => field.type === "number" && field.stepper === true);
  const taken = [
    many,
    "isStored",
    "undoable",
    "add",
    "update",
    ...(streaks === null ? [] : ["toggleDay"]),
    ...(features.delete ? ["remove"] : []),
    ...(clear === null ? [] : [clear.name]),
    ...(hasExamples ? ["removeExamples"] : []),
    "undo",
    "dismissUndo",
  ];
  const folder = `./${files}`;
  const texts = parts.filters.some((field) => field.type === "text");
  return code`
    import { useState } from "react";
    ${hasExamples && `import { isExample } from "${folder}/examples.ts";`}
    import type { ${type} } from "${folder}/${file}.ts";
    import { ${type}Form } from "${folder}/${file}-form.tsx";
    import { No${types}, ${type}List } from "${folder}/${file}-list.tsx";
    ${hasSummary && `import { Summary } from "${folder}/summary.tsx";`}
    ${hasView && `import { Toolbar } from "${folder}/toolbar.tsx";`}
    import { use${types} } from "${folder}/use-${files}.ts";
    ${streaks !== null && `import { useToday } from "${folder}/use-today.ts";`}
    import { ${hasView ? "initialView, " : ""}visible${types} } from "${folder}/view.ts";
    import { UndoBar } from "./ui/undo-bar.tsx";

    export function App() {
      const { ${taken.join(", ")} } = use${types}();
      ${streaks !== null && "const currentDay = useToday();"}
      ${hasView && "const [view, setView] = useState(initialView);"}
      const [editedId, setEditedId] = useState<string | null>(null);
      const edited = ${many}.find(({ id }) => id === editedId) ?? null;
      const shown = visible${types}(${many}${hasView ? ", view" : ""});

      function endEdit(${one}: ${type}) {
        setEditedId(null);
        // Back to where the change was begun.
        document.getElementById(\`edit-\${${one}.id}\`)?.focus();
      }
      ${
        features.delete &&
        fragment`

          function removeFromList(${one}: ${type}) {
            remove(${one});
            // Its button is gone; without this the keyboard would start at the top of the page again.
            document.getElementById("list-heading")?.focus();
          }
        `
      }

      return (
        <div className="mx-auto max-w-6xl px-4 pt-8 pb-28 sm:px-6 sm:pt-14">
          <header className="flex flex-wrap items-end justify-between gap-x-12 gap-y-6">
            <div className="flex min-w-0 items-center gap-4">
              <span aria-hidden="true" className="grid size-12 shrink-0 place-items-center rounded-2xl bg-accent text-2xl font-bold text-on-accent">
                ${monogram(app.name)}
              </span>
              <h1 className="min-w-0 text-3xl font-bold tracking-tight wrap-break-word sm:text-4xl">${jsxText(app.name)}</h1>
            </div>
            ${hasSummary && `{${many}.length > 0 && <Summary ${many}={${many}} ${streaks === null ? "" : "today={currentDay} "}/>}`}
          </header>
          {!isStored && (
            <p role="alert" className="mt-6 rounded-xl border border-danger px-4 py-3 text-sm">
              This browser does not let the app store anything here: what you enter is gone when the page closes.
            </p>
          )}

          <main className="mt-8 grid grid-cols-1 items-start gap-6 sm:mt-10 md:grid-cols-[18rem_minmax(0,1fr)] lg:grid-cols-[21rem_minmax(0,1fr)] lg:gap-8">
            <div className="md:sticky md:top-6">
              <${type}Form
                key={edited?.id ?? "new"}
                ${one}={edited}
                onSave={(draft) => {
                  if (edited === null) return add(draft);
                  update(edited.id, draft, \`Changed “\${draft.${parts.title.id}}”.\`);
                  endEdit(edited);
                }}
                onCancel={() => edited !== null && endEdit(edited)}
              />
            </div>

            <section aria-labelledby="list-heading" className="grid min-w-0 grid-cols-1 gap-4">
              <div className="flex min-h-10 flex-wrap items-center justify-between gap-x-4">
                <h2 id="list-heading" tabIndex={-1} className="text-lg font-semibold outline-none">
                  ${jsxText(capitalised(entity.plural))} <span className="font-normal text-muted tabular-nums">{shown.length}</span>
                </h2>
                ${
                  clear !== null &&
                  fragment`
                    {${many}.some((${one}) => ${one}.${clear.done.id}) && (
                      <button type="button" className="button px-3 text-sm text-muted hover:text-ink" onClick={${clear.name}}>
                        ${jsxText(`Clear ${inSentence(clear.done.label)}`)}
                      </button>
                    )}
                  `
                }
              </div>
              ${hasView && `{${many}.length > 0 && <Toolbar ${texts ? `${many}={${many}} ` : ""}view={view} onChange={setView} />}`}
              ${
                hasExamples &&
                fragment`
                  {${many}.some(isExample) && (
                    <div className="flex flex-wrap items-center justify-between gap-x-4 rounded-xl bg-accent/8 px-4 py-1 text-sm">
                      <p className="py-2">Some of these are examples, to show how it looks.</p>
                      <button type="button" className="button px-0 text-sm underline underline-offset-4" onClick={removeExamples}>
                        Remove examples
                      </button>
                    </div>
                  )}
                `
              }
              {shown.length > 0 ? (
                <${type}List
                  ${many}={shown}
                  ${changes && "onChange={update}"}
                  ${streaks !== null && ["today={currentDay}", "onTick={toggleDay}"]}
                  onEdit={(${one}) => setEditedId(${one}.id)}
                  ${features.delete && "onDelete={removeFromList}"}
                />
              ) : ${
                hasView
                  ? `${many}.length > 0 ? (
  <No${types} title="Nothing found">
    <button type="button" className="button-quiet mt-3" onClick={() => setView(initialView)}>
      ${jsxText(`Show all ${entity.plural}`)}
    </button>
  </No${types}>
) : (`
                      .split("\n")
                      .map((line, index) => (index === 0 ? line : `          ${line}`))
                      .join("\n")
                  : "("
              }
                <No${types} title=${jsxValue(`No ${entity.plural} yet`)}>Add the first one with the form.</No${types}>
              )}
            </section>
          </main>

          <UndoBar message={undoable?.message ?? null} onUndo={undo} onDismiss={dismissUndo} />
        </div>
      );
    }
  `;
}
