import { asLabel, singularOf } from "../words.ts";
import type { SiteKind } from "./site-kind.ts";

/** "Our teachers": what somebody is whose name alone was told; nobody else knows more of them. */
export function roleIn(title: string, { isPerson }: SiteKind): string {
  const [, several = ""] =
    /\b(teachers|trainers|coaches|instructors|doctors|dentists|vets|nurses|therapists|stylists|barbers|judges|mentors|panellists|panelists|organisers|organizers|agents|consultants|advisors|performers|counsellors|hosts|guides|founders|owners|players|speakers|artists|lawyers|solicitors|members|volunteers|cooks|chefs|leaders|musicians|singers|tutors|trustees|committee)\b/i.exec(
      title,
    ) ?? [];
  return several === "" ? (isPerson === true ? "With me" : "Team") : asLabel(singularOf(several.toLowerCase()));
}
