/** Something that a page imports: the names from a file, by its path below src ("games/chess.tsx"). */
export interface ImportedNames {
  names: readonly string[];
  from: string;
}

/** A block as code of its page, the same for web and phones: the kit has the component for both. */
export interface BlockCode {
  imports: readonly ImportedNames[];
  /** Constants of the page, above its component: the content of a section. */
  constants: readonly string[];
  /** The JSX element, in as many lines as it takes. */
  element: string;
}

/** One component with its attributes: `["seconds={60}", "title=\"Tea\""]`. Long ones stand below each other. */
export function element(name: string, attributes: readonly (string | false)[]): string {
  const given = attributes.filter((attribute) => attribute !== false);
  const line = `<${[name, ...given].join(" ")} />`;
  if (line.length <= 100 && !given.some((attribute) => attribute.includes("\n"))) return line;
  return [`<${name}`, ...given.map((attribute) => attribute.replaceAll(/^/gm, "  ")), "/>"].join("\n");
}
