import { z } from "zod";

/**
 * Identifiers are a prefix, an underscore and 20 characters of lower-case base32 (100 random bits). The part behind
 * the prefix is a valid DNS label, since a project's id is part of its preview's host name.
 */
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
const RANDOM_CHARACTERS = 20;

function idSchema<Prefix extends string>(prefix: Prefix) {
  return z.templateLiteral([prefix, "_", z.string().regex(/^[a-z2-7]{20}$/)]).brand<Prefix>();
}

export const ProjectId = idSchema("prj");
export const ThreadId = idSchema("thr");
export const TurnId = idSchema("trn");
export const PromptId = idSchema("pmt");
export const ActionId = idSchema("act");
export const UserId = idSchema("usr");
export const WorkerId = idSchema("wrk");
export const TerminalId = idSchema("trm");
export const DocumentId = idSchema("doc");
/** One browser page in an arena, for as long as the page lives; chosen by the browser. */
export const SessionId = idSchema("ses");
export const AttachmentId = idSchema("att");
export const ShipId = idSchema("shp");

export type ProjectId = z.infer<typeof ProjectId>;
export type ThreadId = z.infer<typeof ThreadId>;
export type TurnId = z.infer<typeof TurnId>;
export type PromptId = z.infer<typeof PromptId>;
export type ActionId = z.infer<typeof ActionId>;
export type UserId = z.infer<typeof UserId>;
export type WorkerId = z.infer<typeof WorkerId>;
export type TerminalId = z.infer<typeof TerminalId>;
export type DocumentId = z.infer<typeof DocumentId>;
export type SessionId = z.infer<typeof SessionId>;
export type AttachmentId = z.infer<typeof AttachmentId>;
export type ShipId = z.infer<typeof ShipId>;

/** The name of a version: the full, lower-case hash of its git commit. */
export const VersionId = z
  .string()
  .regex(/^[0-9a-f]{40}$/)
  .brand<"version">();
export type VersionId = z.infer<typeof VersionId>;

interface IdByPrefix {
  prj: ProjectId;
  thr: ThreadId;
  trn: TurnId;
  pmt: PromptId;
  act: ActionId;
  usr: UserId;
  wrk: WorkerId;
  trm: TerminalId;
  doc: DocumentId;
  ses: SessionId;
  att: AttachmentId;
  shp: ShipId;
}

/** A new random identifier: `newId("prj")` → `prj_k3j…`. */
export function newId<Prefix extends keyof IdByPrefix>(prefix: Prefix): IdByPrefix[Prefix] {
  const bytes = crypto.getRandomValues(new Uint8Array(RANDOM_CHARACTERS));
  let text = "";
  for (const byte of bytes) text += ALPHABET[byte & 31];
  return `${prefix}_${text}` as unknown as IdByPrefix[Prefix];
}
