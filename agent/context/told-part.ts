import type { ContextPart } from "@lathe/protocol/context";
import type { ImagePart } from "@lathe/protocol/model";
import { delimit } from "./delimit.ts";
import { estimateTokens } from "./estimate-tokens.ts";

/** A part with the words in which the model is told it. */
export interface ToldPart extends ContextPart {
  text: string;
  /** Follows the words. */
  image?: ImagePart;
  /** Of a file: what it was when it was read. */
  etag?: string;
}

/** Data as a part, delimited and cut to `maxCharacters`. Its id is the same in every turn. */
export function createPart(kind: ContextPart["kind"], label: string, content: string, maxCharacters: number): ToldPart {
  const cut = content.length > maxCharacters ? `${content.slice(0, maxCharacters)}\n(cut off here)` : content;
  const text = delimit(kind, label, cut);
  return { id: `${kind} ${label}`, kind, label, tokens: estimateTokens(text), text };
}
