import type { SiteWish } from "./compose-site.ts";
import type { FoundSection } from "./section-words.ts";
import type { SectionName } from "./site-kind.ts";

const PLAIN_NAME =
  /^(?:(?:the )?dates?(?: and times?)?|faqs?|cta|hours|address|(?:pool|shop|studio|school|club|venue|office)? ?location|place|directions|(?:reservation |booking |contact )?(?:tele)?phone(?: numbers?)?|e-?mail(?: address)?|(?:(?:location|google|street|directions?) )*maps?(?: .*)?|links?|blog|contact|open|q&a)$/i;

/** What sections are called in the person's words. */
export function titlesOf(told: readonly { section: FoundSection; title: string }[]): SiteWish["titles"] {
  const titles: Partial<Record<SectionName, string>> = {};
  for (const { section, title: said } of told) {
    const title = plainTitle(said);
    if (section.name === "form" || section.name === "faq" || PLAIN_NAME.test(title) || title.length > 50) continue;
    // An emergency number beside opening hours heads none of them.
    if (section.name === "hours" && /^opening /i.test(title) && /^emergency /i.test(titles.hours ?? ""))
      titles.hours = title;
    titles[section.name] ??= title;
  }
  return titles;
}

/** "A few photos" are photos, "a bit of history" is history, "3 benefits" are benefits. */
function plainTitle(title: string): string {
  const plain = title
    .replace(/^(?:(?:\d+|few|some|several|various|more|bit (?:of|about)|little|short|his|her|their) )+/i, "")
    .replace(
      /^(?:read|see|view|check|browse|watch|hear|listen to|share|introduc(?:es?|ing)|show(?:s|ing)?|present(?:s|ing)?|explain(?:s|ing)?|describ(?:es?|ing)|list(?:s|ing)?) (?:(?:the|our|all|my) )*(?!us\b|me\b|you\b|by\b)(?=\p{L})/iu,
      "",
    )
    .replace(/^find (?:(?:the|our|all|my) )+(?!way\b)(?=\p{L})/iu, "")
    .replace(/ (?:grid|cards|tiles|teaser)$/i, "")
    .replace(/(?<=\bpric(?:es|ing)) (?:(?:monthly|yearly|annual(?:ly)?|per (?:month|year)|and|or|\/|&) ?)+$/i, "")
    .replace(/^(?:feature|product)$/i, (word) => `${word}s`)
    .replace(
      /(?<!\b(?:visit|visiting|visitors?|practical)) (?:info(?:rmation)?|with (?:their )?prices?|with (?:pictures|photos))$/i,
      "",
    );
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

const PLAIN_FORM =
  /^(?:(?:if|whether) (?:you|they) (?:are|will|can)\b.*|(?:online |simple |our |the |a )?(?:contact(?: us| me)?|get in touch|sign[- ]?ups?|registrations?|register|bookings?|(?:book|reserve)(?: now| online| here| today)*|(?:send|place|make) (?:(?:us|me) )?(?:an? )?(?:orders?|messages?|requests?|enquir(?:y|ies))|online booking|rsvp|newsletter(?: sign[- ]?up)?|(?:e-?mail|lead)s? (?:capture|collection|sign[- ]?ups?|subscription)|(?:choose|pick|select) (?:your|their|an?|the) (?:meal|food|dish|menu)|subscribe|enquir(?:y|ies)|inquir(?:y|ies)|messages?|appointments?|reservations?|table reservations?|orders?|pre-?orders?|quotes?|requests?|applications?|volunteers?|guest ?book|feedback|booking enquir(?:y|ies)|forms?)(?: (?:forms?|section|box|buttons?))?)$/i;

const COMMENTS = /^(?:(?:the|user|reader|visitor) )*comments?(?: (?:sections?|areas?|forms?|box))?$/i;

/** What forms are called, as far as that says more than their sort. */
export function formTitles(told: readonly { section: FoundSection; title: string }[]): Map<FoundSection, string> {
  return new Map(
    told.flatMap(({ section, title }): [FoundSection, string][] => {
      if (section.name === "form" && COMMENTS.test(title)) return [[section, "Comments"]];
      const own = title
        .replace(/^(?:a |an |the )?forms? (?:for|to) (?:an? |the )?/i, "")
        .replace(/^(?:a |an |the )?(?:buttons?|links?) (?:for|to) /i, "")
        .replace(/ (?:forms?|info(?:rmation)?)$/i, "")
        .replace(/ forms?(?= for )|^how to (?=book\b|reserve\b)/i, "")
        // "A form for ordering cakes" is there to order cakes.
        .replace(
          /^(order|book|ask|request|register|sign|report|suggest|reserv)ing (?!requests?\b|forms?\b|contacts?\b|enquir|inquir|lists?\b|info|details|office)(?=\p{L})/iu,
          (_, verb: string) => (verb.toLowerCase() === "reserv" ? "reserve " : `${verb} `),
        );
      const isTold =
        section.name === "form" &&
        !PLAIN_FORM.test(title) &&
        !/\blists? of\b/i.test(title) &&
        !/^(?:form|contact|booking|who(?:'s| is))\b/i.test(own) &&
        (own.split(" ").length > 1 || /^valuations?$/i.test(own));
      return isTold ? [[section, own.charAt(0).toUpperCase() + own.slice(1)]] : [];
    }),
  );
}
