import { moneyOfPlace } from "./sites/place-money.ts";

/** What is only so called where people pay in pounds. */
const BRITISH =
  /\b(?:council tax|HMRC|DBS|quid|NHS|national insurance|gift aid|Royal Mail|allotments?|village hall|charity shops?|car boot|chip shop|pub quiz|scout hut|MOT|mot (?:due|date|expiry|test|and|or)|tax,? mot|caravan club|brownies|half term|year 1?\d group)\b/;
/** "in Leeds", "near Exeter": where somebody is. */
const AT = /\b(?:in|near|around|outside) (?:the )?(\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,2})/gu;
/** Of these a place is no home. */
const AWAY =
  /\b(?:trips?|travels?|holidays?(?! (?:lets?|cottages?|homes?|flats?|rentals?|park))|vacations?|visited|visiting|to visit|countries|journeys?|postcards?|stamps?|coins?|banknotes?|flights?|honeymoon|tours?|been to|learn(?:ing)?|ancestors?|family tree|born)\b/i;
const SAID = /[$€£¥₹]|\b(?:dollars?|euros?|pounds?|francs?|usd|eur|gbp|chf|yen|rupees?)\b/i;

/** What the people of an app pay with, where its words say so without naming it: pounds in Leeds; null for all others. */
export function moneyOfHome(text: string): string | null {
  if (SAID.test(text)) return null;
  if (BRITISH.test(text)) return "GBP";
  if (AWAY.test(text)) return null;
  for (const [, place = ""] of text.matchAll(AT)) {
    const code = moneyOfPlace(place, "");
    if (code !== null) return code;
  }
  return null;
}
