import { parse, type ParserPlugin } from "@babel/parser";

/** A place where code imports a package. */
export interface PackageImport {
  /** "chart.js", "@scope/name": without what is named inside of it. */
  package: string;
  /** From 1. */
  line: number;
}

/** As registries take names; nothing in one has a meaning for a shell. */
const PACKAGE = /^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*(?=\/|$)/;
const NOT_CODE: ReadonlySet<string> = new Set(["loc", "tokens", "extra", "errors", "comments"]);

/**
 * The packages that a file of code imports, in any way that is still there when it runs: imports of types alone are not.
 * Nothing of a file that cannot be read as code; that is told elsewhere.
 */
export function listImports(path: string, text: string): PackageImport[] {
  const program = readProgram(path, text);
  const found: PackageImport[] = [];
  // Its own stack: how deep code is nested is up to whoever wrote it.
  const open: unknown[] = [program];
  while (open.length > 0) {
    const node = open.pop();
    if (Array.isArray(node)) open.push(...node);
    if (!isRecord(node)) continue;
    const [name] = PACKAGE.exec(importedBy(node) ?? "") ?? [];
    if (name !== undefined) found.push({ package: name, line: lineOf(node) });
    for (const [key, value] of Object.entries(node))
      if (typeof value === "object" && !NOT_CODE.has(key)) open.push(value);
  }
  return found.toSorted((a, b) => a.line - b.line);
}

function readProgram(path: string, text: string): unknown {
  const isTyped = /\.[cm]?tsx?$/.test(path);
  const plugins: ParserPlugin[] = ["decorators", ...(isTyped ? ["typescript" as const] : [])];
  // In .ts "<T>value" is a cast.
  if (!/\.[cm]?ts$/.test(path)) plugins.push("jsx");
  try {
    return parse(text, { sourceType: "unambiguous", errorRecovery: true, attachComment: false, plugins }).program;
  } catch (error) {
    // A RangeError: nested deeper than the parser reaches.
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

/** What a node imports, if it does: "./x.ts", "chart.js/auto". */
function importedBy(node: Record<string, unknown>): string | null {
  switch (node.type) {
    case "ImportDeclaration":
      return node.importKind === "type" || areTypes(node.specifiers, "importKind") ? null : textOf(node.source);
    case "ExportNamedDeclaration":
      return node.exportKind === "type" || areTypes(node.specifiers, "exportKind") ? null : textOf(node.source);
    case "ExportAllDeclaration":
      return node.exportKind === "type" ? null : textOf(node.source);
    case "TSImportEqualsDeclaration":
      return node.importKind === "type" || !isRecord(node.moduleReference)
        ? null
        : textOf(node.moduleReference.expression);
    case "CallExpression":
      return isImportCall(node.callee) && Array.isArray(node.arguments) ? textOf(node.arguments[0]) : null;
    case "ImportExpression":
      return textOf(node.source);
    default:
      return null;
  }
}

/** Whether each name is one of a type: `import { type A, type B }`. Without names it is imported for what it does. */
function areTypes(specifiers: unknown, kind: string): boolean {
  return (
    Array.isArray(specifiers) &&
    specifiers.length > 0 &&
    specifiers.every((each) => isRecord(each) && each[kind] === "type")
  );
}

function isImportCall(callee: unknown): boolean {
  return isRecord(callee) && (callee.type === "Import" || (callee.type === "Identifier" && callee.name === "require"));
}

function textOf(literal: unknown): string | null {
  return isRecord(literal) && literal.type === "StringLiteral" && typeof literal.value === "string"
    ? literal.value
    : null;
}

function lineOf({ loc }: Record<string, unknown>): number {
  return isRecord(loc) && isRecord(loc.start) && typeof loc.start.line === "number" ? loc.start.line : 1;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
