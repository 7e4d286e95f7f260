import { domainOfNoun } from "../domains/find-domain.ts";
import { isPersonNoun } from "../examples/titles.ts";
import type { FieldPhrase } from "../field-phrase.ts";
import { asLabel, singularOf } from "../words.ts";
import type { Draft } from "./draft.ts";
import { OF_ANIMALS } from "./relations/kinds-beside.ts";

/** Titles of domains that ask for something of their own: not where other fields were listed, and this was not. */
const OWN = /^(?:where|symptom|coop|meter|question|note|station|score|from)$/i;

/** What says of a record who cares for it and where it is, and not which one it is. */
const BESIDE_IT =
  /^(?:responsible|assignee|assigned to|owner|contractor|dealer|seller|venue|place|colou?r|flat|unit|room|pieces|objectives|comments?|remarks?)$/i;

/** Whether a text that is listed first names the records: of tenants with flat and rent the flat does not. */
export function mayName({ label }: FieldPhrase, { singular, phrases, domain }: Draft): boolean {
  // An invoice of which but the customer is told goes by its number.
  if (domain?.title === "Number" && phrases.length === 1 && /^(?:customer|client)$/i.test(label)) return false;
  // Contractor payments go by the contractor.
  if (label.toLowerCase() === singular.toLowerCase() || singular.startsWith(`${label.toLowerCase()} `)) return true;
  if (singular === `${label.toLowerCase()}ship`) return true;
  // A dog is no breed.
  if (/^(?:breed|species)$/i.test(label) && OF_ANIMALS.test(singular)) return false;
  if (/\b(?:unpaid|still|overdue|owed)\b/i.test(label)) return false;
  if (isPersonNoun(singular) && !/\bname\b/i.test(label) && !isPersonNoun(singularOf(label.toLowerCase())))
    return false;
  // Of "date, venue, pieces" nothing says it better.
  return !BESIDE_IT.test(label) || !phrases.some(({ kind }) => kind.type === "checkbox" || kind.type === "money");
}

/** What names records usually, and other names for the same. */
const ALIKE: readonly (readonly [RegExp, RegExp])[] = [
  [/^description$/, /^(?:item|what|product|thing|what i bought)$/],
  [/^debt$/, /^(?:who|to whom|person|friend)$/],
  [/^to whom$/, /^(?:organi[sz]ation|charity|recipient|cause|who)$/],
  [/^work done$/, /^(?:what was done|what is to do|what to do|work|repair)$/],
  [/^unit$/, /^(?:fridge|freezer|appliance)$/],
  [/^filament$/, /^(?:model|print|object|part|what)$/],
  [/^destination$/, /^stop$/],
  [/^colou?r name$/, /^colou?r(?: name)?$/],
  [/^equipment$/, /^(?:ladder|tool|machine|item)(?: number)?$/],
  [/^gear$/, /^(?:lens|camera|tripod|item|body)$/],
  [/^dish$/, /^(?:recipe|meal)$/],
  [/^machine$/, /^model$/],
  [/^glaze$/, /^(?:piece|pot|item)$/],
  [/^component$/, /^part$/],
  [/^what$/, /^(?:piece|task|job|work|work done|what was done)$/],
];

/** "plate" where cars go by their number plate, "ear tag" where sheep go by tag or name, "vendor" of wedding vendors. */
export function isOtherTitle(label: string, usual: string, singular: string): boolean {
  const [said, title] = [label.toLowerCase(), usual.toLowerCase()];
  if (/^(?:size|type|kind|number|time|price|list|day|date|level|code|stock|value)$/.test(said)) return false;
  if (said === singular.split(" ").at(-1)?.toLowerCase() || title.endsWith(` ${said}`)) return true;
  const names = title.includes(" or ") ? title.split(" or ").filter((name) => name !== "name") : [];
  return (
    names.some((name) => said.endsWith(` ${name}`)) || ALIKE.some(([one, other]) => one.test(title) && other.test(said))
  );
}

/** What the field that names a record is called: as it was listed, or as it is usual where that was spoken of. */
export function titleLabel(asked: FieldPhrase | undefined, draft: Draft): string {
  if (asked !== undefined) return oneOf(asked.label, draft.domain?.title ?? "");
  const { domain, singular, phrases, words, name } = draft;
  const usual = domain?.title ?? "Name";
  if (phrases.length < 2 || !OWN.test(usual)) return usual;
  const said = `${words} ${name}`.toLowerCase();
  if (
    usual
      .toLowerCase()
      .split(" ")
      .some((word) => said.includes(word))
  )
    return usual;
  return /^(?:entry|item|thing|record|log)$/.test(singular) ? "What" : asLabel(singular);
}

/** "items, borrower, date out": of each record it is one. */
function oneOf(label: string, usual: string): string {
  const isThings =
    / /.test(label) || singularOf(label) === label ? false : /^(?:items|things|objects|parts)$/i.test(label);
  const isTitle = usual.toLowerCase() === singularOf(label.toLowerCase());
  return isThings || isTitle || (!/ /.test(label) && domainOfNoun(label.toLowerCase())?.isList === false)
    ? singularOf(label)
    : label;
}

/** What happens on a day, where nothing more is known of it than its name. */
const ON_A_DAY =
  /(?:^| )(?:sessions?|visits?|bakes?|walks?|watchings?|sightings?|calls?|meetings?|deliver(?:y|ies)|inspections?|sales?|brews?|practices?|checks?|feedings?|swims?|games?|matches|match|lessons?|rehearsals?|shows?|trips?|outings?)$/i;

export function isOnADay({ singular, name }: Draft): boolean {
  return ON_A_DAY.test(singular) || /\b(?:diary|journal|log)$/i.test(name);
}

const FIRM =
  /(?:^| )(?:vendor|supplier|company|business|venue|caterer|contractor|sponsor|partner|charity|organi[sz]ation)$/;

/** Whom to ask at a firm is not its name: "vendors with contact and price". */
export function isAskedAtFirm(label: string, singular: string): boolean {
  return /^contact$/i.test(label) && FIRM.test(singular);
}
