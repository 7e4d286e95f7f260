import type { Ship, ShipKind } from "@lathe/protocol/ship";
import { writeDisposition } from "../write-disposition.ts";

/** None of them is a page, whatever is in the file: what a project made never runs in the studio's origin. */
const MEDIA_TYPES: Readonly<Record<ShipKind, string>> = {
  source: "application/zip",
  web: "application/zip",
  pwa: "application/zip",
  apk: "application/vnd.android.package-archive",
  aab: "application/octet-stream",
  "native-apk": "application/vnd.android.package-archive",
  "native-aab": "application/octet-stream",
  "eas-apk": "application/vnd.android.package-archive",
  "eas-aab": "application/octet-stream",
  "eas-ipa": "application/octet-stream",
};

/**
 * A ship's file for a browser, to be saved. The headers of all answers keep browsers from taking it for anything else.
 * The server answers requests for a range by itself, held against this tag: downloads go on where they broke off.
 */
export function serveShip(ship: Ship, content: Blob): Response {
  return new Response(content, {
    headers: {
      etag: `"${ship.sha256}"`,
      "content-type": MEDIA_TYPES[ship.kind],
      "content-disposition": writeDisposition("attachment", ship.fileName),
      "content-length": String(ship.bytes),
    },
  });
}
