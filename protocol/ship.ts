import { z } from "zod";
import { ErrorBody } from "./errors.ts";
import { AttachmentId, ShipId, VersionId } from "./ids.ts";

/**
 * Shipping: a version of a project becomes something that leaves Lathe. The worker builds and packs it, control keeps what
 * came of it and holds the key that packages are signed with.
 *
 * For browsers, answered by the project's worker, below /api/projects/:id/arena:
 * - POST ships ShipRequest → 202 ShipJob; `conflict` while another one runs. What becomes of it is `ship.changed` in the arena.
 * - GET ships → ArenaShips: the job that runs, or the last one of this worker, and what can be had here
 * - DELETE ships/:id → 204: stops it; nothing half-made is left
 *
 * and by control, below /api/projects/:id:
 * - GET ships → Ship[], newest first. DELETE ships/:id → 204: forgets it and its file
 * - GET ships/:id/file → its bytes, as a download; `not_found` once it is not kept any more
 * - GET signing-key → SigningKeyInfo; `not_found` before the first package
 * - POST signing-key/keystore KeystoreRequest → application/x-pkcs12
 * - PUT signing-key BringSigningKey → SigningKeyInfo; `conflict` when there is one already and `replaces` does not name it
 *
 * and for workers, below /internal:
 * - GET ships/options → ShipOptions: each as it was when the project was last shipped with it; no version code
 * - POST ships NewShip → 201 ReservedShip; `conflict` when the version code would not rise
 * - PUT ships/:id/file, the bytes → Ship. DELETE ships/:id → 204, when nothing came of it
 * - POST project/signing-key `{name}` → SigningCertificate: of the project's key, which is made when there is none
 * - POST project/signature SignatureRequest → Signature
 */

/**
 * `source`: the project's files as a zip that builds by itself. `web`: the production build as a zip. `pwa`: the same,
 * installable and usable offline. `apk` and `aab`: the web build in a WebView, as a signed Android package, and as the
 * bundle that Google Play takes. `native-…`: an Expo app itself instead of its web version, built by Gradle with the
 * machine's Android SDK. `eas-…`: the same, built by Expo's service with the project's token.
 */
export const ShipKind = z.enum([
  "source",
  "web",
  "pwa",
  "apk",
  "aab",
  "native-apk",
  "native-aab",
  "eas-apk",
  "eas-aab",
  "eas-ipa",
]);
export type ShipKind = z.infer<typeof ShipKind>;

/** How the file's name ends. */
export const SHIP_ENDINGS = {
  source: ".zip",
  web: ".zip",
  pwa: ".zip",
  apk: ".apk",
  aab: ".aab",
  "native-apk": ".apk",
  "native-aab": ".aab",
  "eas-apk": ".apk",
  "eas-aab": ".aab",
  "eas-ipa": ".ipa",
} as const satisfies Record<ShipKind, string>;

/** Those that get their version code from control and are signed with the project's key. */
export function isSignedKind(kind: ShipKind): boolean {
  return kind === "apk" || kind === "aab" || kind === "native-apk" || kind === "native-aab";
}

/** Whether a kind can be had of this project on this machine, and in words why not. */
export const OfferedKind = z.object({
  kind: ShipKind,
  isAvailable: z.boolean(),
  reason: z.string().max(500).nullable(),
});
export type OfferedKind = z.infer<typeof OfferedKind>;

export const AppPermission = z.enum(["camera", "microphone", "location"]);
export type AppPermission = z.infer<typeof AppPermission>;

/** Java's words: the package is one of Java's too. The Java Language Specification, 3.9, with its literals. */
const JAVA_WORDS = new Set(
  `abstract assert boolean break byte case catch char class const continue default do double else enum extends false final
  finally float for goto if implements import instanceof int interface long native new null package private protected public
  return short static strictfp super switch synchronized this throw throws transient true try void volatile while _`.split(
    /\s+/,
  ),
);

/**
 * developer.android.com/build/configure-app-module. The table of resources has room for 127 characters
 * (`ResTable_package::name`); `android` belongs to the platform, which installs nothing of that name.
 */
export const PackageId = z
  .string()
  .max(127, "A package id has at most 127 characters.")
  .regex(
    /^[a-zA-Z][a-zA-Z0-9_]*(\.[a-zA-Z][a-zA-Z0-9_]*)+$/,
    "A package id is made like com.example.app: two parts or more with dots between them, each of letters, digits and _, and beginning with a letter.",
  )
  .refine((id) => !id.split(".").some((part) => JAVA_WORDS.has(part)), {
    error: "A package id cannot hold a word of Java's, such as new, class or int, as one of its parts.",
  })
  .refine((id) => !/^(android|com\.android|com\.google\.android)(\.|$)/.test(id), {
    error: "Package ids that begin with android, com.android or com.google.android belong to Android.",
  });

export const AppName = z.string().trim().min(1, "The app needs a name.").max(50, "A name has at most 50 characters.");

/** developer.android.com/studio/publish/versioning: Google Play takes none above this. */
const MAX_VERSION_CODE = 2_100_000_000;
export const VersionCode = z.number().int().min(1).max(MAX_VERSION_CODE, "A version code is at most 2,100,000,000.");

/** What is left out is what it was when the project was last shipped, then what its own files say, then made up. */
export const ShipOptions = z.object({
  name: AppName.optional(),
  packageId: PackageId.optional(),
  /** "1.4.0": what people see. */
  versionName: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z][0-9A-Za-z.+_-]{0,49}$/, "A version is written like 1.0.0, with at most 50 characters.")
    .optional(),
  /** Left out: one more than the last. */
  versionCode: VersionCode.optional(),
  /** An image given as an attachment; null: the one in the app's own files, or one made of its name. */
  icon: AttachmentId.nullable().optional(),
  /** Left out: those that its files ask for. */
  permissions: z.array(AppPermission).max(AppPermission.options.length).optional(),
  /** `scheme://…` and `https://host/…` lead into the app. */
  deepLinks: z
    .object({
      schemes: z.array(z.string().regex(/^[a-z][a-z0-9+.-]{0,49}$/, "A scheme is written like myapp.")).max(5),
      hosts: z
        .array(z.string().regex(/^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/, "A host is written like example.com."))
        .max(5),
    })
    .optional(),
  /** Whether it may speak to servers without TLS. */
  allowsHttp: z.boolean().optional(),
});
export type ShipOptions = z.infer<typeof ShipOptions>;

export const ShipRequest = z.object({
  kind: ShipKind,
  /** Left out: the files as they are. */
  versionId: VersionId.optional(),
  options: ShipOptions.default({}),
});
export type ShipRequest = z.infer<typeof ShipRequest>;

export const SHIP_PHASES = ["preparing", "building", "packing", "signing", "keeping"] as const;

/** What was shipped, and from what. */
export const Ship = z.object({
  shipId: ShipId,
  kind: ShipKind,
  versionId: VersionId,
  /** As they were when it was made, none left out that the kind needs. */
  options: ShipOptions,
  fileName: z.string().min(1).max(120),
  bytes: z.number().int().nonnegative(),
  /** SHA-256 of the file, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Sentences for people: what was left out, made up or not found. */
  notes: z.array(z.string().max(500)).max(20),
  /** Milliseconds since the epoch. */
  at: z.number().int(),
  /** False: the file was let go to make room; shipping the same version again makes it again. */
  isKept: z.boolean(),
});
export type Ship = z.infer<typeof Ship>;

/** A build at somebody else's service: it goes on there whatever becomes of the job, and can be seen at its address. */
export const RemoteBuild = z.object({
  service: z.literal("eas"),
  buildId: z.string().max(100),
  url: z.url({ protocol: /^https$/ }).max(500),
  /** For people: "in the queue". */
  status: z.string().max(100),
  /** How many are before it in the queue; null when that is not known. */
  queuePosition: z.number().int().nonnegative().nullable(),
});
export type RemoteBuild = z.infer<typeof RemoteBuild>;

/** One shipping, while it runs and when it has ended. */
export const ShipJob = z.object({
  shipId: ShipId,
  kind: ShipKind,
  startedAt: z.number().int(),
  state: z.discriminatedUnion("phase", [
    z.object({ phase: z.enum(SHIP_PHASES) }),
    z.object({ phase: z.literal("done"), ship: Ship }),
    z.object({ phase: z.literal("failed"), error: ErrorBody }),
    z.object({ phase: z.literal("stopped") }),
  ]),
  /** The last part of what the build printed. */
  log: z.string(),
  /** Of `eas-…`, once there is one; it stays when the job has ended, however that was. */
  remote: RemoteBuild.optional(),
});
export type ShipJob = z.infer<typeof ShipJob>;

export const ArenaShips = z.object({ job: ShipJob.nullable(), kinds: z.array(OfferedKind) });
export type ArenaShips = z.infer<typeof ArenaShips>;

/** `shipId` is the worker's choice: a second request with the same one changes nothing. */
export const NewShip = z.object({
  shipId: ShipId,
  kind: ShipKind,
  versionId: VersionId,
  options: ShipOptions,
  fileName: Ship.shape.fileName,
  notes: Ship.shape.notes,
});
export type NewShip = z.infer<typeof NewShip>;

/** `versionCode` is the one that was asked for, or one more than the highest of this package so far; null for other kinds. */
export const ReservedShip = z.object({ shipId: ShipId, versionCode: VersionCode.nullable() });
export type ReservedShip = z.infer<typeof ReservedShip>;

const base64 = z.base64();

/** X.509, DER, in base64. */
export const SigningCertificate = z.object({ certificate: base64 });
/** What is to be signed, in base64: RSA PKCS #1 v1.5 with SHA-256. */
export const SignatureRequest = z.object({ data: base64.max(1_400_000) });
export const Signature = z.object({ signature: base64 });

/** SHA-256 of a certificate, in hex: what Google Play and phones know an app's maker by. */
const Fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

export const SigningKeyInfo = z.object({
  fingerprint: Fingerprint,
  subject: z.string(),
  /** Milliseconds since the epoch. */
  createdAt: z.number().int(),
  validUntil: z.number().int(),
  /** Those that it took the place of, the last one first. They are kept: their keystores can be had, and brought back. */
  replaced: z.array(Fingerprint),
});
export type SigningKeyInfo = z.infer<typeof SigningKeyInfo>;

const KeystorePassword = z
  .string()
  .min(6, "A keystore's password has at least 6 characters: keytool takes none that is shorter.")
  .max(200);

export const KeystoreRequest = z.object({
  password: KeystorePassword,
  /** Left out: of the present key. */
  fingerprint: Fingerprint.optional(),
});
export const BringSigningKey = z.object({
  /** PKCS #12, in base64. */
  keystore: base64.max(400_000),
  password: z.string().max(200),
  /** Left out: the only one in it. */
  alias: z.string().min(1).max(200).optional(),
  /** The fingerprint of the key that this one takes the place of: phones then refuse to update the app. */
  replaces: Fingerprint.optional(),
});
export type BringSigningKey = z.infer<typeof BringSigningKey>;
