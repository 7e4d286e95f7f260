/** Sections that a page may be called by. */
const NAMES =
  "faqs?|rsvp|registration|sign[- ]?up|subscription|contact(?: us)?|about(?: us| me)|menu|price list|pric(?:es?|ing)|booking|appointment(?: booking)?|reservation|team|staff|testimonials?|reviews|gallery|services|opening hours|feedback|enquiry|volunteer(?: sign[- ]?up)?|enrol?lment|application|pre-?order|order";

/** "FAQ page for our software", "wedding RSVP page", at the beginning: such a page is a site. */
export const SECTION_PAGE_WORDS = `(?<=^(?:(?!with\\b|and\\b|app\\b|plus\\b|in\\b|tracker\\b)[\\p{L}'-]+ ){0,6}(?:${NAMES}) )(?:web ?)?page(?= (?:for|of|where|with)\\b|[.,:;]|$)|(?<=^(?:[\\p{L}'-]+ ){0,4}rsvp )form(?= (?:for|to)\\b|[.,:;]|$)`;

const SECTION_PAGE = new RegExp(`^(.*?\\b)(${NAMES})(?= (?:(?:web ?)?(?:page|site)s?|form)\\b)`, "iu");

/** Where the section stands that a page is called by: "menu" of "menu page for a pizzeria"; null where it is called by none. */
export function sectionOfPage(head: string): { start: number; end: number } | null {
  const [, before = "", section] = SECTION_PAGE.exec(head) ?? [];
  return section === undefined ? null : { start: before.length, end: before.length + section.length };
}

/** "Contact page for a dentist": that section is all there is on it, where nothing else is told. */
export function isPageOfSection(text: string): boolean {
  return new RegExp(SECTION_PAGE_WORDS, "iu").test(text);
}

/** "team", of a team page: no topic. */
export function isSectionName(words: string): boolean {
  return new RegExp(`^(?:${NAMES})$`, "iu").test(words.trim());
}

/** "Company about us" of a page of that name is the company. */
export function withoutSection(name: string): string {
  return name.replace(new RegExp(`(?<=\\p{L}) (?:${NAMES})$`, "iu"), "");
}
