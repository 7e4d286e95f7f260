import { z } from "zod";
import { findProperties, insertProperty, removeProperty } from "./json-object-text.ts";

const Versions = z.record(z.string(), z.string());
const Manifest = z.looseObject({
  dependencies: Versions.optional(),
  devDependencies: Versions.optional(),
  optionalDependencies: Versions.optional(),
  peerDependencies: Versions.optional(),
});
type Manifest = z.infer<typeof Manifest>;

/** What package.json says of packages; null when it is none. */
export function readManifest(text: string): Manifest | null {
  try {
    return Manifest.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // No JSON.
    return null;
  }
}

/** The version in which package.json asks for a package, in whichever of its lists; null: it does not. */
export function versionInManifest(manifest: Manifest, name: string): string | null {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
  for (const list of [dependencies, devDependencies, optionalDependencies, peerDependencies]) {
    if (list !== undefined && Object.hasOwn(list, name)) return list[name] ?? null;
  }
  return null;
}

/** A text of package.json with one more dependency, all else as it was. */
export function addDependency(text: string, name: string, version: string): string {
  const root = text.indexOf("{");
  const { properties } = findProperties(text, root);
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
  const dependencies = properties.find(({ key }) => key === "dependencies");
  const open = dependencies?.valueStart;
  if (open !== undefined) return insertProperty(text, open, name, JSON.stringify(version), indent.repeat(2));
  const block = `{\n${indent.repeat(2)}${JSON.stringify(name)}: ${JSON.stringify(version)}\n${indent}}`;
  const last = properties.at(-1);
  if (last === undefined) return `{\n${indent}"dependencies": ${block}\n}\n`;
  return `${text.slice(0, last.end)},\n${indent}"dependencies": ${block}${text.slice(last.end)}`;
}

/** A text of package.json with one dependency less, all else as it was. */
export function removeDependency(text: string, name: string): string {
  const { properties } = findProperties(text, text.indexOf("{"));
  const dependencies = properties.find(({ key }) => key === "dependencies");
  return dependencies === undefined ? text : removeProperty(text, dependencies.valueStart, name);
}
