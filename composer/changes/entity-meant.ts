import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";

/** What is told of somebody, and what of each time that something is done. */
const OF: readonly (readonly [said: RegExp, whose: RegExp])[] = [
  [/\b(?:parents?|guardians?|mother|father)\b/i, /\b(?:student|pupil|child|kid|scholar)$/i],
  [
    /\b(?:price|cost|fee|paid|duration|stylist|barber|therapist|hairdresser|treatment|tip)\b/i,
    /\b(?:appointment|booking|visit|lesson|session|reservation)$/i,
  ],
];

/** "add the stylist", "add a phone number of the parents": of several records those that have such a thing; null for any. */
export function entityMeant(text: string, { entities }: AppSpecification): Entity | null {
  if (entities.length < 2 || !/^(?:add|include)\b/i.test(text)) return null;
  const whose = OF.find(([said]) => said.test(text))?.[1];
  return whose === undefined ? null : (entities.find(({ singular }) => whose.test(singular)) ?? null);
}
