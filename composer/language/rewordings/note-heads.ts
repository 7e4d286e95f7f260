const BEHIND = "(?=,? ?(?:with|and|that|which|where|i can|plus)(?![\\p{L}]))";
/** What notes have beside their text; without any of it they are a notebook. */
const FIELDS =
  /\b(?:folders?|notebooks|tags?|labels?|categor(?:y|ies)|colou?rs?|pin(?:s|ned|ning)?|dates?|subjects?|topics?|photos?|priorit(?:y|ies)|favou?rites?|archived?)\b/i;

/** "I want to write notes in markdown, with folders", "take notes" */
const TO_WRITE = new RegExp(
  `^(?:(?:an? )?app |(?:i|we) (?:want|need|would like|like|'d like|am looking for) (?:an? app )?)?(?:where i can |that lets me |for |to (?:be able to )?)?(?:writ(?:e|ing)|tak(?:e|ing)|mak(?:e|ing)|jot(?:ting)?|keep(?:ing)?)(?: down)? (?:(?:my|our|quick|short|daily|all) )*notes( (?:in|with|using) markdown)?${BEHIND},? ?`,
  "iu",
);
/** "Notes in markdown with categories", "markdown notes with tags" */
const IN_MARKDOWN = new RegExp(
  `^(?:an? |my )?(?:notes?(?:[- ]taking)?(?: app)? (?:in|with|using) markdown|markdown notes?(?: app)?)${BEHIND},? ?`,
  "iu",
);
/** "Notes app with categories and search" */
const OF_APPS =
  /^((?:an? |my |our |the )?(?:[\p{L}-]+ ){0,2})not(?:es?|e-?taking) app with (?:notes, )?(?=(?:folders|notebooks|categor(?:y|ies)|colou?rs)(?![\p{L}]))/iu;

/** Notes with what they have besides, told as records: "take notes with tags and pin them" are notes with text, tags and pinned. */
export function notesInWords(prompt: string): string {
  const found = TO_WRITE.exec(prompt) ?? IN_MARKDOWN.exec(prompt);
  if (found === null)
    return OF_APPS.test(prompt) ? withPinned(prompt.replace(OF_APPS, "$1notes app with text, ")) : prompt;
  const rest = prompt.slice(found[0].length).replace(/^(?:with|and|that|which|where|plus)(?: (?:has|have))? /i, "");
  if (!FIELDS.test(rest)) return prompt;
  const text = /markdown/i.test(found[0]) ? "markdown" : "text";
  return withPinned(`Notes app with ${text}, ${rest}`);
}

/** "With tags and pin them" */
function withPinned(prompt: string): string {
  return prompt.replace(
    /,?(?: (?:and|i|can|to|that))* pin(?:ning)? (?:them|it|some)(?![\p{L}-])/iu,
    ". Pin important notes",
  );
}
