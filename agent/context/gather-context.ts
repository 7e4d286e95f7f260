import { LatheError } from "@lathe/protocol/errors";
import type { PickedElement, ReportedProblem } from "@lathe/protocol/prompt";
import type { Turn } from "@lathe/protocol/thread";
import type { AgentWorkspace, FileEntry } from "@lathe/protocol/workspace";
import { tellProject } from "../messages/tell-project.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import { findMentioningFiles } from "./find-mentioning-files.ts";
import { findNamedFiles } from "./find-named-files.ts";
import type { LoadedAttachment } from "./loaded-attachment.ts";
import { tellAttachments, tellElement, tellProblem } from "./tell-beside.ts";
import { createPart, type ToldPart } from "./told-part.ts";

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
  /** The variables that a person has set for the project's processes. */
  secretNames?: readonly string[];
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
  /** What was picked in the preview. */
  element?: PickedElement | undefined;
  /** What went wrong where a person saw it. */
  problem?: ReportedProblem | undefined;
  /** What was given with the prompt. */
  attachments?: readonly LoadedAttachment[];
  /** What all files together may take, in estimated tokens. */
  maxFileTokens: number;
}

/**
 * What a turn begins with beside its prompt: where the project stands, standing instructions, what people changed by
 * hand, what they gave, picked and reported, and the files that matter: pinned ones, those that the prompt names or that
 * the element and the problem come from, those that were changed lately, those in which stands what the prompt quotes.
 * The model can read files itself, too: this saves it the steps, and a part that does not fit is left to it.
 */
export async function gatherContext(options: ContextOptions, signal?: AbortSignal): Promise<ToldPart[]> {
  const { workspace, without, element, problem, attachments = [] } = options;
  const parts: ToldPart[] = [await describeProject(options)];
  const instructions = await readText(workspace.files, INSTRUCTIONS_PATH);
  const tellInstructions = (label: string, text: string): void => {
    if (text.trim() !== "") parts.push(createPart("instructions", label, text, MAX_INSTRUCTION_CHARACTERS));
  };
  tellInstructions("instructions of this server", options.instructions);
  tellInstructions(INSTRUCTIONS_PATH, instructions?.text ?? "");
  if (options.handEdits.trim() !== "") {
    parts.push(createPart("edits", "changes by hand since the last turn", options.handEdits, MAX_EDITS_CHARACTERS));
  }
  parts.push(...tellAttachments(attachments));
  if (element !== undefined) parts.push(tellElement(element));
  if (problem !== undefined) parts.push(tellProblem(problem));
  const kept = parts.filter(({ id }) => id === PROJECT_ID || !without.has(id));
  return [...kept, ...(await readFiles(options, signal))];
}

const PROJECT_ID = "project";

/** Where the project stands: what every model is told. */
export async function describeProject(
  options: Pick<ContextOptions, "workspace" | "folder" | "secretNames">,
): Promise<ToldPart> {
  const text = await tellProject(options);
  return { id: PROJECT_ID, kind: "project", label: "project", tokens: estimateTokens(text), text };
}

async function readFiles(options: ContextOptions, signal?: AbortSignal): Promise<ToldPart[]> {
  const { workspace, without } = options;
  const entries = await workspace.files.list();
  const told: ToldPart[] = [];
  let left = options.maxFileTokens;
  for (const path of await chooseFiles(options, entries, signal)) {
    if (told.length >= MAX_FILES) break;
    if (path === INSTRUCTIONS_PATH || without.has(`file ${path}`)) continue;
    const file = await readText(workspace.files, path);
    if (file === null || file.text.length > MAX_FILE_CHARACTERS) continue;
    const described = createPart("file", path, file.text, MAX_FILE_CHARACTERS);
    // What is pinned is wanted; of the rest, one that does not fit may be followed by one that does.
    if (described.tokens > left && !options.pinned.includes(path)) continue;
    left -= described.tokens;
    told.push({ ...described, etag: file.etag });
  }
  return told;
}

/** In the order of what is most likely to matter; only files that are there. */
async function chooseFiles(
  options: ContextOptions,
  entries: readonly FileEntry[],
  signal?: AbortSignal,
): Promise<string[]> {
  const { workspace, prompt, pinned, handEdits, lastTurn, element, problem, without } = options;
  const present = new Set(entries.flatMap(({ path, type }) => (type === "file" ? [path] : [])));
  const picked = element?.path === undefined || without.has("element") ? [] : [element.path];
  const blamed = problem === undefined || without.has("problem") ? "" : `${problem.message}\n${problem.details}`;
  const named = [...findNamedFiles(prompt, entries), ...findNamedFiles(blamed, entries)];
  const edited = [...handEdits.matchAll(/^\+\+\+ b\/(.+)$/gm)].map((match) => match[1] ?? "");
  const mentioning = await findMentioningFiles(prompt, workspace.files, signal);
  const guessed = [...picked, ...named, ...edited, ...(lastTurn?.changedPaths ?? []), ...mentioning];
  return [...new Set([...pinned, ...guessed.filter((path) => present.has(path))])];
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
