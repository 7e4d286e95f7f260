/** Says of a name whether it stands in one of the files as a class (also behind a variant: "even:surface-band"). */
export function usedUtilities(files: readonly string[]): (utility: string) => boolean {
  const tokens = new Set<string>();
  for (const file of files) {
    const withoutComments = file.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, "");
    for (const token of withoutComments.split(/[\s"'`{}$]+/)) tokens.add(token.slice(token.lastIndexOf(":") + 1));
  }
  return (utility) => tokens.has(utility);
}
