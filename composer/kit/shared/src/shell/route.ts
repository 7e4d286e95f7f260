/** A place in the app: a page, a block of it, and within a block one of its items. */
export interface Route {
  page: string | null;
  block: string | null;
  item: string | null;
}

/** Reads "#/page/block/item"; the rest may be missing at any slash. Anything else leads to the first page. */
export function parseRoute(address: string): Route {
  const [start, page, block, item] = address.split("/").map(decoded);
  if (start !== "#") return { page: null, block: null, item: null };
  return { page: page || null, block: block || null, item: item || null };
}

export function routeAddress(page: string, block?: string, item?: string): string {
  const parts = [page, block, item].filter((part) => part !== undefined);
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray percent sign.
    return part;
  }
}
