import { findField, readFieldPhrase } from "../language/field-phrase.ts";
import { splitList } from "../language/split-list.ts";
import { listInWords, singularOf } from "../language/words.ts";
import { actOf } from "./apply-change.ts";
import { readKind } from "./read-field-change.ts";
import { act, already, type Reader } from "./reader.ts";

const INSTEAD: readonly RegExp[] = [
  /^(?:use |have |show |i want |add |ask for |put |with )?(?:an? |the )?(?<fresh>[\p{L}][\p{L} ,'-]{2,50}?),? (?:instead of|rather than|in(?: the)? place of)(?: having)? (?:an? |the |just |one |only )*(?<old>[\p{L}][\p{L} -]{1,30}?)$/iu,
  /^(?:instead of|rather than) (?:an? |the |just |one |only )*(?<old>[\p{L}][\p{L} -]{1,30}?),? (?:use |have |show |i want |add |ask for |put |with |there should be )?(?:an? |the )?(?<fresh>[\p{L}][\p{L} ,'-]{2,50}?)$/iu,
  /^(?:replace|swap|exchange) (?:the |my )?(?<old>[\p{L}][\p{L} -]{1,30}?)(?: field| column)? (?:with|by|for|against) (?:an? |the )?(?<fresh>[\p{L}][\p{L} ,'-]{2,50}?)(?: fields?| columns?)$/iu,
];

/** "start and end time instead of hours": the one goes, and what is said comes in its place. */
export const readInstead: Reader = ({ text, app, entity }) => {
  if (entity === null || app.layout === "site") return null;
  const groups = INSTEAD.map((pattern) => pattern.exec(text)?.groups).find((each) => each !== undefined);
  const old = groups === undefined ? null : exact(groups["old"] ?? "", entity.fields);
  const fresh = groups?.["fresh"] ?? "";
  const unit = entity.fields.find((field) => "unit" in field && field.unit?.toLowerCase() === fresh.toLowerCase());
  if (groups !== undefined && old === null && unit !== undefined)
    return act(() => already(`**${unit.label}** is in ${fresh} already.`));
  if (old === null || old.id === entity.titleField || readKind(fresh, old) !== null) return null;
  const phrases = splitList(fresh.replace(/^start and end (times?|dates?|days?)$/i, "start $1 and end $1")).map(
    (item) => readFieldPhrase(item, null),
  );
  const known = phrases.flatMap((phrase) => (phrase === null ? [] : [phrase]));
  // A word of no known sort is another name, or one of the options.
  if (known.length !== phrases.length || (known.length === 1 && known[0]?.kind.type === "text")) return null;
  const names = listInWords(known.map(({ label }) => `**${label}**`));
  return {
    acts: [
      ...known.map((phrase) => actOf({ type: "field.add", phrase }, { app, entity })),
      { ...actOf({ type: "field.remove", field: old.id }, { app, entity }), words: `${names} instead of ${old.label}` },
    ],
    unclear: [],
  };
};

function exact(words: string, fields: Parameters<typeof findField>[1]) {
  const found = findField(words, fields);
  const plain = (name: string) => name.toLowerCase().split(" ").map(singularOf).join(" ");
  return found !== null && plain(found.label) === plain(words) ? found : null;
}
