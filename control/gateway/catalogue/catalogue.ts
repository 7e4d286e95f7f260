import { join } from "node:path";
import { z } from "zod";
import type { RemoteProvider } from "../providers.ts";

const Count = z.number().int().positive().nullable();
const Price = z.number().nonnegative().nullable();

/** A model as the snapshot has it. All of its models call tools. */
const CatalogueEntry = z.object({
  contextTokens: Count,
  outputTokens: Count,
  price: z.object({ input: Price, cachedInput: Price, output: Price }),
  vision: z.boolean(),
  reasoning: z.boolean(),
});
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;

const Snapshot = z.object({
  /** The npm package that the numbers are from, and when it took them down. */
  source: z.string(),
  version: z.string(),
  license: z.string(),
  date: z.iso.date(),
  models: z.record(z.string(), z.record(z.string(), CatalogueEntry)),
});

export interface Catalogue {
  /** "@scope/name 1.2.3 of 2026-11-10", for people. */
  origin: string;
  /** Names and entries; empty where the snapshot does not know the provider. */
  modelsOf(provider: RemoteProvider): ReadonlyMap<string, CatalogueEntry>;
}

let loaded: Promise<Catalogue> | null = null;

/** The snapshot that the program came with, read when it is first asked for. */
export function loadCatalogue(): Promise<Catalogue> {
  return (loaded ??= readCatalogue(join(import.meta.dir, "models.json")));
}

async function readCatalogue(path: string): Promise<Catalogue> {
  const { source, version, date, models } = Snapshot.parse(await Bun.file(path).json());
  const maps = new Map(Object.entries(models).map(([name, entries]) => [name, new Map(Object.entries(entries))]));
  const none: ReadonlyMap<string, CatalogueEntry> = new Map();
  return { origin: `${source} ${version} of ${date}`, modelsOf: (provider) => maps.get(provider) ?? none };
}
