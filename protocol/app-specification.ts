import { z } from "zod";
import { Page } from "./app/block.ts";
import { findReferenceFaults } from "./app/check-references.ts";
import { Entity } from "./app/entity.ts";
import { FirstSpecification, upgradeFirst } from "./app/first-specification.ts";
import { Label, StorageKey } from "./app/label.ts";
import { Theme } from "./app/theme.ts";

/** The file in a project that holds what its app is, for the composer: ComposedApp as JSON. */
export const APP_SPECIFICATION_PATH = "lathe.app.json";

/** What an app is, in the composer's words; it generates the app's files from nothing else. */
export const AppSpecification = z
  .object({
    specVersion: z.literal(2),
    /** app: a tool, its pages behind tabs. site: pages made of sections, with a header and a footer. */
    layout: z.enum(["app", "site"]),
    name: Label,
    /** Names what blocks store; entities have their own. */
    storageKey: StorageKey,
    theme: Theme,
    entities: z.array(Entity).max(8),
    /** The first is the one that opens. */
    pages: z.array(Page).min(1).max(8),
  })
  .superRefine((app, context) => {
    for (const { path, message } of findReferenceFaults(app)) context.addIssue({ code: "custom", path, message });
  });
export type AppSpecification = z.infer<typeof AppSpecification>;

/** What APP_SPECIFICATION_PATH holds. */
export const ComposedApp = z.object({
  /** Says what the file is to whoever opens it. */
  about: z.string(),
  /** Generators of the same version make the same files from the same specification. */
  composerVersion: z.number().int().positive(),
  /** An older form is read as today's. */
  app: z.union([FirstSpecification.transform(upgradeFirst).pipe(AppSpecification), AppSpecification]),
  /** Those that the composer has put into the project's package.json. */
  packages: z.array(z.string()).default([]),
  /**
   * SHA-256 (hex) of each generated file as the composer made it, before anybody changed it by hand; below this file's
   * own path that of `app` as JSON.
   */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});
export type ComposedApp = z.infer<typeof ComposedApp>;
