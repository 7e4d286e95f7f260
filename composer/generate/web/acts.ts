import type { EntityParts } from "../entity-parts.ts";
import { entityUse } from "../records/entity-use.ts";

/** Something that can be done with a record wherever it is shown; the panel that shows it knows how. */
export interface Act {
  name: "onOpen" | "onEdit" | "onDelete";
  /** Where records are only looked at in one of the panels. */
  isOptional: boolean;
}

export function actsOf(parts: EntityParts): Act[] {
  const { isEdited, isOnlyLookedAt, hasDetails } = entityUse(parts);
  return [
    ...(hasDetails ? [{ name: "onOpen", isOptional: false } as const] : []),
    ...(isEdited ? [{ name: "onEdit", isOptional: isOnlyLookedAt } as const] : []),
    ...(isEdited && parts.entity.features.delete ? [{ name: "onDelete", isOptional: isOnlyLookedAt } as const] : []),
  ];
}

/** Their lines in an interface of props. */
export function actTypes({ names }: EntityParts, acts: readonly Act[]): string[] {
  return acts.map(({ name, isOptional }) => `${name}${isOptional ? "?" : ""}: (${names.one}: ${names.type}) => void;`);
}

export function actNames(acts: readonly Act[]): string[] {
  return acts.map(({ name }) => name);
}

/** Passed on as they came. */
export function passedActs(acts: readonly Act[]): string {
  return acts.map(({ name }) => ` ${name}={${name}}`).join("");
}

/** The buttons of a record: code of an element, or nothing where records are only looked at. */
export function actionsElement(parts: EntityParts, one: string): string | null {
  const { names } = parts;
  const acts = actsOf(parts).filter(({ name }) => name !== "onOpen");
  if (acts.length === 0) return null;
  const element = `<${names.type}Actions ${names.one}={${one}}${passedActs(acts)} />`;
  if (!acts.some(({ isOptional }) => isOptional)) return element;
  return `{${acts.map(({ name }) => `${name} !== undefined`).join(" && ")} && ${element}}`;
}

/** " disabled" and the like: of a control in a record that changes it. */
export function disabledWhereLookedAt(parts: EntityParts): string {
  const { isEdited, isOnlyLookedAt } = entityUse(parts);
  return isEdited ? (isOnlyLookedAt ? "disabled={onEdit === undefined}" : "") : "disabled";
}
