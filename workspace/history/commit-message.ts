import { TurnId, VersionId } from "@lathe/protocol/ids";
import { type CommitOptions, Version } from "@lathe/protocol/workspace";
import { z } from "zod";

const MAX_MESSAGE_CHARACTERS = 10_000;
const MAX_OMISSIONS = 50;
// oxlint-disable-next-line no-control-regex -- git ends a message at NUL, and terminals obey the others
const CONTROL_CHARACTERS = /[\u0000-\u0009\u000b-\u001f\u007f]+/g;

/** A file that a version could not keep, and why. */
export interface Omission {
  path: string;
  reason: string;
}

const Trailers = z.object({
  "Lathe-Kind": Version.shape.kind.catch("edit"),
  "Lathe-At": z.coerce.number().int(),
  "Lathe-Turn": TurnId.optional(),
  "Lathe-Changed": z.coerce.number().int().nonnegative().catch(0),
});

/**
 * Writes a version's message: the words, then one paragraph of trailers. Only the last paragraph is ever read back, so
 * that words that look like trailers stay words.
 */
export function formatMessage(
  options: CommitOptions,
  facts: { at: number; changedPaths: number; omitted: readonly Omission[] },
): string {
  const trailers = [
    `Lathe-Kind: ${options.kind}`,
    `Lathe-At: ${facts.at}`,
    ...(options.turnId === undefined ? [] : [`Lathe-Turn: ${options.turnId}`]),
    `Lathe-Changed: ${facts.changedPaths}`,
    ...facts.omitted
      .slice(0, MAX_OMISSIONS)
      .map(({ path, reason }) => `Lathe-Omitted: ${JSON.stringify(path)} (${reason})`),
  ];
  const more = facts.omitted.length - MAX_OMISSIONS;
  if (more > 0) trailers.push(`Lathe-Omitted: and ${more} more`);
  return `${cleanMessage(options.message)}\n\n${trailers.join("\n")}\n`;
}

/** A message as it is kept: control characters and space around it taken off, and cut to its limit. */
export function cleanMessage(message: string): string {
  const text = message.toWellFormed().replaceAll("\r\n", "\n").replaceAll(CONTROL_CHARACTERS, " ").trim();
  const cut = text.length > MAX_MESSAGE_CHARACTERS ? text.slice(0, MAX_MESSAGE_CHARACTERS).toWellFormed().trim() : text;
  return cut === "" ? "No message" : cut;
}

/** Reads a version from its commit's name and message. `secondsAt` is the commit's own time. */
export function parseVersion(commit: string, secondsAt: number, raw: string): Version {
  const text = raw.trimEnd();
  const end = text.lastIndexOf("\n\n");
  const lines = text.slice(end + 2).split("\n");
  const found: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(": ");
    if (colon > 0) found[line.slice(0, colon)] = line.slice(colon + 2);
  }
  const trailers = Trailers.safeParse(found);
  const versionId = VersionId.parse(commit);
  if (end < 0 || !trailers.success) {
    return { versionId, at: secondsAt * 1_000, message: text, kind: "edit", changedPaths: 0 };
  }
  const turnId = trailers.data["Lathe-Turn"];
  return {
    versionId,
    at: trailers.data["Lathe-At"],
    message: text.slice(0, end),
    kind: trailers.data["Lathe-Kind"],
    ...(turnId === undefined ? {} : { turnId }),
    changedPaths: trailers.data["Lathe-Changed"],
  };
}
