import type { ApkSigner } from "@lathe/apk/signing/apk-signer";
import type { Project } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import type { AttachmentId, ShipId, VersionId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type {
  NewShip,
  RemoteBuild,
  ReservedShip,
  Ship,
  SHIP_PHASES,
  ShipOptions,
  ShipRequest,
} from "@lathe/protocol/ship";
import { type IconSet, makeIcons, type NamedImage } from "@lathe/ship/icons/make-icons";
import { type AppIdentity, describeApp } from "@lathe/ship/identity/describe-app";
import { findPermissions } from "@lathe/ship/identity/find-permissions";
import { makePwa } from "@lathe/ship/pwa/make-pwa";
import { describeSite } from "@lathe/ship/site/describe-site";
import { makeSiteZip } from "@lathe/ship/zip/make-site-zip";
import { folderName, makeSourceZip } from "@lathe/ship/source/make-source-zip";
import type { Version } from "@lathe/protocol/workspace";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import { BuildFolder } from "./build-folder.ts";
import { buildSite, type Site } from "./build-site.ts";
import { dropShip } from "./drop-ship.ts";
import { nameFile } from "./name-file.ts";
import { isNativeKind } from "./native/native-kind.ts";
import type { NativePlace } from "./native/native-place.ts";
import { shipNative } from "./native/ship-native.ts";
import { bundleAndroid, packAndroid } from "./pack-android.ts";
import { planBuild } from "./plan-build.ts";
import { VersionSources } from "./version-sources.ts";

/** Told while it goes on. */
export interface ShipProgress {
  enter(phase: (typeof SHIP_PHASES)[number]): void;
  /** What the project's build prints, secrets masked. */
  print(text: string): void;
  /** Of a build that goes on at somebody else's service. */
  remote?(build: RemoteBuild): void;
}

/** Control, as far as shipping speaks to it; see protocol/ship.ts. */
export interface ShipControl {
  readShipOptions(signal: AbortSignal): Promise<ShipOptions>;
  reserveShip(ship: NewShip, signal: AbortSignal): Promise<ReservedShip>;
  putShip(shipId: ShipId, file: Uint8Array, signal: AbortSignal): Promise<Ship>;
  dropShip(shipId: ShipId, signal: AbortSignal): Promise<void>;
  readImage(attachment: AttachmentId, signal: AbortSignal): Promise<Uint8Array>;
  openSigner(name: string, signal: AbortSignal): Promise<ApkSigner>;
}

export interface ShippingParts {
  project: Pick<Project, "name">;
  workspace: Pick<OpenedWorkspace, "inside" | "secrets" | "files"> & {
    history: Pick<OpenedWorkspace["history"], "readFiles">;
  };
  /** The version that was asked for; without an id, one of the files as they are. */
  findVersion(versionId: VersionId | undefined): Promise<Version>;
  control: ShipControl;
  /** For an app that has none. */
  makePackageId(name: string): string;
  /** Where programs that are fetched on demand are kept, for all projects of the machine. */
  toolsDirectory: string;
  native: NativePlace;
}

const FIRST_VERSION = "1.0.0";

/**
 * Makes what was asked for of a version and hands it to control. Nothing of it is left when it fails. Errors: those of
 * planBuild, buildSite, describeApp, packApk, shipNative and of control.
 */
export async function shipVersion(
  parts: ShippingParts,
  { shipId, request }: { shipId: ShipId; request: ShipRequest },
  progress: ShipProgress,
  signal: AbortSignal,
): Promise<Ship> {
  const { workspace, control, project } = parts;
  const { kind } = request;
  if (isNativeKind(kind)) return await shipNative(parts, { shipId, kind, request }, progress, signal);
  progress.enter("preparing");
  const { versionId } = await parts.findVersion(request.versionId);
  const last = await control.readShipOptions(signal);
  const options: ShipOptions = { ...last, ...request.options };
  const sources = await VersionSources.read(workspace.history.readFiles(versionId), signal);
  const icon = await readIcon(control, options, signal);

  const site = kind === "source" ? null : await build(parts, versionId, sources, progress, signal);
  progress.enter("packing");
  const described = describeApp(sources.files, site ?? new Map(), {
    projectName: project.name,
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(icon === null ? {} : { icon }),
  });
  const chosen = completeOptions(kind, options, described, sources, parts.makePackageId);
  const notes = kind === "source" ? [] : [...described.notes, ...noteUnasked(chosen, sources)];
  if (site !== null && kind === "web") notes.push(...describeSite(site).notes);
  const fileName = nameFile(kind, described.name);
  const made: Made = { kind, site, described, chosen, notes, fileName };

  if (kind === "source") return await shipSource(parts, { shipId, versionId, made }, progress, signal);
  const { site: finished, icons } = await finishSite(made);
  const reserved = await reserve(control, { shipId, versionId, made }, signal);
  try {
    const file =
      kind === "apk" || kind === "aab"
        ? await packSigned({ ...made, site: finished }, icons, reserved, parts, progress, signal)
        : await makeSiteZip(finished);
    checkSize(file.byteLength);
    progress.enter("keeping");
    return await control.putShip(shipId, file, signal);
  } catch (error) {
    await dropShip(control, shipId);
    throw error;
  }
}

/** What is known of a shipping when its site is built. */
interface Made {
  kind: ShipRequest["kind"];
  site: Site | null;
  described: AppIdentity;
  chosen: ShipOptions;
  notes: string[];
  fileName: string;
}

async function build(
  { workspace }: ShippingParts,
  versionId: VersionId,
  sources: VersionSources,
  progress: ShipProgress,
  signal: AbortSignal,
): Promise<Site> {
  const plan = await planBuild(sources);
  const folder = await BuildFolder.open(workspace, workspace.history.readFiles(versionId), signal);
  try {
    await folder.bringEnvironment(signal);
    progress.enter("building");
    const onOutput = (text: string) => progress.print(text);
    return await buildSite({ workspace, folder, plan, onOutput }, signal);
  } finally {
    await folder.close();
  }
}

async function readIcon(
  control: ShipControl,
  { icon = null }: ShipOptions,
  signal: AbortSignal,
): Promise<NamedImage | null> {
  return icon === null ? null : { name: "The icon", bytes: await control.readImage(icon, signal) };
}

/** All that the kind needs, so that it can be told later what was shipped. */
function completeOptions(
  kind: Made["kind"],
  options: ShipOptions,
  described: AppIdentity,
  sources: VersionSources,
  makePackageId: ShippingParts["makePackageId"],
): ShipOptions {
  const { icon } = options;
  const versionName = options.versionName ?? described.versionName ?? FIRST_VERSION;
  // Null is a choice as well: not the one of before.
  const common = { name: described.name, versionName, ...(icon === undefined ? {} : { icon }) };
  if (kind !== "apk" && kind !== "aab") return common;
  const asked = [...described.permissions, ...findPermissions(sources.files)];
  return {
    ...common,
    packageId: options.packageId ?? described.packageId ?? makePackageId(described.name),
    ...(options.versionCode === undefined ? {} : { versionCode: options.versionCode }),
    permissions: options.permissions ?? [...new Set(asked)].toSorted(),
    deepLinks: options.deepLinks ?? { schemes: [...described.schemes], hosts: [] },
    allowsHttp: options.allowsHttp ?? false,
  };
}

/** A choice of permissions stays, whatever the app has come to need since. */
function noteUnasked({ permissions }: ShipOptions, sources: VersionSources): string[] {
  const unasked =
    permissions === undefined ? [] : findPermissions(sources.files).filter((each) => !permissions.includes(each));
  if (unasked.length === 0) return [];
  return [`The app's files use ${unasked.join(" and ")}, which this package does not ask for: see its permissions.`];
}

/** The icons, and the site as it is packed. A plain site is nothing but what was built. */
async function finishSite({ kind, site, described, notes }: Made): Promise<{ site: Site; icons: IconSet | null }> {
  if (site === null) throw new Error("a site is finished that was not built");
  if (kind === "web") return { site, icons: null };
  const icons = await makeIcons(described.icons);
  notes.push(...icons.notes);
  if (kind !== "pwa") return { site, icons };
  const pwa = await makePwa(site, described, icons);
  notes.push(...pwa.notes);
  return { site: pwa.site, icons };
}

async function reserve(
  control: ShipControl,
  { shipId, versionId, made }: { shipId: ShipId; versionId: VersionId; made: Made },
  signal: AbortSignal,
): Promise<ReservedShip> {
  const { kind, chosen, fileName, notes } = made;
  return await control.reserveShip(
    { shipId, kind, versionId, options: chosen, fileName, notes: [...new Set(notes)].slice(0, 20) },
    signal,
  );
}

/** A package's signature is made where the key is, and told as a phase of its own. */
async function packSigned(
  { kind, site, described, chosen }: Made,
  icons: IconSet | null,
  { versionCode }: ReservedShip,
  { control, toolsDirectory }: ShippingParts,
  progress: ShipProgress,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { packageId, versionName = FIRST_VERSION } = chosen;
  if (site === null || icons === null || packageId === undefined || versionCode === null) {
    throw new Error("a package is made without its id, code, icons or site");
  }
  const signer = await control.openSigner(described.name, signal);
  const told: ApkSigner = {
    certificate: signer.certificate,
    sign(data) {
      progress.enter("signing");
      return signer.sign(data);
    },
  };
  const app = { site, described, icons, chosen: { ...chosen, packageId, versionCode, versionName } };
  const apk = await packAndroid(app, kind === "aab" ? signer : told);
  if (kind !== "aab") return apk;
  const print = (text: string) => progress.print(text);
  return await bundleAndroid(apk, told, { toolsDirectory, print }, signal);
}

async function shipSource(
  { workspace, control }: ShippingParts,
  { shipId, versionId, made }: { shipId: ShipId; versionId: VersionId; made: Made },
  progress: ShipProgress,
  signal: AbortSignal,
): Promise<Ship> {
  const { name } = made.described;
  const files = VersionSources.stream(workspace.history.readFiles(versionId));
  const zip = makeSourceZip(files, { name, folder: folderName(name) }, signal);
  const bytes = await new Response(zip.stream).bytes();
  checkSize(bytes.byteLength);
  made.notes.push(...(await zip.notes));
  await reserve(control, { shipId, versionId, made }, signal);
  try {
    progress.enter("keeping");
    return await control.putShip(shipId, bytes, signal);
  } catch (error) {
    await dropShip(control, shipId);
    throw error;
  }
}

function checkSize(bytes: number): void {
  const { maxBytes: limitBytes } = LIMITS.ship;
  if (bytes <= limitBytes) return;
  throw new LatheError("too_large", `What is shipped has at most ${limitBytes / 1024 / 1024} MiB.`, { limitBytes });
}
