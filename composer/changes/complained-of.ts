const COMPLAINED =
  /^(?:no,? |but |sorry,? )*(?:the|our|my) (?<what>[\p{L} ]{3,25}?) (?:looks?|is|are|seems?) (?:too |so |a bit |very |really |quite )*(?:boring|ugly|bad|dull|empty|messy|confusing|plain|strange|weird|crowded|not (?:nice|good|clear|useful))[,.;:!]+ (?:and |so )?(?<wish>(?:call|show|put|move|make|rename|hide|remove|change|use) .+)$/iu;

/** "The testimonials look boring, show them as cards": what is wished is of these. Other words stay as they are. */
export function complainedOf(text: string): string {
  const { what, wish } = COMPLAINED.exec(text.trim())?.groups ?? {};
  if (what === undefined || wish === undefined || /^(?:colou?rs?|look|design|app|site|page|font)$/i.test(what))
    return text;
  return wish.replace(/\bcall (?:it|them) /gi, `rename the ${what} to `).replace(/\b(?:it|them)\b/gi, `the ${what}`);
}
