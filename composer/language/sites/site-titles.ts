import type { SiteWish } from "./compose-site.ts";
import type { FoundSection } from "./section-words.ts";
import type { SectionName } from "./site-kind.ts";

const PLAIN_NAME =
  /^(?:about|faqs?|cta|menu|gallery|pricing|prices|hours|address|location|directions|phone|bio|links?|blog|contact|open|q&a)$/i;

/** What sections are called in the person's words. */
export function titlesOf(told: readonly { section: FoundSection; title: string }[]): SiteWish["titles"] {
  const titles: Partial<Record<SectionName, string>> = {};
  for (const { section, title } of told) {
    if (section.name === "form" || section.name === "faq" || PLAIN_NAME.test(title) || title.length > 50) continue;
    titles[section.name] ??= title;
  }
  return titles;
}

const PLAIN_FORM =
  /^(?:(?:online |simple |our |the |a )?(?:contact(?: us| me)?|get in touch|sign[- ]?ups?|registrations?|register|bookings?|book(?: now| online)?|online booking|rsvp|newsletter(?: sign[- ]?up)?|subscribe|enquir(?:y|ies)|inquir(?:y|ies)|messages?|appointments?|reservations?|table reservations?|orders?|pre-?orders?|quotes?|requests?|applications?|volunteers?|guest ?book|feedback|booking enquir(?:y|ies)|forms?)(?: (?:forms?|section|box))?)$/i;

/** What forms are called, as far as that says more than their sort. */
export function formTitles(told: readonly { section: FoundSection; title: string }[]): Map<FoundSection, string> {
  return new Map(
    told.flatMap(({ section, title }): [FoundSection, string][] => {
      const own = title.replace(/^(?:a |an |the )?forms? (?:for|to) /i, "").replace(/ forms?$/i, "");
      const isTold =
        section.name === "form" &&
        !PLAIN_FORM.test(title) &&
        !/^(?:form|contact|booking)\b/i.test(own) &&
        own.split(" ").length > 1;
      return isTold ? [[section, own.charAt(0).toUpperCase() + own.slice(1)]] : [];
    }),
  );
}
