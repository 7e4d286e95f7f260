import { type EntityParts, optionsName } from "../entity-parts.ts";
import { recordFunctions } from "../records/formulas.ts";
import { entityUse } from "../records/entity-use.ts";
import { backlinksOf, relatedParts, relationsOf, storePath } from "../records/relations.ts";
import { viewNames } from "../records/view-names.ts";
import type { Importable } from "./imports.ts";

/** What the files of an entity can import of the app: its own files, and those of the entities that it is related to. */
export function entityModules(parts: EntityParts): Importable {
  const { entity, names } = parts;
  const { file, files, type, types } = names;
  const choices = entity.fields.filter((field) => field.type === "choice").map(optionsName);
  const related = [
    ...relationsOf(parts).map((field) => relatedParts(parts, field)),
    ...backlinksOf(parts).map(({ from }) => from),
  ];
  const others = related.filter((other) => other.entity.id !== entity.id);
  return [
    ...storeModule(parts),
    [`@/${files}/${file}.ts`, [`type ${type}`, `type ${type}Draft`, `empty${type}`, `find${type}Faults`, ...choices]],
    ...recordModule(parts),
    [`@/${files}/examples.ts`, ["isExample"]],
    [`@/${files}/transfer.ts`, [`export${types}`, `import${types}`]],
    [
      `@/${files}/view.ts`,
      ["initialView", "type Sorting", "sortings", `type View as ${type}Filter`, `visible${types}`],
    ],
    [`@/${files}/filter-sheet`, ["FilterSheet"]],
    [`@/${files}/${file}-row`, [`${type}Row`]],
    [`@/${files}/${file}-card`, [`${type}Card`]],
    ...entityUse(parts).views.map((view) => {
      const { path, component } = viewNames(parts, view);
      return [`@/${path.replace(/\.tsx$/, "")}`, [component]] as const;
    }),
    ...others.flatMap((other) => [
      ...storeModule(other),
      [`@/${other.names.files}/${other.names.file}-row`, [`${other.names.type}Row`]] as const,
    ]),
  ];
}

/** What is asked about one record. */
export function recordModule(parts: EntityParts): Importable {
  return recordFunctions(parts).map(([path, names]) => [`@/${path}`, names]);
}

export function storeModule({ names }: EntityParts): Importable {
  return [[`@/${storePath(names)}`, [names.store]]];
}
