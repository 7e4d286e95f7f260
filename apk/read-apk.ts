import { LatheError } from "@lathe/protocol/errors";
import { type ReadElement, readBinaryXml } from "./formats/binary-xml.ts";
import { readResourceText } from "./formats/resource-table.ts";
import { readZip } from "./formats/zip-archive.ts";
import { fingerprintOf } from "./signing-key.ts";
import { readSigningCertificate } from "./signing/signing-block.ts";

/** What a package says about itself. */
export interface ApkFacts {
  packageId: string;
  versionCode: number;
  versionName: string;
  /** The app's name; null when it stands in a resource that is no text. */
  name: string | null;
  minSdk: number;
  targetSdk: number;
  /** Full names: `android.permission.INTERNET`. */
  permissions: string[];
  isDebuggable: boolean;
  /** As `fingerprintOf` writes it. */
  fingerprint: string;
}

/** Of a manifest or a table of resources, unpacked. */
const MAX_FILE_BYTES = 20_000_000;

/** Reads a package of anybody's. `bad_request` when it is none; that its signature is right is not checked here. */
export async function readApk(apk: Uint8Array): Promise<ApkFacts> {
  const files = await readZip(
    apk,
    (path) => path === "AndroidManifest.xml" || path === "resources.arsc",
    MAX_FILE_BYTES,
  );
  const manifest = files.get("AndroidManifest.xml");
  if (manifest === undefined) throw new LatheError("bad_request", "The package has no manifest.");
  const elements = readBinaryXml(manifest);
  const root = find(elements, "manifest");
  const sdk = find(elements, "uses-sdk");
  const application = find(elements, "application");
  const label = application.get("label");
  const table = files.get("resources.arsc");
  return {
    packageId: text(root, "package"),
    versionCode: number(root, "versionCode"),
    versionName: text(root, "versionName"),
    name:
      typeof label === "string"
        ? label
        : typeof label === "object" && table !== undefined
          ? readResourceText(table, label.reference)
          : null,
    minSdk: number(sdk, "minSdkVersion"),
    targetSdk: number(sdk, "targetSdkVersion"),
    permissions: elements
      .filter(({ tag }) => tag === "uses-permission")
      .map(({ attributes }) => text(attributes, "name")),
    isDebuggable: application.get("debuggable") === true,
    fingerprint: fingerprintOf(readSigningCertificate(apk)),
  };
}

/** The site that a package of ours holds, by its paths. */
export async function readSite(apk: Uint8Array, maxFileBytes: number): Promise<Map<string, Uint8Array>> {
  const prefix = "assets/www/";
  const files = await readZip(apk, (path) => path.startsWith(prefix), maxFileBytes);
  return new Map([...files].map(([path, bytes]) => [path.slice(prefix.length), bytes]));
}

type Attributes = ReadElement["attributes"];

function find(elements: readonly ReadElement[], tag: string): Attributes {
  const found = elements.find((element) => element.tag === tag);
  if (found === undefined) throw new LatheError("bad_request", `The package's manifest has no ${tag}.`);
  return found.attributes;
}

function text(attributes: Attributes, name: string): string {
  const value = attributes.get(name);
  return typeof value === "string" ? value : "";
}

function number(attributes: Attributes, name: string): number {
  const value = attributes.get(name);
  return typeof value === "number" ? value : 0;
}
