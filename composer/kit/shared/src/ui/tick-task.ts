import { type MarkdownBlock, readMarkdown } from "./markdown-blocks.ts";

const TASK = /^((?:\s|>)*(?:[-*+]|\d+[.)])\s+(?:(?:[-*+]|\d+[.)])\s+)*)\[([ xX])\](?=\s)/gm;

/** The Markdown with its checkbox of that index ticked or not; the same text when there is none. */
export function tickTask(text: string, index: number, isDone: boolean): string {
  const before = taskStates(readMarkdown(text));
  if (before[index] === undefined || before[index] === isDone) return text;
  const wished = before.map((state, each) => (each === index ? isDone : state)).join();
  // What looks like a checkbox may stand in a block of code: the right one is where reading gives what is wished.
  for (const found of text.matchAll(TASK)) {
    const at = found.index + (found[1]?.length ?? 0) + 1;
    const changed = text.slice(0, at) + (isDone ? "x" : " ") + text.slice(at + 1);
    if (changed !== text && taskStates(readMarkdown(changed)).join() === wished) return changed;
  }
  return text;
}

function taskStates(blocks: readonly MarkdownBlock[]): boolean[] {
  return blocks.flatMap((block) => {
    if (block.type === "quote") return taskStates(block.blocks);
    if (block.type !== "list") return [];
    return block.items.flatMap(({ task, blocks: inner }) => [
      ...(task === null ? [] : [task.isDone]),
      ...taskStates(inner),
    ]);
  });
}
