import { domainOfNoun } from "../../domains/find-domain.ts";
import type { FieldPhrase } from "../../field-phrase.ts";
import { kindOfName } from "../../field-kinds.ts";
import { findAll, findFirst, type Reading, type Span } from "../../recognizer.ts";
import { asLabel, pluralOf, singularOf } from "../../words.ts";
import { type Draft, makeDraft } from "../draft.ts";

const GIVEN_BACK =
  /(?:,? ?\b(?:and|with|see|know|also|plus) )*\b(?:when|until when|by when|till when)(?: (?:they|he|she|it|he or she|people|everyone|each(?: one)?|that))?(?:'s|'re| is| are| was| should| must| have| has| need| needs| will| ought)?(?: (?:to|be))*(?: (?:due|return(?:ed)?|give(?:n)?|bring|brought|get|back))(?: (?:it|them|back|to me|to us|for return))*\b/g;
const NOT_BACK =
  /(?:,? ?\b(?:and|with|see|know|also) )*\b(?:what|which(?: ones)?|who)(?: is| are|'s|'re| has| have)? (?:still )?(?:out|not (?:yet )?(?:back|returned)|missing)(?: (?:still|yet|now|at the moment))?\b/g;

const PERSON =
  "neighbou?rs?|friends?|colleagues?|pupils?|students?|members?|people|persons?|customers?|readers?|employees?|players?|volunteers?|families|kids?|children|guests?|patrons?|borrowers?|classmates?|coworkers?|team ?mates?|relatives?";
const HAD =
  "(?:has |have |had |is |are |currently |still )*(?:borrow(?:ed|s|ing)?|lent|loaned|took|taken|take|has|have|got|keeps|owes)";
const LENT = "(?:'ve |have |has |had |am |are |is )?(?:lend|lent|loan|loaned|lending|loaning|gave|give)(?: out)?";
const THINGS =
  "(?:(?:which|what|any|some|all)(?: of)? )?(?:(?:my|our|the|of|all) )*([\\p{L}]+(?: [\\p{L}]+)?s|(?<=which )(?!of\\b)[\\p{L}]+|what|equipment|stuff)";

/** Who has borrowed what, in verbs: the groups are who, and what. */
const ASKED: readonly RegExp[] = [
  // "which neighbour borrowed which of my tools", "who has what"
  new RegExp(
    `\\b(?:which (?:of (?:my|our|the) )?|what )?(${PERSON}|who|whom) ${HAD} (?:from (?:me|us) )?${THINGS}\\b(?: from (?:me|us))?`,
    "gu",
  ),
  // "the books that I lent to friends", "tools we lend out to neighbours"
  new RegExp(
    `\\b()(?:the |my |our |all )*([\\p{L}]+s|what|things|stuff|equipment)(?: that| which)? (?:i|we) ${LENT}(?: to (?:(?:my|our|the|which|what) )*(${PERSON}|whom|who))?\\b(?: and to (whom|who))?`,
    "gu",
  ),
  // "where did I lend my books"
  new RegExp(`\\b()(?:where|to whom) (?:did|have) (?:i|we) (?:lend|lent|loaned?) (?:my|our|the) ([\\p{L}]+s)\\b`, "gu"),
  // "tool lending register"
  /\b()([\p{L}]+)[- ](?:lending|loan|borrowing|checkout)(?: (?:register|list|log|book|tracker|sheet))\b/gu,
  // "things friends borrowed from me"
  new RegExp(
    `\\b()(?:the |my |our |all )*([\\p{L}]+s|what|stuff|equipment) (?:that |which )?(?:my |our |the )?(${PERSON}) (?:have |has |had )?borrow(?:ed|s)?(?: from (?:me|us))?\\b`,
    "gu",
  ),
  // "I lend my tools to neighbours", "lending my books to friends"
  new RegExp(
    `\\b()(?:(?:what|that) )?(?:i|we)? ?${LENT} (?:(?:my|our|the) )+([\\p{L}]+s) to (?:(?:my|our|the|which|what) )*(${PERSON}|whom|who)\\b`,
    "gu",
  ),
];

/** "presents I gave them" do not come back. */
const GIVEN_AWAY = /\b(?:presents?|gifts?|sweets|treats|flowers|food|seeds|advice)\b.*\b(?:gave|give|given)\b/i;

const GIVES = /\b(?:borrow\w*|lend\w*|lent|loan\w*|return\w*|give\w*|back|from (?:me|us)|my|our)\b/i;

export interface Lending {
  spans: Span[];
  /** What is lent, when it is told by its verb; otherwise it is one of the records that are listed. */
  draft: Draft | null;
  /** For the records that are lent: "borrowed by", "due back", "returned". */
  fields: readonly string[];
  /** Whose records borrow: "pupils who borrow them". */
  borrower: string | null;
}

/** Lending told by verbs: "which neighbour borrowed which of my tools and when they should give them back". Null for none. */
export function readLending(reading: Reading): Lending | null {
  const borrowers = findFirst(
    reading,
    new RegExp(
      `\\b(${PERSON}) ((?:who|that|which)(?: can| may| will)? (?:borrow(?:ed|s)?|lend|rent|take)(?: (?:them|it|the [\\p{L}]+|[\\p{L}]+s|these)(?= *(?:[,.;]|$|and\\b|with\\b)))?)`,
      "gdu",
    ),
  );
  const asked = ASKED.flatMap((pattern) => findAll(reading, pattern)).filter(
    ({ text }) =>
      !GIVEN_AWAY.test(text) &&
      (!/\b(?:has|have|got) (?:the|my|our|which|what)? ?(?!what|my|our|which)/i.test(text) ||
        /borrow|lent|lend|loan|owes/i.test(text) ||
        /(?:which|what) (?:of )?(?:my|our)|\bhas my\b|\bhas our\b|who has what/i.test(text)),
  )[0];
  if (borrowers === null && asked === undefined) return null;
  // "Who has what" alone may be said of anything.
  if (asked !== undefined && !GIVES.test(reading.text)) return null;
  const tails = [...findAll(reading, GIVEN_BACK), ...findAll(reading, NOT_BACK)].map(({ span }) => span);
  if (asked === undefined && borrowers !== null) {
    const words = borrowers.groupSpans[2];
    return {
      spans: [...(words === null || words === undefined ? [] : [words]), ...tails],
      draft: null,
      fields: ["Borrowed by", "Return by"],
      borrower: singularOf((borrowers.groups[1] ?? "").toLowerCase()),
    };
  }
  if (asked === undefined) return null;
  const who = asked.groups[1] === "" ? (asked.groups[3] ?? asked.groups[4] ?? "") : (asked.groups[1] ?? "");
  return { spans: [asked.span, ...tails], draft: lentDraft(asked.groups[2] ?? "", who), fields: [], borrower: null };
}

export function lentDraft(what: string, who: string): Draft {
  const domain = domainOfNoun("loans")?.domain ?? null;
  const thing = /^(?:what|things|stuff|items|and|or|[\p{L}]{1,2})$/iu.test(what) ? "" : singularOf(what.toLowerCase());
  const person = /^(?:who|whom|people|person|persons|)$/i.test(who)
    ? "Lent to"
    : asLabel(singularOf(who.toLowerCase()));
  const plural = thing === "" ? "loans" : pluralOf(thing);
  const draft = makeDraft({
    singular: thing === "" ? "loan" : thing,
    plural,
    name: thing === "" ? "Lending list" : `Lent ${plural}`,
    words: what,
    domain,
    isList: true,
  });
  const label = thing === "" ? "What" : asLabel(thing);
  draft.phrases.push({ label, kind: { type: "text" }, required: false, correction: null });
  draft.extras.push(...[person, "Since", "Return by", "Returned"].map(phraseOf));
  return draft;
}

function phraseOf(label: string): FieldPhrase {
  return { label, kind: kindOfName(label), required: false, correction: null };
}

/** Records of a list that are lent get to know who has them. */
export function applyLending(lending: Lending, drafts: readonly Draft[]): void {
  if (lending.draft !== null) {
    const { draft } = lending;
    // "and since when": that is known of what is lent.
    draft.phrases = draft.phrases.filter(({ label }) => !draft.extras.some((extra) => extra.label === label));
    const [thing, ...listed] = draft.phrases;
    // "books I lent: title": no second name of the book.
    const named = listed.findIndex(({ label }) => /^(?:title|name)$/i.test(label));
    if (thing !== undefined && named >= 0) draft.phrases = [...listed.splice(named, 1), ...listed];
    if (listed.length === 0) draft.isOnly = true;
    // Who lists the borrower and the day needs no second ones.
    draft.extras = draft.extras.filter(
      (extra) =>
        !listed.some(({ label, kind }) =>
          extra.kind.type === "text" ? isPerson(label) : kind.type === extra.kind.type,
        ),
    );
    return;
  }
  const borrower = drafts.find(
    ({ singular }) => singular === lending.borrower || singular.endsWith(` ${lending.borrower}`),
  );
  const lent = drafts.find(
    (draft) => draft !== borrower && !/^(?:author|category|genre|publisher|room)$/.test(draft.singular),
  );
  if (lent === undefined) return;
  for (const label of lending.fields) {
    if (!lent.extras.some((each) => each.label === label)) lent.extras.push(phraseOf(label));
  }
}

function isPerson(label: string): boolean {
  return /borrow|lent to|who|person|name/i.test(label) || new RegExp(`^(?:${PERSON})$`, "i").test(label);
}
