import type { Domain } from "../domain.ts";
import { DOMAINS } from "../domains/domains.ts";
import { isAmong } from "../domains/find-domain.ts";
import type { FieldPhrase } from "../field-phrase.ts";
import type { Draft } from "./draft.ts";

/** Puts right what can be known only when all records are read. */
export function settleDrafts(drafts: readonly Draft[], about: string): void {
  for (const draft of drafts) {
    // The characters of a screenplay have no hit points.
    if (draft.domain !== null && DOMAINS.includes(draft.domain) && !isAmong(draft.domain, about)) draft.domain = null;
    draft.domain = domainBeside(draft.domain, drafts);
    draft.phrases = draft.phrases.map((phrase) => asTimeOfDay(phrase, draft.phrases));
  }
}

/** "when, from, until": of a day they are times. */
function asTimeOfDay(phrase: FieldPhrase, all: readonly FieldPhrase[]): FieldPhrase {
  const isPair = /^(?:from|until|to)$/i.test(phrase.label) && all.some(({ label }) => /^from$/i.test(label));
  const hasDay = all.some(({ label, kind }) => kind.type === "date" && !/^(?:from|until|to)$/i.test(label));
  return isPair && hasDay ? { ...phrase, kind: { type: "time" } } : phrase;
}

/** Apartments with tenants are let, and not looked for. */
function domainBeside(domain: Domain | null, drafts: readonly Draft[]): Domain | null {
  const other = Object.entries(domain?.beside ?? {}).find(([singular]) =>
    drafts.some((draft) => draft.singular === singular),
  );
  return other === undefined ? domain : (DOMAINS.find(({ name }) => name === other[1]) ?? domain);
}
