import type { BlockOf } from "@lathe/protocol/app/block";
import { type Reading, type Span, findAll } from "../recognizer.ts";

const SIDE_BY_SIDE =
  /(?:,? ?\b(?:and|that|which|to|it|can|lets? (?:me|users?|you)|where (?:i|you|users?) can|with|for) )*\bcompar(?:e|es|ing|ison of) (?:the |between )?(?:2|two|several|different|both|multiple) (?:different )?(?:[\p{L}-]+ )?(?:loans?|mortgages?|offers?|options?|cars?|rates?|scenarios?|plans?|investments?|savings?(?: accounts?)?|deals?|trips?|routes?|prices?|products?)(?: side by side| with each other| at once)?(?![\p{L}])|(?:loans?|mortgages?) comparisons?(?: calculators?)?(?: (?:of|between) (?:2|two) (?:loans|mortgages|offers|banks))?|(?:,? ?\b(?:and|with|to) )*(?:side[- ]by[- ]side comparison|comparison of (?:2|two) [\p{L}]+)(?![\p{L}])/giu;

/** "A loan calculator that compares two loans": the calculator twice, beside each other. */
export function compared(
  reading: Reading,
  blocks: readonly BlockOf<"calculator">[],
): { blocks: BlockOf<"calculator">[]; spans: Span[] } {
  const found = findAll(reading, SIDE_BY_SIDE);
  const [block, ...others] = blocks;
  if (found.length === 0 || block === undefined || others.length > 0) return { blocks: [...blocks], spans: [] };
  return {
    blocks: ["A", "B"].map((letter) => ({
      ...block,
      id: `${block.id}-${letter.toLowerCase()}`,
      title: `Option ${letter}`,
    })),
    spans: found.map(({ span }) => span),
  };
}
