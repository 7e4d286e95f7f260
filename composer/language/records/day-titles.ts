import type { FieldPhrase } from "../field-phrase.ts";
import type { Draft } from "./draft.ts";
import { overlaps } from "./fields/same-fields.ts";
import { isLogOfDays } from "./sums/log-streaks.ts";
import { isOnADay } from "./title-label.ts";

/** What is noted of a day, and has no other name: a reading, a shift, how somebody slept. */
const OF_A_DAY =
  /(?:^| )(?:entr(?:y|ies)|records?|readings?|measurements?|measures?|weighings?|weigh-ins?|counts?|tall(?:y|ies)|days?|nights?|mornings?|evenings?|weeks?|months?|shifts?|tips?|takings?|earnings?|attacks?|migraines?|headaches?|seizures?|symptoms?|flare-ups?|doses?|injections?|contractions?|kicks?|feeds?|nappy|nappies|diapers?|naps?|sleeps?|periods?|moods?|dives?|runs?|rides?|jogs?|hikes?|climbs?|flights?|drives?|fill-ups?|refuels?|workouts?|trainings?|practices?|milkings?|cleanings?|drills?|push-ups?|sit-ups?|squats?|pull-ups?|steps|laps|cigarettes?|observations?|tests?|water changes?|weather|rain|rainfall|weight|blood pressures?|blood sugars?|glucose|pulse|temperatures?|sleep|pain|water|mileage|kilomet(?:re|er)s|miles|distances?|consumption|usage|screen time|energy|productivity|attendance)$/i;

/** "date", "day": of which day a record is; "date bought" is something about it. */
const DAY =
  /^(?:(?:shift|work(?:ing)?) (?:date|day)|date|day|when|started(?: on)?|the date|date and time|on|night|morning|week of|today)$/i;

const DAY_OF_DEED =
  /^(?:date|day) (?:changed|done|given|taken|fitted|replaced|cleaned|filled|checked|emptied|watered|fed|tested|read|measured|treated|used|played|visited|seen|caught|worn|run|cooked|eaten)$/i;
const GIVEN_OUT = /^(?:lent|borrowed|taken|out|loaned|issued|from|start|since|date(?: out| lent| taken| borrowed)?$)/i;

/** What is asked of such records where nothing was told, and is too much where their day and more were. */
const ASKED_BESIDES =
  /^(?:where|night|symptom|coop|meter|note|station|site|spot|sky|day in a few words|in a few words)$/i;

/** The label of the day by which records go that have no other name; null where they go by a name. */
export function dayTitle(phrases: readonly FieldPhrase[], draft: Draft): string | null {
  const { domain, singular } = draft;
  // What is ticked day by day goes by its name.
  if (draft.hasStreaks && !isLogOfDays(draft)) return null;
  const own = phrases.find(({ label, kind }) => label === draft.title && kind.type === "date");
  if (own !== undefined) return own.label;
  // A loan between a thing and somebody needs no number to go by.
  const isBetween = domain?.links?.filter(({ required }) => required === true).length === 2;
  if (domain?.title === "Number" && isBetween && "Date" in domain.fields)
    return phrases.find(({ label, kind }) => kind.type === "date" && DAY.test(label))?.label ?? "Date";
  if (domain?.title === "Number" && singular === domain.singular && domain.fields["Lent on"] !== undefined)
    return phrases.find(({ label, kind }) => kind.type === "date" && GIVEN_OUT.test(label))?.label ?? "Lent on";
  // Of "feeds and naps" each is of its day.
  if (
    draft.isLog === true &&
    domain === null &&
    draft.extras.some(({ label }) => label === "Type") &&
    phrases.length > 1
  )
    return phrases.find(({ label, kind }) => kind.type === "date" && DAY.test(label))?.label ?? "Date";
  if (domain === null ? !(OF_A_DAY.test(singular) || isOnADay(draft)) : !ASKED_BESIDES.test(domain.title)) return null;
  const told = phrases.find(({ label, kind }) => kind.type === "date" && DAY.test(label));
  if (told !== undefined) return phrases.length > 1 ? told.label : null;
  // "start date, end date" of what goes by its start
  const start = domain?.order?.label ?? null;
  const begun = phrases.find(({ label, kind }) => start !== null && kind.type === "date" && overlaps(label, start));
  if (begun !== undefined && /^start/i.test(begun.label)) return begun.label;
  // What stands in the order of its days, and has but a note, has no other name.
  const isOfDays =
    domain?.title === "Note" && domain.order?.label === "Date" && domain.order.direction === "descending";
  const isLog = draft.isLog === true || isOfDays || /\b(?:diary|journal|log)\b/i.test(draft.name);
  // An entry of something that has no day may be anything.
  const isDated = domain?.core?.includes("Date") === true;
  const isOfDay = isDated || (!/^(?:entry|record)$/.test(singular) && (domain !== null || OF_A_DAY.test(singular)));
  if (!isLog || !isOfDay || phrases.length === 0) return null;
  // "left or right side, date changed": the day of the change is the day of the entry.
  const deeds = phrases.filter(({ label, kind }) => kind.type === "date" && DAY_OF_DEED.test(label));
  return deeds.length === 1 ? (deeds[0]?.label ?? "Date") : "Date";
}
