import type { StoredAttachment } from "./attachment-store.ts";

const A_DAY_SECONDS = 24 * 60 * 60;

/**
 * An attachment's bytes for a browser. Only what was found to be an image is served as one; everything else is plain
 * text to be saved. The headers of all answers keep browsers from guessing otherwise and from running anything in it.
 */
export function serveAttachment({ kind, mediaType, name, content }: StoredAttachment): Response {
  const isImage = kind === "image";
  return new Response(content, {
    headers: {
      "content-type": isImage ? mediaType : "text/plain; charset=utf-8",
      "content-disposition": `${isImage ? "inline" : "attachment"}; filename*=UTF-8''${encodeName(name)}`,
      // What has this id never changes.
      "cache-control": `private, max-age=${A_DAY_SECONDS}, immutable`,
    },
  });
}

/** As RFC 8187 has it: of what encodeURIComponent leaves, these have a meaning there. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
