import type { SiteWish } from "./compose-site.ts";
import type { Fact } from "./read/read-facts.ts";
import { fitted, PLAIN_FACTS } from "./site-copy.ts";
import type { FoundSection } from "./section-words.ts";
import { isOccasion, type SiteKind } from "./site-kind.ts";

const OPEN_ON = /day|daily|week|open|holiday/i;
/** One time, and no time until which something is open. */
const MEETS = /^\d{1,2}(?:[:.]\d{2})?(?: ?(?:am|pm))?(?:, .+)?$/i;

/** What stands above hours, prices and addresses, by what was told of them. */
export function visitTitle({ hours, contact, subject: { kind, day }, reach }: SiteWish): string {
  if (reach != null && hours.length + contact.length === 0 && day === null)
    return /^Address(?:,Getting here)?$/.test(reach.join())
      ? "Where to find us"
      : reach.includes("When")
        ? "When and where"
        : "Contact";
  if (day !== null || isOccasion(kind)) return "When and where";
  const hasAddress = contact.some(({ label }) => label === "Address");
  if (hours.length > 0 && !hours.some(({ label }) => /day|daily|week|open/i.test(label))) return "Good to know";
  // A club meets, and opens nothing: "Thursday: 7:30 pm, the Legion hall".
  if (
    hours.length > 0 &&
    hours.length < 4 &&
    hours.every(({ label, value }) => OPEN_ON.test(label) && MEETS.test(value))
  )
    return "When and where";
  if (hours.length > 0)
    return hasAddress ? "Opening hours and address" : contact.length > 0 ? "Hours and contact" : "Opening hours";
  if (contact.length > 0)
    return hasAddress
      ? "Where to find us"
      : contact.every(({ label }) => label === "Price")
        ? "What it costs"
        : kind.isPerson === true
          ? "How to reach me"
          : "How to reach us";
  if (kind.facts === undefined) return "Where to find us";
  return kind.facts.some(([label]) => OPEN_ON.test(label)) ? "Opening hours and address" : "Good to know";
}

/** "phone and email": how somebody is reached, and no hours; null where more than that is asked for. */
export function reachOf(kind: SiteKind, sections: readonly FoundSection[]): readonly string[] | null {
  const asked = sections.filter(({ name }) => name === "hours").map(({ found }) => found.text.toLowerCase());
  const known = kind.facts === undefined ? [...REACH, DATED, PLACED] : REACH;
  const ways = asked.map((words) => known.find(([pattern]) => pattern.test(words))?.[1]);
  const labels = ways.flatMap((each) => each ?? []);
  return labels.length > 0 && ways.every((each) => each !== undefined) ? [...new Set(labels)] : null;
}

const REACH: readonly [RegExp, readonly string[]][] = [
  [
    /^(?:(?:our|my|the|a|contact|call|emergency) )*(?:tele)?phone(?: numbers?)?$|^(?:mobile|whats ?app)(?: number)?$|^(?:(?:our|the) )*emergency (?:number|contacts?|line)$/,
    ["Phone"],
  ],
  [/^(?:(?:our|my|the|an|contact) )*e-?mail(?: address)?$/, ["Email"]],
  [
    /^how to (?:contact|reach) (?:me|us)$|^(?:my )?(?:agents?'?s?|agency|management|managers?'?s?|press|label) (?:contacts?|details)$/,
    ["Phone", "Email"],
  ],
  [/^(?:(?:our|my|the|an) )*(?:street )?address$|\bmaps?\b/, ["Address"]],
  [/^(?:(?:our|my|the) )*contact (?:details|info(?:rmation)?|data)$/, ["Phone", "Email", "Address"]],
];
/** "date and time", of what takes place once. */
const DATED: readonly [RegExp, readonly string[]] = [
  /^(?:(?:our|the|start(?:ing)?|event) )*(?:dates?|times?)(?: (?:and|&) (?:start(?:ing)? )?times?)?$/,
  ["When", "Begins"],
];
/** "location": where it is, of what is open to nobody at any hour. */
const PLACED: readonly [RegExp, readonly string[]] = [
  /^(?:(?:our|the) )*(?:location|place|directions|where (?:to find us|we are|it is)|how to (?:find|reach|get to) (?:us|it)|getting (?:here|there)|how to get (?:here|there))$/,
  ["Address", "Getting here"],
];
const WAYS: readonly Fact[] = [
  { label: "When", value: "a day in summer" },
  { label: "Begins", value: "18:00" },
  { label: "Phone", value: "+00 555 0100", href: "tel:+005550100" },
  { label: "Email", value: "hello@example.com", href: "mailto:hello@example.com" },
  { label: "Address", value: "12 Sample Street" },
  { label: "Getting here", value: "Ten minutes on foot from the station. There are places to park nearby." },
];

/** What the prompt tells; the usual only where it tells nothing of the kind. */
export function factsOf(
  { subject, hours, contact, titles, reach }: SiteWish,
  sentence: (copy: string) => string,
): Fact[] {
  if (reach != null && hours.length + contact.length === 0 && subject.day === null)
    return WAYS.filter(({ label }) => reach.includes(label));
  const { kind, day, place } = subject;
  // "When we rehearse" asks for an evening, and not for the hours of an office.
  const isMeeting = kind.facts === undefined && /^when (?:we|they|i) /i.test(titles.hours ?? "");
  const usual = (isMeeting ? [["Every Tuesday", "19:30 – 21:00"] as const] : (kind.facts ?? PLAIN_FACTS)).map(
    ([label, value]) => ({ label, value: sentence(value) }),
  );
  const dated = day === null ? [] : [{ label: "When", value: day }];
  const isTold = contact.length > 0 || day !== null;
  const times = hours.length > 0 ? hours : isTold ? [] : usual;
  const venue = contact.find(({ label }) => label === "Where");
  const isSame = venue !== undefined && place !== null && venue.value.includes(place);
  const where =
    place === null || isSame
      ? []
      : [{ label: "Where", value: [venue?.value, place].filter((part) => part !== undefined).join(", ") }];
  const ways = where.length === 0 ? contact : contact.filter((fact) => fact !== venue);
  const address = contact.some(({ label }) => label === "Address")
    ? []
    : hours.length > 0 || isTold
      ? where
      : [{ label: "Address", value: place === null ? "12 Sample Street" : `12 Sample Street, ${place}` }];
  const phone = hours.length > 0 || isTold ? [] : [{ label: "Phone", value: "+00 555 0100", href: "tel:+005550100" }];
  const way = /direction|getting|get (?:to|here|there)|find|reach/i.test(titles.hours ?? "")
    ? [{ label: "Getting here", value: "Ten minutes on foot from the station. There are places to park nearby." }]
    : [];
  const isKnown = [...times, ...contact].some(({ label }) => label === "Getting there");
  return [...dated, ...times, ...address, ...(address.length === 0 ? contact : ways), ...phone, ...(isKnown ? [] : way)]
    .slice(0, 20)
    .map((fact) => ({ ...fact, label: fitted(fact.label, 60) }));
}
