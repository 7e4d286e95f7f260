import { locateWords } from "../../claims.ts";
import { domainOfNoun, findDomain } from "../../domains/find-domain.ts";
import { isClosedWord } from "../../closed-words.ts";
import type { Label } from "../../pieces/labels.ts";
import type { Reading, Span } from "../../recognizer.ts";
import { asLabel, singularOf } from "../../words.ts";
import { recordsOfActivity } from "../activities.ts";
import { askedHead } from "../asked/asked-heads.ts";
import { keptByApp } from "../kept-by-app.ts";
import { kindOfApp, mainOf, neededOf } from "../kinds/kinds-of-apps.ts";
import { meantHead } from "../meant-heads.ts";
import type { Draft } from "../draft.ts";
import { type Core, coreOf, findNoun } from "../find-noun.ts";
import { occasionOf } from "../occasions.ts";
import { isGroup } from "../groups.ts";
import { severalNouns } from "../head-words.ts";
import { nameOf, type Plan } from "../plans.ts";
import { headPart, OCCASION } from "../told-parts.ts";

/** "film rolls I shot": said of them, and nothing to keep. */
const OF_OWN =
  /\s(?:(?:that|which) )?(?:i|we|he|she|they)(?:'ve|'d| have| had)? (?:own|have|make|take|do|use|read|keep|see|buy|get|eat|watch|play|visit|catch|teach|cook|bake|brew|grow|find|wear|drive|fly|ride|sell|send|write|run|look after|[\p{L}]+(?:ed|t|ght|wn|de|en))(?: (?:in|at|on|from|up|out|off|to|with)(?: (?:my|our|the|a) [\p{L}]+)?)?$/iu;
/** "tools lent out to neighbours", "boats moored in our marina": said of them. */
const OF_THEM =
  /(?<=s)\s(?:[\p{L}]+ed|lent|sold|made|given|kept|held|seen|found|bought|grown|sung|worn|built|drunk|eaten|sent)(?: (?:out|up|off|away|back|in|so far))?(?: (?:to|by|in|on|at|from|for|along) (?:[\p{L}'-]+ ?){1,3})?$/iu;
/** Whom it is for, and nothing to keep. */
const AUDIENCE =
  /\s(?:for|of|at|in) (?:(?:my|our|the|a|an|all|us|me|small|local|own|little|whole|new) ?)*(?:[\p{L}\d'-]+ ?){0,4}$/iu;
/** What somebody tells of themselves beside the wish: "We repair bicycles.", "As a DM for two campaigns". */
const OF_ONESELF =
  /^[\s,;:.!?-]*(?:as an? |(?:i|we)(?:'m|'re| am| are) (?!looking for|searching)|(?:i|we) (?:teach|coach|run|own|work|build|sing|play|foster|breed|repair|sell|make|keep|grow|live|love|have|help|organi[sz]e|manage|lead|rent)\b)/iu;
const WANTED = /\b(?:want|need|like to|looking for|app|tracker|log|list|keep track|record)\b/i;
/** The words for a view, of what a group has to do: "kanban board for my team". */
const BOARD = /^(?:(?:kanban|trello|task) )?(?:board|kanban)$/i;

/** "vet app: owners, animals, treatments": what it is called, and not one more list. */
const WHOLE = /\s(?:app|application|manager|management|system|database|software|organi[sz]er|tool|helper|platform)$/i;

/** "Sourdough helper: a calculator, timers and a bake log": an app, and nobody who helps. */
const HELPER =
  /^(?:(?:an?|the|my|our) )?((?:[\p{L}'-]+ ){1,3}(?:helper|companion|buddy|sidekick|toolkit|toolbox))(?: (?:for|of) .*)?$/iu;

/** "property management tool": none of what it manages. */
const MANAGEMENT = /\s(?:management|managing|administration) [\p{L}]+$/iu;

const OWN: ReadonlySet<Label> = new Set(["FIELD", "OPTION", "ITEM"]);

/** "keep plants and waterings in one place": how, and not what. */
const TOGETHER =
  /\s(?:(?:all )?(?:in|at) (?:one|a single|the same) (?:place|app|spot)|in order|together|at a glance)(?=[\s,;:.!?]*$)/i;

/** "PhD student in biology, I need …": who asks, before the wish. */
const BEFORE_WISH =
  /^(?:[^:]+,|as an? [^,:]+?|for (?:my|our|the) [^,:]+?)\s+(?=(?:(?:i|we)(?:'d)? (?:need|want|would like|like|am looking|are looking|keep|record|write down)|(?:need|want|would like|'d like) to)(?![\p{L}]))/iu;

/** What a statement of a head says. */
interface Statement {
  drafts: Draft[];
  /** Of the app. */
  name: string | null;
  /** How surely it says what the records are. */
  surety: "none" | "background" | "guess" | "known" | "asked";
  isLent: boolean;
  /** Where its words stand. */
  within: readonly Span[];
  /** The words of it that were used. */
  words: string[];
}

const SURETY = ["none", "background", "guess", "known", "asked"] as const;

export interface ReadHead {
  drafts: readonly Draft[];
  /** They are lent to somebody. */
  isLent: boolean;
  /** Whether the records are those that were asked for, and not only spoken of. */
  isSure: boolean;
}

/**
 * What the head names: records, or what the lists behind it are all for. Of several statements the surest tells the
 * records: "Sheep farm app. I want to write down per ewe" is about ewes.
 */
export function readHead(reading: Reading, heads: readonly Span[], behind: readonly Label[], plan: Plan): ReadHead {
  const statements = statementsOf(reading, heads).map((within) => readStatement(reading, within, behind));
  const rank = ({ surety }: Statement) => SURETY.indexOf(surety);
  const best = statements.reduce<Statement | null>(
    (known, each) => (known === null || rank(each) >= rank(known) ? each : known),
    null,
  );
  if (best === null) return { drafts: [], isLent: false, isSure: false };
  plan.drafts.push(...best.drafts);
  plan.name =
    statements.find((each) => each.name !== null && isTitle(reading, each, best))?.name ??
    titleBefore(reading, best, statements);
  for (const statement of statements) {
    const used =
      statement === best || statement.drafts.length === 0 ? statement.words : [textOf(reading, statement.within)];
    for (const words of [...used, statement === best ? (plan.name ?? "") : ""])
      for (const span of statement.within) plan.spans.push(...locateWords(reading, words, span));
  }
  return { drafts: best.drafts, isLent: best.isLent, isSure: rank(best) > SURETY.indexOf("background") };
}

/** "I want to pick a class" beside what the records are is no name. */
function isTitle(reading: Reading, statement: Statement, best: Statement): boolean {
  return (
    statement === best ||
    !/^(?:i|we)(?:'d)? (?:want|need|would|like)(?![\p{L}])/iu.test(textOf(reading, statement.within))
  );
}

/** "Sheep farm app. I want to write down per ewe": what stands before the wish for the records. */
function titleBefore(reading: Reading, best: Statement, [first]: readonly Statement[]): string | null {
  if (first === undefined || first === best) return null;
  const text = textOf(reading, first.within);
  return OF_ONESELF.test(text) || !/\s(?:app|tracker|log)$/i.test(text) ? null : nameOf(text);
}

/** The places of a head, those of each sentence by themselves. */
function statementsOf({ sentences, text }: Reading, heads: readonly Span[]): Span[][] {
  return sentences.flatMap((sentence) => {
    const within = heads.flatMap(({ start, end }): Span[] => {
      const cut = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
      return cut.start < cut.end ? [cut] : [];
    });
    // "Three | of us share a flat": a number alone names nothing.
    const isNamed = /\p{L}/u.test(within.map(({ start, end }) => text.slice(start, end)).join(" "));
    return within.length === 0 || !isNamed ? [] : [within];
  });
}

function textOf({ text }: Reading, within: readonly Span[]): string {
  return within
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(" ")
    .replace(TOGETHER, "")
    .replace(/^[\s,;:.!?)]+|(?:[\s,;:.!?(]+|\s(?:with|for|of|and|to|that|where|which|in|like|such as))+$/gi, "");
}

/** "in one place": how it is kept. */
function togetherIn({ text }: Reading, within: readonly Span[]): string {
  return within
    .map(({ start, end }) => TOGETHER.exec(text.slice(start, end))?.[0] ?? "")
    .join(" ")
    .trim();
}

function readStatement(reading: Reading, within: readonly Span[], behind: readonly Label[]): Statement {
  const [next = null, second] = behind;
  // "My sister and I want to …"
  const whole = textOf(reading, within).replace(/^(?:my|our) [\p{L}]+ and (?:i|me)(?= )/iu, "we");
  const before = BEFORE_WISH.exec(whole)?.[0] ?? "";
  const text = withoutView(whole.slice(before.length));
  const core = coreOf(text);
  const isOwner = next !== null && OWN.has(next);
  const at = Math.max(0, text.lastIndexOf(core.text));
  const lead = text.slice(0, at);
  const frame = text.slice(at + core.text.length);
  const said = {
    within,
    isLent: false,
    name: null,
    words: [
      before,
      lead,
      frame,
      togetherIn(reading, within),
      AUDIENCE.exec(core.text)?.[0] ?? "",
      OF_OWN.exec(text)?.[0] ?? "",
      OF_THEM.exec(text)?.[0] ?? "",
    ],
  };
  const helper = HELPER.exec(text)?.[1];
  if (helper !== undefined && next !== null && next !== "FIELD" && next !== "OPTION")
    return { ...said, drafts: [], name: asLabel(helper), surety: "none", words: [text] };
  const kind = kindOfApp(whole, reading.text, behind.includes("LIST"));
  const main = kind === null ? null : mainOf(kind, reading.text);
  if (main !== null && /\b(?:log|diary|journal)\b/i.test(text)) main.isLog = true;
  if (main !== null)
    return { ...said, drafts: [main], name: nameOfKind(text, main), surety: "asked", words: [before, text] };
  const told = kind?.needs === undefined || next !== "FIELD" ? null : neededOf(kind, reading.text);
  if (told !== null) return { ...said, drafts: [told], name: nameOf(text), surety: "asked", words: [before, text] };
  if (kind?.needs !== undefined) return { ...said, drafts: [], name: nameOf(text), surety: "none", words: [text] };
  const meant = recordsOfActivity(whole) ?? meantHead(text, reading.text.slice(0, within[0]?.start ?? 0));
  // "Tutoring tracker with students, sessions": they are called so.
  if (meant?.singular === "lesson" && /\bsessions\b/i.test(reading.text))
    [meant.singular, meant.plural] = ["session", "sessions"];
  if (meant !== null) return { ...said, drafts: [meant], surety: "asked", words: [before, text] };
  const asked = askedHead(text, isOwner);
  if (asked !== null)
    return {
      ...said,
      drafts: [asked.draft],
      isLent: asked.isLent,
      surety: "asked",
      words: [...said.words, asked.draft.words],
    };
  const several = severalNouns(core, next === "FIELD" || next === "OPTION");
  if (several !== null)
    return { ...said, drafts: several, surety: "known", words: [...said.words, ...several.map(({ words }) => words)] };
  const bare = core.text.replace(/\s(?:that|which|where|who|so|and|with)\s.*$/i, "");
  const noun = bare.replace(AUDIENCE, "");
  const onBoard = domainOfNoun(groupIn(bare).toLowerCase());
  const tasks =
    BOARD.test(noun) && isGroup(bare) && (onBoard === null || onBoard.isList)
      ? findNoun({ text: "tasks", isList: true }, false)
      : null;
  if (tasks !== null)
    return {
      ...said,
      drafts: [{ ...tasks, name: asLabel(groupIn(bare)) }],
      surety: "known",
      words: [...said.words, noun],
    };
  // "inventory for a repair shop, parts with …": what is listed comes behind whom it is for.
  const isListFor = next === "LIST" && /\bfor(?: (?:my|our|the|an?|small|little|local))*\s*$/i.test(lead);
  const isForGroup = isGroup(isGeneric(noun) ? bare : noun) && (!core.isList || isListFor);
  const isKept = keptByApp(bare) !== null;
  const hasSeveral = second === "LIST" || behind.filter((label) => label === "LIST").length > 1;
  const isWhole =
    next === "LIST" && (hasSeveral || MANAGEMENT.test(bare)) && (WHOLE.test(bare) || WHOLE.test(noun)) && !isKept;
  // "plan our family holiday: packing list, …": there is one.
  const isOnce =
    next === "LIST" &&
    /\b(?:plan|organi[sz]e|planning|organi[sz]ing) (?:my|our|the|an?) /i.test(lead) &&
    OCCASION.test(bare);
  const draft =
    isForGroup || isWhole || isOnce ? null : keptOf(core, noun, isOwner, second !== undefined && OWN.has(second));
  const part = isForGroup || isWhole ? null : headPart(core.text, reading.text);
  const isBackground = OF_ONESELF.test(text) && !WANTED.test(text);
  // "meal planner with a shopping list": one list beside what is planned.
  const isAlone =
    behind.filter((label) => label === "LIST").length === 1 &&
    /^[\s,]*(?:with|and|plus|including) /i.test(reading.text.slice(within.at(-1)?.end ?? 0));
  const isBeside = next !== "LIST" || isKept || (isAlone && !isOnce && !OCCASION.test(bare) && !WHOLE.test(bare));
  // "trips with packing list and expenses for each trip": there are several.
  const isOfEach =
    singularOf(noun) !== noun &&
    /^[\p{L}-]+$/u.test(noun) &&
    new RegExp(`\\b(?:each|every|per) ${singularOf(noun)}(?![\\p{L}-])`, "iu").test(reading.text);
  if (draft !== null && (isOwner || isOfEach || part !== null || core.isList || (draft.domain !== null && isBeside)))
    return {
      ...said,
      drafts: [draft],
      name: isBackground ? occasionOf(text) : null,
      surety: isBackground ? "background" : draft.domain !== null ? "known" : "guess",
      words: [...said.words, draft.words],
    };
  const name = isForGroup ? (occasionOf(text) ?? asLabel(isGeneric(noun) ? bare : noun)) : nameOf(text);
  return { ...said, drafts: [], name, surety: "none", words: isBackground ? [text] : [...said.words, name ?? ""] };
}

/** "Job board", and of a single word what it keeps: "Polls". */
function nameOfKind(text: string, { plural }: Draft): string {
  const name = nameOf(text);
  return name === null || singularOf(plural) === name.toLowerCase() ? asLabel(plural) : name;
}

/** "Track rent for my four flats": the rent, and not the flats, where fields say what of it. */
function keptOf(core: Core, noun: string, isOwner: boolean, isListing: boolean): Draft | null {
  const draft = (isOwner && !isListing ? findNoun(core, false) : null) ?? findNoun(core, isOwner);
  // "I'm a farrier and need …" names nothing.
  if (draft?.domain === null && /^(?:i|we|i'm|we're|he|she|they)(?![\p{L}])/iu.test(draft.words)) return null;
  const isOfOther =
    isOwner &&
    (core.isList || singularOf(noun) !== noun) &&
    draft !== null &&
    draft.domain !== null &&
    !isGeneric(noun) &&
    !noun.toLowerCase().includes(draft.words.toLowerCase());
  return (isOfOther ? findNoun({ text: noun, isList: true }, isOwner) : null) ?? draft;
}

const VIEW_OF =
  /^(?:(?:please|make|build|create|me|i|want|need|an?|the|my|our|simple|nice) )*((?:kanban )?(?:board|calendar)|gallery|timetable) (?:of|for|with) (?:all )?(?:(?:my|our|the) )?(?=[\p{L}])/iu;

/** "a calendar of my night shifts": the view, and what is seen in it where that is known. */
export function viewIn(head: string): { view: string; rest: string } | null {
  const [lead = "", view = ""] = VIEW_OF.exec(head) ?? [];
  const rest = head.slice(lead.length);
  const noun = rest.toLowerCase().replace(/[\s,.:;!?]+$/, "");
  const known = lead === "" ? null : findDomain(noun);
  return known === null || known.isList || !noun.endsWith(known.words) ? null : { view: view.toLowerCase(), rest };
}

function withoutView(text: string): string {
  return viewIn(text)?.rest ?? text;
}

function isGeneric(words: string): boolean {
  return words === "" || words.split(" ").every((word) => isClosedWord(word.toLowerCase()));
}

/** "kanban board for my team" → "team" */
function groupIn(words: string): string {
  return (AUDIENCE.exec(words)?.[0] ?? words).replace(/^\s*(?:for|of|at|in) (?:(?:my|our|the|an?) )*/i, "");
}
