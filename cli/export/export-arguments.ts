import { ProjectId } from "@lathe/protocol/ids";
import { AppName, isSignedKind, PackageId, ShipKind, ShipOptions, VersionCode } from "@lathe/protocol/ship";
import type { z } from "zod";
import { readOptions } from "../read-options.ts";
import { UsageError } from "../usage-error.ts";

export interface ExportArguments {
  kind: ShipKind;
  /** One of this data folder's, or a folder with the files of one. */
  project: { projectId: ProjectId } | { directory: string };
  /** As it was given. */
  out: string;
  options: ShipOptions;
  /** The path of an image. */
  icon: string | null;
  /** A PKCS #12 file for packages of a folder. */
  keystore: string | null;
  /** Null: as the environment says. */
  dataDirectory: string | null;
  json: boolean;
}

/** @throws UsageError */
export function parseExportArguments(args: readonly string[]): ExportArguments {
  const { values, positionals } = readOptions(args, {
    ...{ project: { type: "string" }, out: { type: "string" }, name: { type: "string" }, package: { type: "string" } },
    ...{ icon: { type: "string" }, version: { type: "string" }, "version-code": { type: "string" } },
    ...{ keystore: { type: "string" }, data: { type: "string" }, json: { type: "boolean", default: false } },
  } as const);
  const [wanted, ...rest] = positionals;
  const kind = ShipKind.safeParse(wanted);
  if (!kind.success || rest.length > 0)
    throw new UsageError(`Say what is wanted: one of ${ShipKind.options.join(", ")}.`);
  const [project, out] = [values.project?.trim() ?? "", values.out ?? ""];
  if (project === "") throw new UsageError("--project ID-or-DIR is needed.");
  if (out === "") throw new UsageError("--out FILE-or-DIR is needed.");
  const projectId = ProjectId.safeParse(project);
  for (const name of ["package", "version-code", "keystore"] as const) {
    if (values[name] === undefined || isSignedKind(kind.data)) continue;
    throw new UsageError(`--${name} is for apk, aab, native-apk and native-aab.`);
  }
  if (kind.data.startsWith("eas-") && !projectId.success) {
    throw new UsageError(`${kind.data} is for projects: the token of Expo's service is one of a project's secrets.`);
  }
  if (values.keystore !== undefined && projectId.success) {
    throw new UsageError("--keystore is for folders: a project has its key with it (Ship, in the studio).");
  }
  const code = values["version-code"];
  if (code !== undefined && !/^\d{1,10}$/.test(code)) throw new UsageError("--version-code is a number.");
  return {
    kind: kind.data,
    project: projectId.success ? { projectId: projectId.data } : { directory: project },
    out,
    options: {
      name: read("name", AppName, values.name),
      packageId: read("package", PackageId, values.package),
      versionName: read("version", ShipOptions.shape.versionName, values.version),
      versionCode: code === undefined ? undefined : read("version-code", VersionCode, Number(code)),
    },
    icon: values.icon ?? null,
    keystore: values.keystore ?? null,
    dataDirectory: values.data ?? null,
    json: values.json,
  };
}

function read<Value>(name: string, schema: z.ZodType<Value>, value: unknown): Value | undefined {
  if (value === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UsageError(`--${name}: ${parsed.error.issues[0]?.message ?? "not valid"}`);
}
