import { LatheError } from "@lathe/protocol/errors";
import type { AttachmentId } from "@lathe/protocol/ids";
import { ShipOptions, type AppPermission, type Ship, type ShipKind } from "@lathe/protocol/ship";
import { describeError } from "../../api/http.ts";
import { isPackage } from "./ship-names.ts";

/** The settings of what is shipped, as they are typed. Empty: the server finds it by itself. */
export interface ShipFields {
  name: string;
  /** Null: the app's own. */
  icon: AttachmentId | null;
  versionName: string;
  packageId: string;
  versionCode: string;
  /** Null: those that the app's code uses. */
  permissions: readonly AppPermission[] | null;
  /** With spaces or commas between them. */
  schemes: string;
  hosts: string;
  allowsHttp: boolean;
}

/** Of each sort, as ShipOptions has it. */
const MAX_LINKS = 5;

export type FieldProblems = Partial<Record<keyof ShipFields, string>>;

/** What was last shipped, each setting where it was last said; the server counts the version code itself. */
export function lastOptions(ships: readonly Ship[]): ShipOptions {
  const { versionCode: _, ...options }: ShipOptions = Object.assign(
    {},
    ...ships.map((ship) => ship.options).toReversed(),
  );
  // One that was taken away is said nowhere after that.
  return options.icon === undefined ? options : { ...options, icon: ships[0]?.options.icon ?? null };
}

/** The highest version code that this package was shipped with; null: it was not. */
export function highestVersionCode(ships: readonly Ship[], packageId: string): number | null {
  const codes = ships.flatMap(({ options }) =>
    options.packageId === packageId && options.versionCode !== undefined ? [options.versionCode] : [],
  );
  return codes.length === 0 ? null : Math.max(...codes);
}

export function toFields(options: ShipOptions): ShipFields {
  return {
    name: options.name ?? "",
    icon: options.icon ?? null,
    versionName: options.versionName ?? "",
    packageId: options.packageId ?? "",
    versionCode: options.versionCode === undefined ? "" : String(options.versionCode),
    permissions: options.permissions ?? null,
    schemes: options.deepLinks?.schemes.join(" ") ?? "",
    hosts: options.deepLinks?.hosts.join(" ") ?? "",
    allowsHttp: options.allowsHttp ?? false,
  };
}

/** `known`: the options that the fields began with. What such a kind has no use for is left out. */
export function readFields(
  kind: ShipKind,
  fields: ShipFields,
  known: ShipOptions,
): { options: ShipOptions } | { problems: FieldProblems } {
  const text = (name: keyof ShipOptions & keyof ShipFields, value: string) =>
    value.trim() === "" ? {} : { [name]: value.trim() };
  const hasIcon = isPackage(kind) || kind === "pwa";
  const options: Record<string, unknown> = {
    ...text("name", fields.name),
    // The server would take the last one where nothing is said.
    ...(hasIcon && (fields.icon !== null || known.icon !== undefined) && { icon: fields.icon }),
  };
  if (isPackage(kind)) {
    const code = fields.versionCode.trim();
    if (code !== "" && !/^\d{1,15}$/.test(code))
      return { problems: { versionCode: "A version code is a whole number, 1 or more." } };
    const deepLinks = { schemes: splitWords(fields.schemes), hosts: splitWords(fields.hosts) };
    for (const name of ["schemes", "hosts"] as const)
      if (deepLinks[name].length > MAX_LINKS) return { problems: { [name]: `At most ${MAX_LINKS} of them.` } };
    const hasLinks = deepLinks.schemes.length > 0 || deepLinks.hosts.length > 0;
    Object.assign(options, {
      ...text("versionName", fields.versionName),
      ...text("packageId", fields.packageId),
      ...(code !== "" && { versionCode: Number(code) }),
      ...(fields.permissions !== null && { permissions: fields.permissions }),
      // Before anything was said of links, the app's own files say them.
      ...((hasLinks || known.deepLinks !== undefined) && { deepLinks }),
      allowsHttp: fields.allowsHttp,
    });
  }
  const parsed = ShipOptions.safeParse(options);
  if (parsed.success) return { options: parsed.data };
  return { problems: placeIssues(parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }))) };
}

/** What the server says against them: by the field that it is about, and else in `other`. */
export function readRefusal(error: unknown): { problems: FieldProblems; other: string | null } {
  const details = error instanceof LatheError && error.code === "bad_request" ? error.details : undefined;
  const issues = details !== undefined && "issues" in details ? details.issues : [];
  const problems = placeIssues(issues);
  return { problems, other: Object.keys(problems).length > 0 ? null : describeError(error) };
}

function placeIssues(issues: readonly { path: string; message: string }[]): FieldProblems {
  const problems: FieldProblems = {};
  for (const { path, message } of issues) {
    const field = fieldAt(path);
    if (field !== null) problems[field] ??= message;
  }
  return problems;
}

const FIELDS = ["name", "icon", "versionName", "packageId", "versionCode", "permissions", "allowsHttp"] as const;

/** "options.deepLinks.schemes.0" → "schemes". */
function fieldAt(path: string): keyof ShipFields | null {
  const parts = path.split(".").filter((part) => part !== "options");
  if (parts[0] === "deepLinks") return parts[1] === "hosts" ? "hosts" : "schemes";
  return FIELDS.find((name) => name === parts[0]) ?? null;
}

function splitWords(text: string): string[] {
  return [...new Set(text.split(/[\s,]+/).filter((word) => word !== ""))];
}
