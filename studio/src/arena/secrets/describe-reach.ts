/** Who gets to see a variable of this name, in words for its field. */
export function describeReach(name: string, isThere: boolean): string {
  const replaces = isThere ? " There is one of this name: its value is replaced." : "";
  if (isPublic(name)) {
    return `Not secret: what begins with VITE_ is built into the page, where everybody can read it.${replaces}`;
  }
  return `For the app's server only, as process.env.${name === "" ? "NAME" : name}.${replaces}`;
}

export function isPublic(name: string): boolean {
  return name.startsWith("VITE_");
}
