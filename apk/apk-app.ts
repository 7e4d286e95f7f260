import { badRequest } from "@lathe/protocol/errors";
import { AppPermission, PackageId } from "@lathe/protocol/ship";
import { z } from "zod";
import { readPngSize } from "./png-size.ts";

/** `#rrggbb`. */
const Color = z.string().regex(/^#[0-9a-fA-F]{6}$/, "A colour is written like #1a2b3c.");

/** Android's density-independent 108 at four times the base density; the launcher cuts its shape out of the middle. */
export const ADAPTIVE_ICON_PIXELS = 432;
/** 48 at the smallest density; 192 is what the largest one needs. */
const LEGACY_ICON_PIXELS = { min: 48, max: 1024 };
const MAX_ICON_BYTES = 5_000_000;

function pngOf(name: string, accepts: (pixels: number) => boolean, wanted: string) {
  return z
    .custom<Uint8Array>((value) => value instanceof Uint8Array)
    .superRefine((bytes, context) => {
      const size = readPngSize(bytes);
      const complain = (message: string): void => context.addIssue({ code: "custom", message });
      if (bytes.length > MAX_ICON_BYTES) complain(`${name} is larger than ${MAX_ICON_BYTES / 1e6} MB.`);
      else if (size === null) complain(`${name} is not a PNG image.`);
      else if (size.width !== size.height || !accepts(size.width)) {
        complain(`${name} is ${size.width} × ${size.height} pixels; it must be ${wanted}.`);
      }
    });
}

const adaptive = (name: string) =>
  pngOf(name, (pixels) => pixels === ADAPTIVE_ICON_PIXELS, `${ADAPTIVE_ICON_PIXELS} × ${ADAPTIVE_ICON_PIXELS}`);

export const ApkIcon = z.object({
  /** For Android 7, which knows no adaptive icons: a square PNG with its own shape, best 192 × 192. */
  legacy: pngOf(
    "The icon",
    (pixels) => pixels >= LEGACY_ICON_PIXELS.min && pixels <= LEGACY_ICON_PIXELS.max,
    `a square of ${LEGACY_ICON_PIXELS.min} to ${LEGACY_ICON_PIXELS.max}`,
  ),
  /** What matters stands in the middle circle of 264 pixels. */
  foreground: adaptive("The icon's foreground"),
  /** Only its opacity counts: the launcher colours it. */
  monochrome: adaptive("The icon's monochrome layer").optional(),
  background: Color,
});
export type ApkIcon = z.infer<typeof ApkIcon>;

/** RFC 3986, 3.1, in small letters: Android compares as written. What the platform or browsers use is not an app's. */
const Scheme = z
  .string()
  .regex(/^[a-z][a-z0-9+.-]{0,49}$/, "A scheme is written like myapp: small letters, digits, + . and -.")
  .refine(
    (scheme) =>
      !/^(https?|ftp|file|content|data|blob|javascript|about|intent|android-app|android-resource|mailto|tel|sms|smsto|geo|market|ws|wss|chrome|package)$/.test(
        scheme,
      ),
    { error: "This scheme is not an app's own; take one like myapp. Addresses of web pages go among the hosts." },
  );

/** A name of the DNS in small letters; `xn--…` for others. No port: Android would take it as part of no address. */
const Host = z
  .string()
  .max(253, "A host has at most 253 characters.")
  .regex(
    /^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*\.(?!-)[a-z][a-z0-9-]{0,61}[a-z0-9]$/,
    "A host is written like example.com, without https:// and without a path.",
  );

const unique = <T>(list: readonly T[]): boolean => new Set(list).size === list.length;

/** What a package is made for; everything but the site and the key. */
export const ApkApp = z.object({
  /** Below the icon, in any script. */
  name: z
    .string()
    .max(200, "The app's name has at most 200 characters.")
    .refine((name) => name.trim() !== "", { error: "The app needs a name." })
    .refine((name) => name.isWellFormed() && !name.includes("\0"), {
      error: "The app's name has characters that are no text.",
    }),
  packageId: PackageId,
  /** Rises with each version that is installed over the last. Google Play takes none above 2,100,000,000. */
  versionCode: z.number().int().min(1, "A version code is at least 1.").max(2_100_000_000),
  /** What people see: "1.4.0". */
  versionName: z
    .string()
    .regex(/^[0-9A-Za-z][0-9A-Za-z.+_ ()-]{0,49}$/, "A version is written like 1.0.0, with at most 50 characters."),
  icon: ApkIcon,
  /** Behind the page, before it is there and around it, in the light and in the dark theme of the phone. */
  window: z.object({ light: Color, dark: Color }),
  permissions: z.array(AppPermission).refine(unique, { error: "A permission is named twice." }),
  deepLinks: z.object({
    /** `myapp://item/1` opens `/item/1`. */
    schemes: z.array(Scheme).max(20).refine(unique, { error: "A scheme is named twice." }),
    /** `https://example.com/item/1` opens `/item/1`, once the host has said that the app is its own (assetlinks.json). */
    hosts: z.array(Host).max(20).refine(unique, { error: "A host is named twice." }),
  }),
  /** Whether the page may speak to servers without TLS. */
  allowsHttp: z.boolean(),
  /** Whether a computer may look into the page over USB. Google Play takes no such package. */
  isDebuggable: z.boolean().optional(),
});
export type ApkApp = z.infer<typeof ApkApp>;

/** `bad_request` that names each faulty place. */
export function checkApp(app: ApkApp): ApkApp {
  const parsed = ApkApp.safeParse(app);
  if (!parsed.success) throw badRequest(parsed.error);
  return parsed.data;
}
