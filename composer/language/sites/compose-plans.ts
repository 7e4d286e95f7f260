import type { SiteWish } from "./compose-site.ts";
import type { SiteKind } from "./site-kind.ts";
import { sampleAmount } from "./place-money.ts";
import { moneyInWords } from "./read/read-prices.ts";
import { fitted, PLAIN_PLANS, PLAIN_POINTS, PLAN_NAMES } from "./site-copy.ts";

/** Of each of those for whom there are prices. */
const SAMPLE_PRICE = 20;
/** Those who watch pay otherwise than those who play. */
const TICKETS: NonNullable<SiteKind["plans"]> = [
  ["Adults", 8, "per match", "Seats or standing"],
  ["Children", 4, "per match", "Up to sixteen"],
  ["Season", 75, "for all home matches", "The same seat each time"],
];
const RISING =
  /^(?:\d|(?:low|mid|middle|high|off)\b|(?:extra )?(?:small|medium|large|short|long|basic|standard|premium)\b|half\b|full\b|whole\b)/i;

/** Plans as they were told; those of the trade where none were. */
export function plansOf(
  { subject: { kind }, plans, planNames = [], currency, counts, titles }: SiteWish,
  label: (copy: string) => string,
) {
  const count = Math.min(counts.pricing ?? 0, 6);
  const known =
    kind.id === "club" && /\btickets?\b/i.test(titles.pricing ?? "") ? TICKETS : (kind.plans ?? PLAIN_PLANS);
  // "prices by season", of which the seasons are known.
  const same = known.filter(([name]) => planNames.some((told) => told.toLowerCase() === name.toLowerCase()));
  const usual =
    planNames.length > 0 && same.length === planNames.length
      ? same
      : planNames.length > 0
        ? planNames
            .slice(0, 6)
            // "30 minutes" cost less than "60 minutes", and "small" less than "large".
            .map((name, index): (typeof known)[number] => [
              name,
              SAMPLE_PRICE * (RISING.test(name) ? index + 1 : 1),
              "",
            ])
        : count === 0
          ? known
          : Array.from({ length: count }, (_, index): (typeof known)[number] => {
              return known[index] ?? [`Package ${index + 1}`, 50 * (index + 1), "", "What is in it"];
            });
  if (plans.length === 0)
    return usual.map(([name, amount, period, ...points], index) => ({
      name: label(name),
      price: moneyInWords(sampleAmount(amount, currency), currency),
      ...(period === "" ? {} : { period }),
      points: points.map(label),
      // Nobody is told to be a student.
      isRecommended: planNames.length === 0 && usual.length > 2 && index === 1,
    }));
  const told = plans.slice(0, 6);
  const names = usual.length === told.length ? usual.map(([name]) => name) : (PLAN_NAMES[told.length - 1] ?? []);
  const common =
    told.find(({ period }) => period !== null)?.period ?? (usual[0]?.[2] === "" ? null : (usual[0]?.[2] ?? null));
  return told.map(({ name, amount, period }, index) => ({
    name: fitted(name ?? names[index] ?? `Plan ${index + 1}`, 60),
    price: moneyInWords(amount, currency),
    ...periodOf(name === null && told.length > 1 ? (period ?? common) : period),
    points: (name !== null
      ? []
      : usual.length === told.length
        ? [...(usual[index]?.slice(3).map(String) ?? [])]
        : [...(PLAIN_POINTS[Math.min(index, 2)] ?? [])]
    ).map(label),
    isRecommended: told.length > 2 && index === 1 && name === null,
  }));
}

function periodOf(period: string | null): { period?: string } {
  return period === null ? {} : { period };
}

/** "Basic, Plus and Full" are for nobody who did not ask for packages: prices are a list then. */
export function hasNoPlans({ subject: { kind }, plans, planNames = [], counts, titles }: SiteWish): boolean {
  const isOfPlans = /\b(?:plans?|packages?|tiers?|memberships?|subscriptions?)\b/i.test(titles.pricing ?? "");
  return (
    kind.id !== "plain" &&
    (kind.plans === undefined || kind.records?.prices !== undefined) &&
    !/^pricing$/i.test(titles.pricing ?? "") &&
    plans.length + planNames.length === 0 &&
    counts.pricing === undefined &&
    !isOfPlans
  );
}
