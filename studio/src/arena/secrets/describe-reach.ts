/** What bundlers build into the app itself: Vite's, and Expo's. */
const PUBLIC_PREFIXES = ["VITE_", "EXPO_PUBLIC_"];

/** Who gets to see a variable of this name, in words for its field. */
export function describeReach(name: string, isThere: boolean): string {
  const replaces = isThere ? " There is one of this name: its value is replaced." : "";
  const prefix = findPublicPrefix(name);
  if (prefix !== undefined) {
    return `Not secret: what begins with ${prefix} is built into the app, where everybody can read it.${replaces}`;
  }
  return `For the app's server only, as process.env.${name === "" ? "NAME" : name}.${replaces}`;
}

export function isPublic(name: string): boolean {
  return findPublicPrefix(name) !== undefined;
}

function findPublicPrefix(name: string): string | undefined {
  return PUBLIC_PREFIXES.find((prefix) => name.startsWith(prefix));
}
