import { newId, VersionId } from "@lathe/protocol/ids";
import type { NewShip, ShipOptions } from "@lathe/protocol/ship";

/** What a worker asks for before it ships. Tests only. */
export function newShip(kind: NewShip["kind"], options: ShipOptions = {}, rest: Partial<NewShip> = {}): NewShip {
  const versionId = VersionId.parse("0123456789".repeat(4));
  return { shipId: newId("shp"), kind, versionId, options, fileName: `app.${kind}`, notes: [], ...rest };
}

/** A request that brings a file. */
export function fileRequest(body: string | ReadableStream<Uint8Array>, headers: Record<string, string> = {}): Request {
  return new Request("http://control/", { method: "PUT", body, headers });
}
