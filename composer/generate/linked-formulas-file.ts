import { type ComputedField, isDay } from "@lathe/protocol/app/field";
import { code, fragment } from "./code.ts";
import { capitalised, type EntityParts } from "./entity-parts.ts";
import { computedInWords } from "./formula-in-words.ts";
import { overdueCode } from "./record-file.ts";
import {
  formulaFormat,
  formulaName,
  formulasOf,
  formulaType,
  linkedFormulasPath,
  pureFormulaName,
  recordFunctions,
  shownFormulaName,
} from "./records/formulas.ts";
import { isLinked, listsFor } from "./records/linked-lists.ts";
import { storeFileName } from "./records/relations.ts";

/** Lines of code are no longer than this. */
const LINE_WIDTH = 120;

/** src/<entities>/linked-formulas.ts: what is worked out of other lists too, as they are now. */
export function linkedFormulasFile(parts: EntityParts, isUsed: (name: string) => boolean = () => true): string {
  const { names } = parts;
  const linked = formulasOf(parts).filter((field) => isLinked(parts, field));
  const overdue = recordFunctions(parts).some(
    ([path, known]) => path === linkedFormulasPath(parts) && known.includes("isOverdue"),
  );
  const shown = linked.filter((field) => isUsed(shownFormulaName(parts, field)));
  const isCalled = (field: ComputedField) => isUsed(formulaName(parts, field)) || shown.includes(field);
  const body = fragment`
    ${linked.filter((field) => isCalled(field) || overdue).map((field) => workOutNow(parts, field))}
    ${shown.map((field) => showCode(parts, field, names.type))}
    ${overdue && isUsed("isOverdue") && overdueCode(parts)}
  `;
  const pure = linked.map((field) => pureFormulaName(parts, field)).filter((name) => body.includes(`${name}(`));
  const lists = new Set(linked.flatMap((field) => listsFor(parts, field)));
  return code`
    ${importLine(["shownOr"], "../records/measures.ts", body)}
    ${importLine(["formatDate", "formatDecimals", "formatMoney", "formatNumber"], "../ui/format.ts", body)}
    ${[...lists].filter(({ names: { store } }) => body.includes(`${store}.get()`)).map((list) => `import { ${list.names.store} } from "${list === parts ? "." : `../${list.names.files}`}/${storeFileName(list.names.files)}.ts";`)}
    ${importing(pure.toSorted(), "./formulas.ts")}
    import type { ${names.type} } from "./${names.file}.ts";
    ${body}
  `;
}

function workOutNow(parts: EntityParts, field: ComputedField): string {
  const { one, type } = parts.names;
  const lists = listsFor(parts, field).map(({ names }) => `${names.store}.get().items`);
  return fragment`

    /** ${capitalised(computedInWords(parts.entity, field, parts.app.entities))}. */
    export function ${formulaName(parts, field)}(${one}: ${type}): ${formulaType(field)} {
      return ${pureFormulaName(parts, field)}(${[one, ...lists].join(", ")});
    }
  `;
}

/** The function that gives a value as people read it. */
export function showCode(parts: EntityParts, field: ComputedField, type: string): string {
  const { one } = parts.names;
  const value = `${formulaName(parts, field)}(${one})`;
  const opening = wrapped(`export function ${shownFormulaName(parts, field)}(`, "string", [`${one}: ${type}`]);
  if (isDay(field))
    return fragment`

      ${opening}
        const day = ${value};
        return day === "" ? "–" : formatDate(day);
      }
    `;
  return fragment`

    ${opening}
      return shownOr(${value}, ${formulaFormat(field)});
    }
  `;
}

/** The first line of a function, or several where it would be too long. */
export function wrapped(start: string, result: string, given: readonly string[]): string {
  const line = `${start}${given.join(", ")}): ${result} {`;
  if (line.length <= LINE_WIDTH) return line;
  return fragment`
    ${start}
      ${given.map((each) => `${each},`)}
    ): ${result} {
  `;
}

/** An import of those of these functions that some code calls or hands on; null where there are none. */
export function importLine(names: readonly string[], from: string, body: string): string | null {
  const text = body.replaceAll(/\/\*\*.*\*\//g, "");
  const called = names.filter((name) => new RegExp(`(?<![\\w.])${name}(?=[(),])`).test(text));
  return called.length === 0 ? null : importing(called, from);
}

/** An import, in several lines where it would be too long. */
export function importing(names: readonly string[], from: string): string {
  const line = `import { ${names.join(", ")} } from "${from}";`;
  return line.length <= LINE_WIDTH
    ? line
    : ["import {", ...names.map((name) => `  ${name},`), `} from "${from}";`].join("\n");
}
