import { type Reading, type Span, findAll } from "../recognizer.ts";

/** "for kids": who plays or learns; what is for them is playful. */
export function findAudience(reading: Reading): Span[] {
  return findAll(
    reading,
    /(?:,? ?\b(?:for|with) (?:my |our |the |small |little |young |school )*(?:kids?|child(?:ren)?|toddlers?|sons?|daughters?|grand(?:kids|children|son|daughter)|pupils|students|kindergarten|primary school|beginners|class(?:room)?|school|family|team|office|friends)(?: to (?:play|learn|practi[sc]e|use))?)(?![\p{L}-])/gu,
  ).map(({ span }) => span);
}
