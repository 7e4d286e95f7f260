import { z } from "zod";

/** Raised when an older Lathe could not restore what a newer one writes. 2: keystores of folders are in it. */
export const ARCHIVE_FORMAT = 2;

/** The first entry: what the backup is. The last one, with the checksums, says that it is whole. */
export const ABOUT_NAME = "lathe-backup.json";
export const MANIFEST_NAME = "manifest.json";
/** In place of the manifest when the backup could not be finished: why, in words. */
export const FAILURE_NAME = "failure.json";

/** The part of ABOUT_NAME that every format has. */
export const AnyAbout = z.object({ format: z.number().int().positive(), version: z.string().max(100) });

export const About = z.object({
  format: z.number().int().min(1).max(ARCHIVE_FORMAT),
  /** Of the Lathe that made it. */
  version: z.string().max(100),
  createdAt: z.iso.datetime(),
  folderFormat: z.number().int().positive(),
  database: z.object({ kind: z.enum(["pglite", "postgres"]), migrations: z.array(z.number().int()) }),
  /** Where the key of the secrets was: in the data folder, and so in here; or in LATHE_SECRET_KEY, and so not. */
  secretKey: z.enum(["included", "elsewhere"]),
});
export type About = z.infer<typeof About>;

/** What belongs together: `keys`, `database`, or one project. The checksum is of all its entries, in order. */
export const Part = z.object({
  name: z.string().max(100),
  entries: z.number().int().nonnegative(),
  /** Of the files' contents. */
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Part = z.infer<typeof Part>;

export const Manifest = About.extend({
  parts: z.array(Part),
  /** What could not be kept, for people: sockets, unreadable files. At most MAX_LEFT_OUT. */
  leftOut: z.array(z.string().max(5_000)),
});
export type Manifest = z.infer<typeof Manifest>;

export const MAX_LEFT_OUT = 100;
/** Of ABOUT_NAME, MANIFEST_NAME and FAILURE_NAME. */
export const MAX_JSON_BYTES = 64 * 1024 * 1024;

export const Failure = z.object({ message: z.string().max(10_000) });
