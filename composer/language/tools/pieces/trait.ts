import type { Block } from "@lathe/protocol/app/block";

/** What is asked of a tool by name, and whether it has it: without an answer it has it by itself. */
export interface Trait {
  of: (block: Block) => boolean;
  words: string;
  answer?: string;
}
