import { toNotes } from "../notes.ts";
import { type SiteFiles, sortedPaths } from "../site-files.ts";
import { type ArtifactFacts, describeArtifact } from "./describe-artifact.ts";
import { type AbsoluteReference, findAbsoluteReferences } from "./find-absolute-references.ts";

export interface SiteFacts {
  hasIndex: boolean;
  files: number;
  bytes: number;
  gzipBytes: number;
  /** Of all paths and their bytes, in hex: the same for the same site. */
  sha256: string;
  /** At most ten, the largest first. */
  biggest: readonly ({ path: string } & ArtifactFacts)[];
  /** What breaks when the site does not lie at the root of its host; at most twenty. */
  absoluteReferences: readonly AbsoluteReference[];
  /** Sentences for people. */
  notes: readonly string[];
}

const MAX_BIGGEST = 10;
const MAX_REFERENCES = 20;
const LARGE_BYTES = 5 * 1024 * 1024;

/** What there is to know about a built site before it is handed out. */
export function describeSite(site: SiteFiles): SiteFacts {
  const whole = new Bun.CryptoHasher("sha256");
  const files = sortedPaths(site).map((path) => {
    const facts = { path, ...describeArtifact(path, site.get(path) ?? new Uint8Array()) };
    whole.update(`${path}\0${facts.sha256}\n`);
    return facts;
  });
  const biggest = files.toSorted((a, b) => b.bytes - a.bytes).slice(0, MAX_BIGGEST);
  const absoluteReferences = findAbsoluteReferences(site, MAX_REFERENCES);
  const notes: string[] = [];
  const hasIndex = site.has("index.html");
  if (!hasIndex) notes.push("There is no index.html at the root: a host would show nothing.");
  for (const { path, bytes } of biggest.filter((file) => file.bytes > LARGE_BYTES)) {
    notes.push(`${path} has ${(bytes / 1024 / 1024).toFixed(1)} MB, which takes long on a phone.`);
  }
  const [first] = absoluteReferences;
  if (first !== undefined) {
    notes.push(
      `Put it at the root of a host: ${first.path} refers to “${first.reference}”, which a folder would break.`,
    );
  }
  return {
    hasIndex,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    gzipBytes: files.reduce((sum, file) => sum + file.gzipBytes, 0),
    sha256: whole.digest("hex"),
    biggest,
    absoluteReferences,
    notes: toNotes(notes),
  };
}
