import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { findBlocks } from "./changes/find-place.ts";
import { entityOfNoun } from "./changes/mentions.ts";
import { nameOfBlock } from "./changes/names-in-app.ts";
import { findField } from "./language/field-phrase.ts";
import { listInWords } from "./language/words.ts";

const PEOPLE =
  "(?:(?:my|our|the|his|her|other|another|several|more|all(?: of)?(?: my| our| the)?|both(?: of)?) )*(?:wife|husband|partner|boyfriend|girlfriend|mum|mom|mother|dad|father|parents|kids|children|son|daughter|sister|brother|family|friends?|flatmates?|roommates?|housemates?|colleagues?|co-?workers?|boss|team|staff|employees|customers?|clients?|guests?|members?|volunteers?|neighbou?rs?|people|users|persons|someone(?: else)?|somebody(?: else)?|anyone(?: else)?|anybody(?: else)?|everyone|everybody|others|the public|us(?: both| all)?|we(?: both| all)?|they)";

const SHARED =
  "“Ship”, at the top, makes a web site of it: put it online, send the link, and whoever opens it can use it. What each of them enters stays on their own device, though; that all see the same entries needs a server, which I cannot build. A file carries entries from one device to another: “add export and import”.";

/** Those with whom an app would have to be shared. */
const OTHERS =
  "(?:(?:my|our|his|her) (?:wife|husband|partner|boyfriend|girlfriend|mum|mom|mother|dad|father|parents|kids|children|son|daughter|sister|brother|family|friends?|flatmates?|roommates?|housemates?|colleagues?|co-?workers?|boss|team|staff|employees|assistant|neighbou?rs?)|(?:the )?(?:other|both|several|multiple|different) (?:people|users|persons|members|devices|phones)|someone else|somebody else|others|we both|both of us|all of us|the whole (?:family|team))";

/** What people ask of any app, whatever is in it. */
const ANSWERS: readonly [RegExp, string][] = [
  [
    new RegExp(
      `^(?:so |and |but |then )*(?:how|where) (?:do|can|could|would|will|should|to)(?: (?:i|we|you|they|${PEOPLE}))* (?:share|send|give|show|pass on|get|open|see|access|use|join)(?: (?:it|this|that|the (?:app|list|site|page|link)|them))?(?: (?:to|with|for|by|from|as a link|on|via|too|as well|also|online)(?: .*)?)?$`,
      "i",
    ),
    SHARED,
  ],
  [
    new RegExp(
      `^(?:so |and |but |then )*(?:can|could|will|would|may|does|do|is it possible for|how (?:can|do|does|will)) ${PEOPLE}(?: (?:also|both|all|then|else))?(?: to)? (?:see|use|open|view|access|edit|look at|get(?: to)?|join|share|reach|add to|write in|work (?:on|with|in))(?: (?:it|this|that|them|the (?:same )?(?:app|list|site|page|thing|data)|my (?:list|app)|everything|what i (?:add|enter|write)))?(?: .*)?$`,
      "i",
    ),
    SHARED,
  ],
  [
    new RegExp(
      `^(?:(?:i|we) (?:want|need|would like|'d like) )?${OTHERS} (?:should|must|needs? to|has to|have to|ought to|wants? to|can|could|to)(?: all| both| also)? (?:also )?(?:be able to |be allowed to )?(?:see|use|open|view|access|edit|add|tick|check|change|update|enter|mark|log|write|join|work|do)(?: .*)?$`,
      "i",
    ),
    SHARED,
  ],
  [
    /^(?:is|will|does|can) (?:it|this|that|the app) (?:be )?(?:shared?|shareable|seen by (?:others|everyone|other people)|public|online|on the internet)\b.*$/i,
    SHARED,
  ],
  [
    /^(?:(?:so |and |but )*(?:does|will|can|is|how (?:do|can)|could)\b.*\b(?:work|works|run|runs|open|use|see|have|get|install|download|put)\b.*\b(?:on|onto|for) (?:my|our|the|an?|his|her|their|any) (?:\p{L}+(?:'s)? )?(?:phones?|i-?phones?|android|mobiles?|tablets?|i-?pads?|computer|laptop|pc|mac)\b.*|.*\b(?:work|works|use it|usable) (?:offline|without (?:the )?(?:internet|wifi|network|signal)).*)$/iu,
    "Yes: it fits screens from small phones to wide ones. “Ship”, at the top, makes an app of it that can be installed and works offline. What is entered stays on the device where it was entered.",
  ],
  [
    /^(?:does|do|will|would|is|has) (?:it|this|the app|lathe|i|we|that)(?: (?:have|got) to)? (?:cost|costs|pay|free|for free|charge)\b.*$|^(?:is (?:it|this|that) (?:really )?free|how much (?:does|is|will) (?:it|this|that)(?: cost)?|do i (?:have|need) to pay)\b.*$/i,
    "Nothing: I work without a network and without an account, and the app is yours.",
  ],
  [
    /^(?:how|where) (?:do|can|could|would|to)(?: i| we| you)? (?:print|make a (?:print|pdf))\b.*$|^can (?:i|we) print\b.*$/i,
    "With the browser: every page can be printed, or saved as a PDF from the same menu. For a spreadsheet say “add export and import”.",
  ],
  [
    /^(?:how|where) (?:do|can|could|would|to)(?: i| we| you)? (?:save|back ?up|keep)(?: (?:it|this|my (?:data|entries|list|work)|the (?:data|entries|list)|everything))?(?: .*)?$/i,
    "What is entered is kept by itself, on the device where it was entered. “Add export and import” puts it into files, as a copy. Each change of the app is a version by itself; “Versions” has them all.",
  ],
  [
    /^(?:who|which people) (?:else )?can (?:see|read|open|access|find) (?:it|this|that|my (?:data|entries|list)|what i (?:enter|write|add))\b.*$/i,
    "Nobody but you: what is entered stays on the device where it was entered. Those to whom you give the app see it with the examples alone, and what they enter themselves.",
  ],
  [
    /^(?:no,? |but |sorry,? |hm+,? )*(?:(?:that|this|it)(?:'?s| is| was) (?:all |just |really )?(?:not (?:at all )?(?:(?:quite |really )?what i (?:meant|wanted|asked(?: for)?|need(?:ed)?|said|had in mind)|right|it)|wrong|nothing like what i (?:meant|wanted))|(?:that|this|it) (?:isn't|wasn't) (?:(?:quite |really )?what i (?:meant|wanted|asked(?: for)?|need(?:ed)?|said|had in mind)|right|it)|you (?:misunderstood|got (?:it|that|me) wrong|didn't understand)(?: me| that| it)?|i meant something (?:else|different))[.!]*$/i,
    "Then tell me what it should be instead, in plain words: what is kept (“also keep track of …”), which fields (“add …”, “remove …”, “rename … to …”), how it is shown (“show it as a table”). “Undo that” takes my last change back, and “… instead” begins anew: “a list of … with … instead”.",
  ],
];

/** What is answered of the app as it is: who can use it, what it costs, why something is in it. Null for other words. */
export function answerUse(text: string, app: AppSpecification): string | null {
  const plain = text.replace(/[\s.!?]+$/, "").replace(/,? please$/i, "");
  return ANSWERS.find(([pattern]) => pattern.test(plain))?.[1] ?? answerWhy(plain, app) ?? answerRows(plain, app);
}

const WHY: readonly RegExp[] = [
  /^(?:so |and |but )*why (?:is|are|does|do|did|has|have|was|were)(?: (?:there|it|they|you|we|i|the app|the list))?(?: (?:also|still|even))?(?: (?:have|has|ask(?: me)?(?: for)?|add(?:ed)?|put(?: in)?|want(?: to know)?|need|show|include|keep|got))? (?:also )?(.+)$/i,
  /^what(?:'s| is| are| does| do)(?: the purpose of| the point of| the idea of)? (.+?) (?:for|mean|means|about|good for|do|supposed to (?:be|do|mean))(?: here)?$/i,
  /^what(?:'s| is) (?:the )?(?:purpose|point|meaning|use) of (.+)$/i,
  /^(?:i (?:really )?(?:don't|do not) (?:know|understand|get|see) )what (.+?) (?:is|are|means?|is for|are for|does|do|should be|is supposed to be)(?: for| here)?$/i,
];

/** "why is there a budget?", "what is visited for?" */
function answerWhy(text: string, app: AppSpecification): string | null {
  const found = WHY.map((pattern) => pattern.exec(text)?.[1]).find((words) => words !== undefined);
  if (found === undefined) return null;
  const words = found
    .replace(/^(?:an?|the|any|some|my|this|that|these|those|to|for) /i, "")
    .replace(/ (?:field|column|box|there|here|in it|in there|on it|in the (?:list|app)|at all)$/i, "")
    .replace(/["“”]/g, "")
    .trim();
  for (const entity of app.entities) {
    const field = findField(words, entity.fields);
    if (field !== null) return whyField(field, entity);
  }
  const entity = entityOfNoun(words, app);
  if (entity !== null)
    return `The ${entity.plural} have a list of their own, with ${listInWords(entity.fields.map(({ label }) => label.toLowerCase()))}. If you do not need them, say “remove the ${entity.plural}”.`;
  const [placed] = findBlocks(app, words);
  if (placed === undefined) return null;
  const name = nameOfBlock(placed.block, app);
  return `**${name}** is what such apps often have. If you do not need it, say “remove the ${words.toLowerCase()}”.`;
}

function whyField(field: Field, entity: Entity): string {
  const label = field.label.toLowerCase();
  const purpose: Partial<Record<Field["type"], string>> = {
    checkbox: `**${field.label}** is a box to tick, so that you see of which ${entity.plural} it is true`,
    choice: `**${field.label}** says which of a few values fits a ${entity.singular}${"options" in field ? ` (${listInWords(field.options, "or")})` : ""}`,
    relation: `**${field.label}** links a ${entity.singular} with another record`,
    formula: `**${field.label}** is worked out of the other fields of a ${entity.singular}`,
    rollup: `**${field.label}** is worked out of other records`,
  };
  const what = purpose[field.type] ?? `**${field.label}** is a field of the ${entity.plural}`;
  const need = field.id === entity.titleField ? "Each record goes by it" : "I put in what is usually kept of them";
  const out =
    field.id === entity.titleField
      ? `For another name say “rename ${label} to …”.`
      : `If you do not need it, say “remove ${label}”; for another name “rename ${label} to …”.`;
  return `${what}. ${need}. ${out}`;
}

const ROWS =
  /^(?:no,? )?(?:i|we) (?:wanted|want|meant|need|needed|was after) (?:to have )?(?:one|an?|1|each)(?: \p{L}+)? (?:row|line|entry|record|card) (?:per|for (?:each|every)|each|for) (?:the |a )?(.+)$/iu;

/** "I wanted one row per visit": each record is one. */
function answerRows(text: string, app: AppSpecification): string | null {
  const noun = ROWS.exec(text)?.[1];
  if (noun === undefined || app.entities.length === 0) return null;
  const entity = entityOfNoun(noun, app);
  return entity !== null
    ? `Each ${entity.singular} has a row of its own already, in the list of ${entity.plural}: “Add” makes one for each, with ${listInWords(entity.fields.map(({ label }) => label.toLowerCase()))}. Say what should be different: “show the ${entity.plural} as a table”, “add …”, “remove …”.`
    : `The app keeps ${listInWords(app.entities.map(({ plural }) => plural))}, each in a row of its own. Say “rename ${app.entities[0]?.plural} to …” if these are meant, or “also keep track of ${noun.toLowerCase()} with …”.`;
}
