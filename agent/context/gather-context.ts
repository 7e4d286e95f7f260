import { LatheError } from "@lathe/protocol/errors";
import type { ContextPart } from "@lathe/protocol/context";
import type { Turn } from "@lathe/protocol/thread";
import type { AgentWorkspace, FileEntry } from "@lathe/protocol/workspace";
import { tellProject } from "../messages/tell-project.ts";
import { delimit } from "./delimit.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import { findNamedFiles } from "./find-named-files.ts";

/** What a person has written down for whoever works on the project, in the place that other agents read too. */
const INSTRUCTIONS_PATH = "AGENTS.md";
const MAX_INSTRUCTION_CHARACTERS = 24_000;
const MAX_EDITS_CHARACTERS = 20_000;
/** A longer file is read by the model itself, the part that it needs. */
const MAX_FILE_CHARACTERS = 24_000;
const MAX_FILES = 12;

export interface ContextOptions {
  workspace: Pick<AgentWorkspace, "files" | "app">;
  /** The project's folder as its commands see it. */
  folder: string;
  prompt: string;
  /** The turn before, if there is one. */
  lastTurn: Pick<Turn, "changedPaths"> | null;
  /** What people changed by hand since the last turn, as a unified diff; empty: nothing. */
  handEdits: string;
  /** Standing instructions of this server's owner, for all projects. */
  instructions: string;
  /** Files that a person wants the model to see. */
  pinned: readonly string[];
  /** Ids of parts that a person has taken out. */
  without: ReadonlySet<string>;
  /** What all files together may take, in estimated tokens. */
  maxFileTokens: number;
}

/** A part with the words in which the model is told it. */
export interface ToldPart extends ContextPart {
  text: string;
  /** Of a file: what it was when it was read. */
  etag?: string;
}

/**
 * What a turn begins with beside its prompt: where the project stands, standing instructions, what people changed by
 * hand, and the files that matter: pinned ones, those that the prompt names, those that were changed lately. All of it
 * can be read by the model itself, too: this saves it the steps, and a part that does not fit is left to it.
 */
export async function gatherContext(options: ContextOptions): Promise<ToldPart[]> {
  const { workspace, folder, without } = options;
  const parts: ToldPart[] = [await describeProject(workspace, folder)];
  const instructions = await readInstructions(workspace.files);
  if (options.instructions.trim() !== "") {
    parts.push(part("instructions", "instructions of this server", options.instructions, MAX_INSTRUCTION_CHARACTERS));
  }
  if (instructions !== null)
    parts.push(part("instructions", INSTRUCTIONS_PATH, instructions, MAX_INSTRUCTION_CHARACTERS));
  if (options.handEdits.trim() !== "") {
    parts.push(part("edits", "changes by hand since the last turn", options.handEdits, MAX_EDITS_CHARACTERS));
  }
  const kept = parts.filter(({ id }) => id === PROJECT_ID || !without.has(id));
  return [...kept, ...(await readFiles(options))];
}

const PROJECT_ID = "project";

/** Where the project stands: what every model is told. */
export async function describeProject(workspace: ContextOptions["workspace"], folder: string): Promise<ToldPart> {
  const text = await tellProject(workspace, folder);
  return { id: PROJECT_ID, kind: "project", label: "project", tokens: estimateTokens(text), text };
}

function part(kind: ContextPart["kind"], label: string, content: string, maxCharacters: number): ToldPart {
  const cut = content.length > maxCharacters ? `${content.slice(0, maxCharacters)}\n(cut off here)` : content;
  const text = delimit(kind, label, cut);
  return { id: `${kind} ${label}`, kind, label, tokens: estimateTokens(text), text };
}

async function readInstructions(files: AgentWorkspace["files"]): Promise<string | null> {
  return (await readText(files, INSTRUCTIONS_PATH))?.text ?? null;
}

async function readFiles(options: ContextOptions): Promise<ToldPart[]> {
  const { workspace, without } = options;
  const entries = await workspace.files.list();
  const told: ToldPart[] = [];
  let left = options.maxFileTokens;
  for (const path of chooseFiles(options, entries)) {
    if (told.length >= MAX_FILES) break;
    if (path === INSTRUCTIONS_PATH || without.has(`file ${path}`)) continue;
    const file = await readText(workspace.files, path);
    if (file === null || file.text.length > MAX_FILE_CHARACTERS) continue;
    const described = part("file", path, file.text, MAX_FILE_CHARACTERS);
    // What is pinned is wanted; of the rest, one that does not fit may be followed by one that does.
    if (described.tokens > left && !options.pinned.includes(path)) continue;
    left -= described.tokens;
    told.push({ ...described, etag: file.etag });
  }
  return told;
}

/** In the order of what is most likely to matter; only files that are there. */
function chooseFiles(options: ContextOptions, entries: readonly FileEntry[]): string[] {
  const present = new Set(entries.flatMap(({ path, type }) => (type === "file" ? [path] : [])));
  const lately = options.lastTurn === null ? [] : options.lastTurn.changedPaths;
  const edited = [...options.handEdits.matchAll(/^\+\+\+ b\/(.+)$/gm)].map((match) => match[1] ?? "");
  const wanted = [...options.pinned, ...findNamedFiles(options.prompt, entries), ...edited, ...lately];
  return [...new Set(wanted)].filter((path) => present.has(path));
}

async function readText(files: AgentWorkspace["files"], path: string): Promise<{ text: string; etag: string } | null> {
  try {
    const { text, etag } = await files.read(path);
    return text === null ? null : { text, etag };
  } catch (error) {
    // It is not there (any more), or is none that can be read: then there is nothing to tell of it.
    if (error instanceof LatheError) return null;
    throw error;
  }
}
