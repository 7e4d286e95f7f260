import type { Block } from "@lathe/protocol/app/block";
import { kebabCase, pascalCase } from "../names.ts";

/** Blocks that show or take records; each has a component of its own. */
export type RecordBlock = Extract<Block, { type: (typeof RECORD_BLOCKS)[number] }>;

export const RECORD_BLOCKS = [
  "records",
  "form",
  "stats",
  "quiz",
  "flashcards",
  "notes",
  "picker",
  "sessionTimer",
  "balances",
] as const;

const SUFFIXES: Record<RecordBlock["type"], string> = {
  records: "panel",
  form: "section",
  stats: "figures",
  quiz: "quiz",
  flashcards: "cards",
  notes: "notebook",
  picker: "picker",
  sessionTimer: "timer",
  balances: "balances",
};

/** A component that is generated for a block, the same name and path on the web and on phones; it takes no props. */
export interface BlockComponent {
  /** "BooksPanel" */
  name: string;
  /** Below src: "books/books-panel.tsx". */
  path: string;
}

/** `folder` is that of the block's entity below src, "books"; numbers about several entities have one of their own. */
export function blockComponent(block: RecordBlock, folder: string): BlockComponent {
  const suffix = SUFFIXES[block.type];
  const id = block.id.endsWith(suffix) ? block.id : `${block.id}-${suffix}`;
  return { name: pascalCase(id), path: `${block.type === "stats" ? "figures" : folder}/${kebabCase(id)}.tsx` };
}

export function isRecordBlock(block: Block): block is RecordBlock {
  return RECORD_BLOCKS.some((type) => type === block.type);
}
