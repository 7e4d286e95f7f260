import type { EntityParts } from "../entity-parts.ts";

/** Code that goes to the details of a record. */
export function openCode({ names }: EntityParts, id: string): string {
  return `router.push({ pathname: "/${names.files}/[id]", params: { ${id === "id" ? "id" : `id: ${id}`} } })`;
}

/** Code that goes to the form of a record, or of a new one that begins with some values. */
export function editCode({ names }: EntityParts, params: string | null): string {
  return params === null
    ? `router.push("/${names.files}/edit")`
    : `router.push({ pathname: "/${names.files}/edit", params: { ${params} } })`;
}
