import type { AppSpecification } from "@lathe/protocol/app-specification";
import { placedBlocks } from "./changes/find-place.ts";
import { followClause, SILENCE, type Talk } from "./changes/follow-clause.ts";
import { withoutBut } from "./changes/hours-but.ts";
import { oneMoreOption } from "./changes/one-more-option.ts";
import { splitFollowUp } from "./changes/split-follow-up.ts";
import type { Interpretation, Undone } from "./interpret.ts";
import { startsWithVerb } from "./language/clauses.ts";
import { readFirstPrompt } from "./language/first-prompt.ts";

/** What a follow-up comes to: the app with all that was understood and possible, and what is said of each part. */
export function interpretFollowUp(prompt: string, before: AppSpecification, spokenOf: string | null): Interpretation {
  const corrected = withoutCorrection(prompt);
  const said = asPriceList(before.layout === "site" ? withoutBut(corrected) : corrected, before);
  let app = before;
  let talk: Talk = { ...SILENCE, it: spokenOf, entity: entitySpokenOf(spokenOf, before) };
  const done: string[] = [];
  const already: string[] = [];
  const undone: Undone[] = [];
  for (const clause of splitFollowUp(oneMoreOption(said, before, spokenOf) ?? said)) {
    const followed = followClause(clause, app, talk);
    ({ app, talk } = followed);
    done.push(...followed.done);
    already.push(...followed.already);
    undone.push(...followed.undone);
  }
  // What only says why is done with what was done.
  const wishes = undone.filter(({ words, answer }) => answer !== null || done.length === 0 || !REASON.test(words));
  const other = done.length === 0 && already.length === 0 ? anotherApp(prompt, before, undone) : null;
  if (other !== null) return other;
  if (done.length + already.length + undone.length === 0)
    return { type: "explain", topic: { about: "unknown", words: prompt } };
  return { type: "change", app, done, already, undone: wishes };
}

/** "We don't need it", "we spend too much": why something is wanted. */
const REASON =
  /^(?:we|i|they|it|that|this|people|he|she|nobody|everyone|everybody) (?:really |just |always |never |only )*(?:don't|do not|doesn't|does not|didn't|never|can't|cannot|hardly|spend|keep|hate|love|forget|lose|find|think|use|prefer|tend)\b(?!.*\b(?:should|must|want|need to|would like)\b)/i;

/** The id of the records that the prompt before was about, where it tells: their name, that of their list or form. */
function entitySpokenOf(it: string | null, app: AppSpecification): string | null {
  if (it === null || app.entities.length < 2) return null;
  const named = app.entities.find(({ plural, singular }) => [plural, singular].includes(it.toLowerCase()));
  const block = placedBlocks(app).find(({ block: { title } }) => title === it)?.block;
  return named?.id ?? (block !== undefined && "entity" in block ? block.entity : null);
}

const PRICE =
  "(?:an? |the )?[\\p{L}][\\p{L}' -]{1,25}?(?: is| are| costs?|:| for| at| -)? ?[£$€]? ?\\d+(?:[.,]\\d\\d)?(?: ?(?:[£$€]|euros?|pounds?|dollars?|quid))?";
const PRICES = new RegExp(`^${PRICE}(?:,? and |, ?)${PRICE}(?:(?:,? and |, ?)${PRICE})*$`, "iu");

/** "cut is 25, colour is 60 and kids 12", on a site that has prices. */
function asPriceList(said: string, { layout, entities }: AppSpecification): string {
  const list = said.trim().replace(/[.!\s]+$/, "");
  const hasPrices = entities.some(({ fields }) => fields.some(({ type }) => type === "money"));
  const isList =
    layout === "site" && hasPrices && PRICES.test(list) && /\b(?:is|are|costs?|for|at)\b|[£$€]/i.test(list);
  return isList
    ? `prices: ${list.replace(/ (?:is|are|costs?|for|at) (?=[£$€]? ?\d)/gi, " ").replace(/,? and /gi, ", ")}`
    : said;
}

/** "no, I meant dark green" and "not red, but dark green" ask for what they end with. */
function withoutCorrection(prompt: string): string {
  return (
    prompt
      .trim()
      .replace(/\b(can|could|would|will) u\b/gi, "$1 you")
      .replace(/[\s,]+(?:pls|plz)(?=[.!?\s]*$)/i, "")
      .replace(
        /^(?:(?:no|nope|oops|sorry|wait|actually|hm+|oh|well|ah)(?:(?<=actually)\s+|[,.!:;]+\s*|\s+-\s+|\s+(?=(?:sorry|wait|actually|i (?:meant|mean|said)|it(?:'s| is| should)|that(?:'s| is)|the|make|call|my|our)\b)))+(?=\S)/i,
        "",
      )
      .replace(COMPLAINT, "")
      .replace(
        /^(?:i |we )?(?:really )?(?:don't|do not) (?:like|love) (?:the |this |that )?(?:\p{L}+ )?\p{L}+[,.;]+ (?=something|make|use|can|could|how|please|rather|i)/iu,
        "",
      )
      // "I don't want a contact form, just my email anna@pix.com"
      .replace(
        /^(?:i|we) (?:really )?(?:don't|do not) (?:want|need|like) (?:an?|the|any) ([^,.]{3,30}),? (?:just|only|but(?: only| just)?) (?=(?:my|our|the) )/i,
        "remove the $1. ",
      )
      .replace(/^just (?=the |(?:\p{L}+(?: \p{L}+)?(?:, | and ))+\p{L}+(?: \p{L}+)?$)/iu, "only ")
      .replace(/^(?:i|we) (?:meant|mean|said|actually (?:meant|want|wanted)|was thinking of)(?: to say)?:? +/i, "")
      .replace(/^not (?:the |an? |in )?[^,.]{1,40}(?:,(?: but| rather)?| but) +(?=\S)/i, "")
  );
}

/** "that's wrong, it should be …", "the form asks for too much, only …": what is wanted stands behind it. */
export const COMPLAINT =
  /^(?:(?:not so many|fewer|less|not that many) (?:fields|questions|things|stuff)|(?:(?:no,? )?(?:that|this|it)(?:'?s| is| was)(?: all| just| totally)? (?:wrong|not (?:right|correct|true|what i (?:wanted|meant|asked(?: for)?))|incorrect|a mistake))|(?:the |this |that |it |you )?[\p{L} ]{0,25}\b(?:asks?|has|have|wants?|shows?|is|are|there(?:'s| is| are))\b[\p{L} ]{0,20}\b(?:too (?:much|many|complicated|long|crowded|full|busy)|way too (?:much|many|long))\b[\p{L} ]{0,25})[,.!;:]*\s+(?:[-–] )?(?=(?:no|without|it|that|they|the|there|only|just|i|we|please|make|change|remove|keep|use|show|put|leave|take)\b)/iu;

/** The answer to what describes a new app in a project that has one. */
function anotherApp(prompt: string, before: AppSpecification, undone: readonly Undone[]): Interpretation | null {
  // What speaks of doing something with it speaks of what is there.
  if (/^(?:sort|order|filter|hide|remove|delete|rename|move|change|put|group|mark|undo)\b/i.test(prompt)) return null;
  // "The plant should come from a list" speaks of a part of it.
  if (/\b(?:should|must|has to|instead of|from an? list)\b/i.test(prompt)) return null;
  const created = readFirstPrompt(prompt);
  if ("reason" in created) {
    return created.reason === "other" && !startsWithVerb(prompt)
      ? { type: "explain", topic: { about: "other-app", words: created.words } }
      : null;
  }
  const isNewApp =
    created.domain !== null &&
    /\b(?:app|list|tracker|log|collection|manager|inventory|track|crm|planner|diary|journal|site|website)\b/i.test(
      prompt,
    );
  if (!isNewApp) return null;
  if (created.app.name === before.name && created.app.entities[0]?.singular === before.entities[0]?.singular) {
    return {
      type: "change",
      app: before,
      done: [],
      already: [`**${before.name}** is there already. Say what should be different: “add a … field”, “remove …”.`],
      undone: [],
    };
  }
  return undone.some(({ answer }) => answer !== null)
    ? null
    : { type: "explain", topic: { about: "another-app", name: created.app.name } };
}
