import { writeDisposition } from "../write-disposition.ts";
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
      "content-disposition": writeDisposition(isImage ? "inline" : "attachment", name),
      // What has this id never changes.
      "cache-control": `private, max-age=${A_DAY_SECONDS}, immutable`,
    },
  });
}
