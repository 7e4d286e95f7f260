import type { ContextPart } from "@lathe/protocol/context";

const KIND_WORDS: Record<ContextPart["kind"], string> = {
  project: "where the project stands",
  instructions: "standing instructions",
  edits: "what was changed by hand",
  file: "file",
  attachment: "attachment",
  element: "what was picked in the preview",
  problem: "what went wrong",
};

/** A part of what models are told, in words; a file by its path. */
export function PartName({ part }: { part: ContextPart }) {
  const { kind, label } = part;
  if (kind === "file") return <span className="font-mono text-xs">{label}</span>;
  return kind === "instructions" || kind === "attachment" ? `${KIND_WORDS[kind]} (${label})` : KIND_WORDS[kind];
}
