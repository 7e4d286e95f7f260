import { LatheError } from "@lathe/protocol/errors";
import type { ShipId, VersionId } from "@lathe/protocol/ids";
import type { Ship, ShipRequest } from "@lathe/protocol/ship";
import type { VersionFile } from "@lathe/workspace/history/open-history";
import { z } from "zod";
import { dropShip } from "../drop-ship.ts";
import type { ShipControl, ShippingParts, ShipProgress } from "../ship-version.ts";
import { VersionSources } from "../version-sources.ts";
import type { IdentityParts } from "./app-identity.ts";
import { shipByEas } from "./eas/ship-by-eas.ts";
import { shipByGradle } from "./gradle/ship-by-gradle.ts";
import { type EasKind, isGradleKind, type NativeKind } from "./native-kind.ts";
import type { NativePlace } from "./native-place.ts";
import { offerKind } from "./offer-kinds.ts";

const Dependencies = z.record(z.string(), z.string()).optional();
const PackageJson = z.object({ dependencies: Dependencies, devDependencies: Dependencies });

/** What a builder is told. */
export interface NativeOrder<Kind extends NativeKind = NativeKind> {
  kind: Kind;
  shipId: ShipId;
  versionId: VersionId;
  request: ShipRequest;
  place: NativePlace;
  workspace: ShippingParts["workspace"];
  control: ShipControl;
  sources: VersionSources;
  versionFiles(): AsyncIterable<VersionFile>;
  /** Of the version's package.json. */
  dependencies: Readonly<Record<string, string>>;
  identityParts: IdentityParts;
  /** Lets go of what was reserved. */
  drop(): Promise<void>;
}

/**
 * Builds an Expo app itself of a version, and hands it to control. Errors: `bad_request` for what cannot be had here,
 * with what to do, and those of shipByGradle and shipByEas.
 */
export async function shipNative(
  parts: ShippingParts,
  { shipId, kind, request }: { shipId: ShipId; kind: NativeKind; request: ShipRequest },
  progress: ShipProgress,
  signal: AbortSignal,
): Promise<Ship> {
  const { workspace, control, project, native: place } = parts;
  progress.enter("preparing");
  const { versionId } = await parts.findVersion(request.versionId);
  const versionFiles = () => workspace.history.readFiles(versionId);
  const sources = await VersionSources.read(versionFiles(), signal);
  const offered = await offerKind(kind, { place, files: sources, secrets: workspace.secrets.values });
  if (offered.reason !== null) throw new LatheError("bad_request", offered.reason);
  const last = await control.readShipOptions(signal);
  const order = {
    ...{ shipId, versionId, request, place, workspace, control, sources, versionFiles },
    dependencies: await readDependencies(sources),
    identityParts: {
      projectName: project.name,
      files: sources.files,
      asked: request.options,
      last,
      makePackageId: parts.makePackageId,
    },
    drop: () => dropShip(control, shipId),
  };
  if (isGradleKind(kind)) return await shipByGradle({ ...order, kind }, progress, signal);
  return await shipByEas({ ...order, kind: kind satisfies EasKind }, progress, signal);
}

async function readDependencies(sources: VersionSources): Promise<Record<string, string>> {
  // That it is JSON was seen when it was found to be of an Expo project.
  const parsed = PackageJson.safeParse(JSON.parse((await sources.read("package.json")).text ?? ""));
  if (!parsed.success) throw new LatheError("bad_request", "The dependencies in package.json are not valid.");
  return { ...parsed.data.devDependencies, ...parsed.data.dependencies };
}
