/** How an app is to look, in words that could be taken for what it is about, and the word for it that cannot. */
const MEANT: Readonly<Record<string, string>> = {
  fun: "playful",
  serious: "professional",
  warm: "cozy",
  glassmorphism: "modern",
  "material design": "modern",
};

const WORDS = Object.keys(MEANT).join("|");
const APP =
  "(?:[\\p{L}-]+ ){0,2}(?:app|application|tracker|planner|manager|organi[sz]er|list|log|journal|diary|dashboard|board|crm|timer|quiz|calculator)";
const START =
  "^(?:(?:please |can you |could you )?(?:build|create|make|design|develop)(?: me| us)? |i (?:want|need|would like) )?";

const PLAYFUL_APP = new RegExp(
  `(${START}(?:an? |my |our )(?:simple |small )?)(${WORDS}) (?=${APP}(?![\\p{L}-]))`,
  "iu",
);

/** What comes behind is all that the app is called. */
const BARE_APP = new RegExp(
  `(${START}(?:an? |my |our )?)((?:(?:very|dark|light|deep|bright|blue|green|red|purple|pink|orange|modern|minimal(?:ist)?|playful|elegant|sleek|co[sz]y|futuristic|colou?rful|pastel|cute|bold|calm|monochrome|neon|retro|vintage|high[- ]contrast) )+)(crm)(?![\\p{L}-])`,
  "iu",
);

/** "A fun expense tracker" is a playful one, with nothing about fun in it, and "a dark CRM" a CRM that is dark. */
export function looksInHeads(prompt: string): string {
  const meant = prompt.replace(
    PLAYFUL_APP,
    (all, before: string, word: string) =>
      `${before.replace(/\ban $/i, "a ")}${MEANT[word.toLowerCase()] ?? all.slice(before.length)} `,
  );
  const [whole, before = "", look = "", app = ""] = BARE_APP.exec(meant) ?? [];
  return whole === undefined
    ? meant
    : `${before.replace(/\ban $/i, "a ")}${app}${meant.slice(whole.length).replace(/[.!\s]+$/, "")}. ${look.trim()} look`;
}
