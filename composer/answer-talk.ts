import type { AppSpecification } from "@lathe/protocol/app-specification";
import { answerUse } from "./answer-use.ts";
import { describeAbilities } from "./describe-abilities.ts";
import { type Interpretation } from "./interpret.ts";
import { findBeyond } from "./language/gaps/beyond.ts";
import { ORDER_OF_CARDS } from "./changes/read-learning.ts";
import { filterInWords, someOf } from "./changes/read-which.ts";
import { recordsBlock } from "./changes/read-views.ts";
import { startsWithVerb } from "./language/clauses.ts";
import { hexWords } from "./language/look/colours.ts";

/** "how do I delete a job?": of what the app itself can do. */
const USE =
  /^(?:(?:how|where) (?:do|can|would|should) (?:i|we|you|people|they|users)|(?:let me|i (?:can't|cannot|don't)) (?:find|see) (?:where|how) (?:to|i (?:can|could))) (add|enter|delete|remove|edit|change) (?:(?:an?|one|my|new|another|the|some|more) )?(?!field|column|page|section|colou?r|name|title|list|view|app|font|look)[\p{L} ]+$/iu;
const IN_APP: Readonly<Record<"add" | "delete" | "edit", string>> = {
  add: "In the app itself: with the form or the “Add” button beside the list.",
  delete: "In the app itself: with the bin beside it, or inside when you open it. “Undo” shows for a while afterwards.",
  edit: "In the app itself: open it, or press the pencil beside it; the form shows what it holds.",
};
const USES: Readonly<Record<string, string>> = {
  add: IN_APP.add,
  enter: IN_APP.add,
  delete: IN_APP.delete,
  remove: IN_APP.delete,
  edit: IN_APP.edit,
  change: IN_APP.edit,
};

/** "how do I add many at once?", "what's the best way to enter a lot of books" */
const BULK =
  /\b(?:add|enter|import|put in|type in|insert|upload|load)\b.*\b(?:(?:many|several|multiple|lots|a lot|all|\d{2,}|hundreds|dozens)\b.*|at once|in bulk|in one go|quickly|from (?:excel|a file|a spreadsheet|csv|google sheets))$/i;

/** How a wish would be followed, so that a question about it can be answered. */
export type Follow = (wish: string) => Interpretation;

const MODEL = "choose a model in the list below the prompt; it goes on with the same project";
const THANKS =
  /^(?:(?:ok(?:ay)?|oh|ah|wow|yes|yeah|hey|all|that(?:'?s| is)|it(?:'?s| is)|this is|that was|looks?|it looks|so|very|really|just|i|much|a lot|good job|well done|nice work|great work|works?|it works|many)[\s,!.]+)*(?:thanks?|thank you|thx|ty|cheers|great|perfect|awesome|amazing|lovely|cool|nice|good|fine|ok(?:ay)?|love it|like it|wonderful|brilliant|excellent|works|good job|well done|nice work|great work|yes|super)(?:[\s,!.]+(?:thanks?|thank you|you|so much|a lot|very much|job|work|it|that|now|already|great|for (?:that|this|now|your help|the help)|that's (?:it|all|great|perfect)))*[\s!.:)]*$/i;

/** What apps of those who test keep. */
const FAULTS = /(?:^| )(?:bugs|errors|crashes)$/i;
const CHANGES = /^(?:add|show|sort|group|filter|rename|remove|delete|make|put|change|give|link|set)\b/i;

/** What is said beside wishes for changes, and what there is to say to it. */
const REMARKS: readonly [RegExp, string][] = [
  [
    /\b(?:(?:does|do|did|is|are|has|have|was|were|can|will|would)(?:n't| not|nt)|stopped|no longer|never) (?:\w+ ){0,2}(?:work(?:s|ing)?|load(?:s|ing|ed)?|open(?:s|ing)?|sav(?:e|es|ing|ed)|show(?:s|ing)? up|respond\w*|click\w*|do(?:ing)? anything|start(?:s|ing)?|right|correct)\b|\b(?:is|are|seems?|looks?|got|it's|'s|keeps) (?:\w+ )?(?:broken|bugg?y|wrong|crash\w*|failing|frozen|stuck|messed up|weird)\b|\bnothing happens\b|\b(?:there is|there's|i (?:get|see|found)|got|shows?|fix|an?|the) (?:\w+ ){0,3}(?:errors?|bugs?|crash(?:es)?|blank (?:page|screen)|white (?:page|screen))\b|^(?:bugs?|broken|errors?|fix (?:it|this|that|the \w+))$/i,
    `I cannot look for faults: I put parts together, and do not read errors. What helps: “undo that” takes my last change back, Versions has every older state, and a wish in the form “the list should …” I can try to follow. To find out what is wrong, ${MODEL}.`,
  ],
  [
    /^(?:can you |could you |please )*(?:write|add|create|make|generate|include|run|do)\b(?: \w+){0,3} (?:unit |automated |e2e |end[- ]to[- ]end |integration )*tests?$/i,
    `Tests are there for the parts that have logic; they lie beside them, and “npm test” runs them. After each of my changes Lathe also tries the app in a browser. For tests of your own code, ${MODEL}.`,
  ],
  [
    /^(?:can you |could you |please |how (?:do|can) i )*(?:deploy|publish|host|ship|release|put|upload|export(?! .*\b(?:excel|csv|file|spreadsheet|json|pdf)\b)|bring|get|launch)\b(?: (?:it|this|the (?:app|site|website|page)|my (?:app|site|website)))?(?: (?:to|on|in|as|online|live|onto|now|into) ?(?:the )?(?:\w+[ .]?){0,4})?$|^(?:go live|make it (?:public|live|available online))$/i,
    "That is what “Ship” is for, at the top: it makes a web site, an app that can be installed, or an Android app of what you see here, for you to put where you like.",
  ],
  [
    /^(?:can you |could you |please )*(?:make|speed|optimi[sz]e|improve)\b.*\b(?:faster|quicker|snappier|speed|performance|performant|up|optimi[sz]ed?|optimi[sz]e)$|^optimi[sz]e\b.*$|\b(?:is|it's|so|too|very) (?:too |so |very )?(?:slow|laggy)\b/i,
    `There is no speed for me to set: everything runs on the device, without a server to wait for. Should one thing be slow, ${MODEL}, and say which.`,
  ],
  [
    /^(?:can you |could you |please )*(?:refactor|clean up|tidy(?: up)?|document|comment|rewrite|restructure|lint|format)\b(?: (?:it|this|the|my|your|all|whole|source|code|files?|project))*$|^(?:use|switch to|convert (?:it )?to|rewrite (?:it )?in|port (?:it )?to|migrate to) (?:vue|angular|svelte|next(?:\.?js)?|python|php|flutter|kotlin|swift|javascript|typescript|tailwind|bootstrap|redux|sql(?:ite)?|postgres(?:ql)?|firebase|supabase)\b/i,
    `I change what the app is, and not how its code is written. The code is yours to change, and I keep your changes; for larger work on it, ${MODEL}.`,
  ],
  [
    /^(?:can you |please )?(?:save|commit|store)(?: (?:it|this|that|the app|my (?:work|app|changes)|everything|changes))?$/i,
    "It is saved: each change is a version by itself, and “Versions” has them all.",
  ],
];

const HISTORY = /^what (?:did|have|has) (?:you|been|we|i) (?:just |last )?(?:change|changed|do|done|add|added)\b/i;
const DATA =
  /\b(?:where|how|is|are|will|what)\b.*\b(?:data|entries|records|stored?|saved?|kept|lost|private|safe|gone)\b/i;
const LOOK = /\b(?:why|what|which)\b.*\b(?:colou?r|red|blue|green|orange|yellow|purple|pink|brown|grey|dark|light)\b/i;
const CONTENT =
  /^(?:what|which)(?: \w+){0,3} (?:fields?|pages?|views?|sections?|parts?|features?|lists?|things?) (?:are there|does it have|do (?:we|i) have|has it|is there|exist)\b|^what(?: is|'s| does it have| do we have)? ?(?:in (?:it|the app|there)|there|so far)?$|^(?:what (?:does|can) (?:it|this|the app) (?:do|have|keep)|describe (?:it|the app|this)|what (?:is|have you) (?:this|it|made|built)(?: app)?|(?:list|show)(?: me)? (?:the|all)(?: the)? (?:fields|pages|features))\b/i;
const SELF =
  /\b(?:are you (?:an? )?(?:ai|bot|human|robot|real|chatgpt|claude|llm|model)|who (?:are|made) you|what are you|your name)\b/i;
const PHONE = /\b(?:phones?|mobile|iphone|android|tablet|ipad|offline|without internet)\b/i;
const ASKED_WISH =
  /^(?:so |and |but |ok |also )*(?:how (?:do|can|could|would|to|should)(?: (?:i|we|you|one|people))?|(?:can|could|may|will|do|does)(?: (?:i|we|people|users|someone|somebody|visitors|customers|it|the app|they))(?: also| already| have to| be able to)?|(?:is|are) there(?: already)?(?: an?| any)?(?: way to| option to)?|does (?:it|the app|this) (?:have|support)|what if (?:i|we) want(?: to)?) (.+)$/i;
const QUESTION =
  /^(?:why|what|which|who|whose|when|where|how|is|are|was|were|does|do|did|has|have|will|would|should|may|am|can (?:i|we|it|people|users|they|visitors|the)|could (?:i|it|people|they|users))\b(?!.*\b(?:should be|must be|one of|can be|either)\b)/i;

/**
 * The answer to what is said without asking for a change: thanks, questions, complaints, wishes about the code. Null: it
 * may ask for one. It changes nothing.
 */
export function answerTalk(words: string, app: AppSpecification, follow: Follow): string | null {
  const text = words
    .trim()
    .replace(/[’‘]/g, "'")
    .replace(/[\s.!?]+$/, "")
    .replace(/^(what|how|who|where|when)s\b/i, "$1's")
    .replace(/,? please$/i, "");
  if (THANKS.test(words.trim())) return "You are welcome. Say what comes next, whenever you like.";
  const use = answerUse(text, app);
  if (use !== null) return use;
  // "add a due date to bugs" of an app that keeps them is no complaint.
  const areKept = app.entities.some(({ plural }) => FAULTS.test(plural) && text.toLowerCase().includes(plural));
  const remark = REMARKS.find(([pattern]) => pattern.test(text) && !(areKept && CHANGES.test(text)));
  if (remark !== undefined) return remark[1];
  if (SELF.test(text))
    return "I am the built-in composer: I read what you write by rules and put apps together from ready parts, without AI and without a network.";
  if (HISTORY.test(text))
    return "“Versions” has each change with what was said of it. “Undo that” takes the last one back.";
  if (CONTENT.test(text)) return contentOf(app);
  // "Who: Tim, Eva, Jo" tells what can be chosen.
  if (/^[\p{L} ]{2,20}:\s/u.test(text)) return null;
  const isQuestion = /\?\s*$/.test(words) || QUESTION.test(text) || USE.test(text);
  if (!isQuestion) return null;
  if (BULK.test(text) && app.entities.length > 0)
    return app.entities.some(({ features }) => features.transfer)
      ? "With “Import”: it reads many at once from a file (CSV or JSON)."
      : "In the app itself they are entered one by one. From a file they come all at once: “add export and import” puts that there, for CSV and JSON.";
  for (const entity of app.entities) {
    const some = someOf(text.replace(/^how many(?: (?:people|of them|guests|things|items))?/i, "who"), entity);
    if (some === null || recordsBlock(app, entity.id) === null) continue;
    const filter = `the filter by **${some.field.label}**`;
    return entity.features.filters.includes(some.field.id)
      ? `The app itself shows it: with ${filter} above the list, ${filterInWords(some, entity)}.`
      : `The app itself can show it, with ${filter}: say “filter by ${some.field.label.toLowerCase()}”.`;
  }
  if (/\b(?:shuffled?|mixed|random(?:ly)?|different order)\b/i.test(text)) {
    const types = app.pages.flatMap(({ blocks }) => blocks.map(({ type }) => type));
    if (types.includes("quiz")) return "The questions come in another order each time.";
    if (types.includes("flashcards")) return ORDER_OF_CARDS;
  }
  const used = USE.exec(text);
  if (used !== null && app.entities.length > 0) return USES[(used[1] ?? "").toLowerCase()] ?? contentOf(app);
  const wish = ASKED_WISH.exec(text)?.[1];
  const followed = wish === undefined ? null : answerWish(wish, text, follow);
  if (followed !== null) return followed;
  const shown = answerShown(text, follow);
  if (shown !== null) return shown;
  if (!QUESTION.test(text) && wish === undefined) return null;
  if (DATA.test(text))
    return "Everything that is entered stays on the device where it was entered: in the browser, or on the phone. It is there after a reload, and nobody else sees it. “Add export and import” puts it into files.";
  if (LOOK.test(text))
    return `The accent colour is ${hexWords(app.theme.accent)}, which I took from your words or from what the app is about. Name another, “make it teal”, or say “light” or “dark”.`;
  if (PHONE.test(text))
    return "It fits screens from small phones to wide ones. “Ship”, at the top, makes an app of it that can be installed and works offline.";
  const beyond = findBeyond(text);
  if (beyond !== null) return beyond.answer;
  return `I can say what the app has, and change it; other questions are beyond me.\n\n${contentOf(app)}`;
}

const DOES =
  /^(?:link|connect|group|move|see|print|upload|track|export|import|undo|reorder|play|reset|count|measure|replace|mark|write|note|enter|edit|choose|pick|draw|open|split|import|show|have|highlight|get|use|download)\b/i;
const THING = /^(?:an?|the|some|any|my|more|another|export|import|search|dark|other|different)\b/i;
const HAS = /^(?:so |and |but |ok |also )*(?:is|are) there\b|\b(?:have|support|has)\b/i;

/** "can I sort by price?": whether it can be done, without doing it. */
function answerWish(wish: string, question: string, follow: Follow): string | null {
  const said = wish.replace(/\b(?:in|on|with) (?:here|it|this|the app)$/i, "").trim();
  // "does it cost anything?" asks for nothing that could be done.
  const verbs = [
    ...(startsWithVerb(said) || DOES.test(said) ? [""] : []),
    ...(THING.test(said) || HAS.test(question) ? ["add "] : []),
  ];
  for (const verb of verbs) {
    const followed = follow(`${verb}${said}`);
    if (followed.type !== "change") continue;
    const { done, already, undone } = followed;
    if (done.length > 0 && undone.length === 0) return `That can be done. Say “${verb}${said}”, and I do it.`;
    if (already.length > 0 && undone.length === 0) return already.join(" ");
    const [first] = undone;
    if (first !== undefined && first.answer !== null && done.length === 0 && undone.length === 1 && verb === "")
      return first.answer;
  }
  return null;
}

const TO_SEE =
  /^(?:and |so )?(?:what(?:'s| is| are| was)|(?=how (?:many|much)\b)|(?=who (?:has|have|got|did|is)\b)) ?(.+)$/i;

const MOST_OF = /^(?:which|what) (\p{L}+) (?:has|have|had|got|gets?) (?:the )?(?:most|fewest|least) (\p{L}+s)$/iu;

/** "what's my best for each exercise?", "who has the most points?": what a wish to see it would put into the app. */
function answerShown(text: string, follow: Follow): string | null {
  const [, owner, counted] = MOST_OF.exec(text) ?? [];
  if (owner !== undefined && counted !== undefined) {
    const wish = `number of ${counted} per ${owner}`;
    const followed = follow(wish);
    return followed.type === "change" && followed.done.length > 0
      ? `The app can show that. Say “${wish}”, and I put it in.`
      : followed.type === "change" && followed.already.length > 0
        ? followed.already.join(" ")
        : null;
  }
  const asked = TO_SEE.exec(text)?.[1]?.replace(
    /^(how (?:many|much) (?:\p{L}+ ){0,3}?)(have|did|do|has) (i|we|they|he|she) /iu,
    (_all, what: string, verb: string, who: string) => `${what}${who} ${/^d/i.test(verb) ? "" : `${verb} `}`,
  );
  if (asked === undefined) return null;
  for (const wish of [`show ${asked}`, `show the ${asked.replace(/^(?:my|our|the) /i, "")}`]) {
    const followed = follow(wish);
    if (followed.type !== "change" || followed.undone.length > 0) continue;
    const [done] = followed.done;
    // A chart or a figure answers it; a field to be filled in does not.
    if (done !== undefined && !/^Added the field(?!.*worked out)/.test(done))
      return `The app can show that. Say “${wish}”, and I put it in.`;
  }
  return null;
}

function contentOf(app: AppSpecification): string {
  return `**${app.name}** has:\n\n${describeAbilities(app)
    .map((line) => `- ${line}`)
    .join("\n")}`;
}
