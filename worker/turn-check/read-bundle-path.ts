/** The way to the page's bundle, when the page is of Metro's making. */
export function readBundlePath(page: string): string | null {
  return (
    /<script[^>]{0,200}\ssrc="(\/[^"]{1,2000}\.bundle\?[^"]{1,2000})"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? null
  );
}
