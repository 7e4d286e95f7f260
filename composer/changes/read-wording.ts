import { Block, type BlockOf } from "@lathe/protocol/app/block";
import { nameIn } from "../language/clauses.ts";
import { asLabel, listInWords } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { findBlock, findBlocks, findPage, placedBlocks, replaceBlock } from "./find-place.ts";
import { entityOfNoun } from "./mentions.ts";
import { nameOfBlock } from "./names-in-app.ts";
import { act, already, changed, type Clause, impossible, type Read, type Reader, refusal } from "./reader.ts";

/** What stands in headings, texts and buttons: "change the headline to …", "the button should say …". */
export const readWording: Reader = (given) => {
  const clause = { ...given, text: withTo(given.text) };
  return readHeadline(clause) ?? readButton(clause) ?? readThanks(clause) ?? readTitle(clause) ?? readText(clause);
};

/** “make the title of the page "Sing with us"” is said with “to” as well; of a site its headline is meant. */
function withTo(text: string): string {
  return text
    .replace(
      /^(?:the |my |our )?(?:form|site|page|app|it) should (?:say|show|tell people)(?: that)? (.+?) (?:when|after|once) (?:it(?:'s)?|the form|somebody|someone|people|they|one|you|a message|sending|submitting)(?: .*)?$/i,
      "the thank-you message should say $1",
    )
    .replace(
      /^(?:make|change|set|write) (?:the|my|our) (?:headline|heading|title)(?: \w+)?: (.+)$/i,
      "change the headline to $1",
    )
    .replace(
      /^(make|set|change|have) (the|my|our) (headline|heading|title|slogan|tagline|button)((?: of (?:the|my|our) \S+)?) (".+")$/i,
      "$1 $2 $3$4 to $5",
    )
    .replace(/\b(?:title|heading) (?:of|on) (?:the|my|our) (?:page|site|website|home ?page) to\b/i, "headline to");
}

const TO = "(?:to (?:say|read|be)|should (?:say|read|be)|says?|reads?|to|into|as|:|=|is)";

/** A sentence as it was written: without quotes around it. */
export function sentenceIn(words: string): string {
  return nameIn(words).replace(/\s+/g, " ").trim().slice(0, 400);
}

export function labelIn(words: string): string {
  return asLabel(nameIn(words));
}

export function change(block: Block, next: Block, said: string): Read {
  return act((app): Applied => {
    const now = placedBlocks(app).find((each) => each.block.id === block.id)?.block;
    if (now === undefined) return impossible("It is not there any more.");
    if (JSON.stringify(next) === JSON.stringify(now)) return already("It says so already.");
    return changed(replaceBlock(app, next), said, nameOfBlock(next, app));
  });
}

export function firstOf<Type extends Block["type"]>(clause: Clause, type: Type): BlockOf<Type> | null {
  const isOfType = (block: Block): block is BlockOf<Type> => block.type === type;
  return placedBlocks(clause.app).flatMap(({ block }) => (isOfType(block) ? [block] : []))[0] ?? null;
}

function readHeadline(clause: Clause): Read | null {
  const hero = firstOf(clause, "hero");
  if (hero === null) return null;
  const found = new RegExp(
    `^(?:change |set |make |let |reword )?(?:the |my )?(headline|heading|main title|hero(?: (?:title|text|subtitle))?|title|slogan|tagline|subtitle|sub-?heading|intro(?: text)?|text below(?: the headline)?)(?: (?:of|on) (?:the )?(?:site|page|home ?page|website|hero|top))?(?: text)? ${TO} (.+)$`,
    "i",
  ).exec(clause.text);
  const aligned =
    /^(?:(center|centre|align|left-align)\s+(?:the\s+)?(?:hero|headline|top)|make (?:the )?(?:hero|headline)\b)(?:\s+(?:section|text))?(?:\s+(?:to the\s+)?(left|centered|centred|center|centre|split))?$/i.exec(
      clause.text,
    );
  if (aligned !== null && (aligned[2] !== undefined || /^cent/i.test(aligned[1] ?? ""))) {
    const layout = /left|split/i.test(aligned[2] ?? "") ? "split" : "centered";
    const place = layout === "centered" ? "in the middle" : "at the left, beside the picture,";
    return change(hero, { ...hero, layout }, `The headline stands ${place} now.`);
  }
  const put =
    /^(?:write|put|use|show|set|take)\s+(".+"|'.+')\s+(?:as|for)\s+(?:the\s+)?(?:headline|heading|main title|title)$/i.exec(
      clause.text,
    )?.[1];
  if (put !== undefined)
    return change(
      hero,
      { ...hero, title: nameIn(put).slice(0, 60) },
      `The headline is “${nameIn(put).slice(0, 60)}” now.`,
    );
  if (found === null) return null;
  const isText = /sub|slogan|tagline|intro|text/i.test(found[1] ?? "");
  return isText
    ? change(
        hero,
        { ...hero, text: sentenceIn(found[2] ?? "") },
        `The text below the headline is “${sentenceIn(found[2] ?? "")}” now.`,
      )
    : change(
        hero,
        { ...hero, title: nameIn(found[2] ?? "").slice(0, 60) },
        `The headline is “${nameIn(found[2] ?? "").slice(0, 60)}” now.`,
      );
}

function readButton({ text, app }: Clause): Read | null {
  const found = new RegExp(
    `^(?:change |set |make |let |rename |label )?(?:the |my )?(.*?)\\s*buttons?(?:'s)?(?: (?:text|label|caption))?(?: (?:of|in|on) (?:the )?(.+?))? ${TO} (.+)$`,
    "i",
  ).exec(text);
  if (
    found === null ||
    /colou?r|#[0-9a-f]{3}|^\s*(?:bigger|smaller|red|blue|green|round|square)\b/i.test(`${found[3]}`)
  )
    return null;
  const label = labelIn(found[3] ?? "");
  const where = (found[2] ?? found[1] ?? "").replace(/'s$/, "").trim();
  const named = where === "" ? placedBlocks(app) : findBlocks(app, where);
  // "The sign-up button" is that of the sign-up form.
  const owners = (named.length > 0 ? named : findBlocks(app, `${where} form`)).map(({ block }) => block);
  const wanted = where.replace(/^"|"$/g, "").toLowerCase();
  for (const block of [...owners, ...placedBlocks(app).map((each) => each.block)]) {
    const isOwner = owners.includes(block);
    if (block.type === "hero" && block.links.length > 0) {
      const at = Math.max(
        0,
        block.links.findIndex((link) => link.label.toLowerCase() === wanted),
      );
      if (isOwner || block.links.some((link) => link.label.toLowerCase() === wanted))
        return change(
          block,
          { ...block, links: block.links.map((link, index) => (index === at ? { ...link, label } : link)) },
          `The button says “${label}” now.`,
        );
    }
    if (
      (block.type === "form" || block.type === "picker") &&
      (isOwner || block.button.toLowerCase() === wanted || /^(?:send|submit|form)$/.test(wanted))
    )
      return change(block, { ...block, button: label }, `The button says “${label}” now.`);
    if (block.type === "callToAction" && (isOwner || block.link.label.toLowerCase() === wanted))
      return change(block, { ...block, link: { ...block.link, label } }, `The button says “${label}” now.`);
    if (block.type === "pricing" && block.link !== null && (isOwner || block.link.label.toLowerCase() === wanted))
      return change(
        block,
        { ...block, link: { ...block.link, label } },
        `The buttons of the plans say “${label}” now.`,
      );
  }
  return null;
}

function readThanks(clause: Clause): Read | null {
  const form = firstOf(clause, "form");
  const found =
    new RegExp(
      `^(?:change |set |make |let )?(?:the )?(?:thank[- ]?you|thanks|confirmation)(?: (?:message|text|note|page))?(?: .+?)? ${TO} (.+)$`,
      "i",
    ).exec(clause.text) ?? /^(?:say|show) (".+") (?:after|when) (?:.*(?:sent|sending|submit\w*))$/i.exec(clause.text);
  if (form === null || found === null) return null;
  const thanks = sentenceIn(found[1] ?? "");
  return change(form, { ...form, thanks }, `Whoever sends the form reads “${thanks}” now.`);
}

/** "rename the FAQ to Good to know", "change the title of the pricing to …" */
function readTitle({ text, app }: Clause): Read | null {
  const found =
    namesHeading(text, app) ??
    new RegExp(
      `^(?:change|set|make|rename|reword)\\s+(?:the\\s+)?(?:title|heading|headline|name)\\s+(?:of|above|over|for)\\s+(?:the\\s+)?(.+?)(?: section| block)?\\s+${TO}\\s+(.+)$`,
      "i",
    ).exec(text) ??
    /^(?:rename|retitle)\s+(?:the\s+)?(.+?)(?:\s+(?:section|block|title|heading|headline))?\s+(?:to|as|into)\s+(.+)$/i.exec(
      text,
    ) ??
    /^(?:call|title|name)\s+(?:the\s+)?(.+?)\s+(?:section|block)\s+(.+)$/i.exec(text) ??
    new RegExp(`^(?:the\\s+)?(?:title|heading)\\s+(?:of|above)\\s+(?:the\\s+)?(.+?)\\s+${TO}\\s+(.+)$`, "i").exec(text);
  const several = found === null ? [] : findBlocks(app, found[1] ?? "");
  if (several.length > 1 && several.every(({ block }) => block.type !== "records"))
    return refusal(
      `“${found?.[1] ?? ""}” could be ${listInWords(
        several.map(({ block }) => `**${nameOfBlock(block, app)}**`),
        "or",
      )}. Say which you mean.`,
    );
  const placed =
    found === null || (/\b(?:page|tab)$/i.test(found[1] ?? "") && findPage(app, found[1] ?? "") !== null)
      ? null
      : findBlock(app, found[1] ?? "");
  // Records are called by what they are; that is another change.
  const isHeading =
    /title|heading|headline|section/i.test(text) ||
    isGallery(found?.[1] ?? "", app) ||
    namesHeading(text, app) !== null;
  if (placed === null || (placed.block.type === "records" && !isHeading)) return null;
  const title = labelIn(found?.[2] ?? "");
  if (title === "") return null;
  return change(
    placed.block,
    { ...placed.block, title },
    `The heading of **${nameOfBlock(placed.block, app)}** is **${title}** now.`,
  );
}

/** "change tour dates to gigs", where that is the heading of a part of a site. */
function namesHeading(text: string, app: Clause["app"]): RegExpExecArray | null {
  const found = /^(?:change|rename|call)\s+(?:the\s+)?(.+?)\s+(?:to|into)\s+(.+)$/i.exec(text);
  const wanted = found?.[1]?.toLowerCase();
  const isHeading = placedBlocks(app).some(({ block }) => block.title?.toLowerCase() === wanted);
  return app.layout === "site" && isHeading ? found : null;
}

/** "rename gallery to my work": what a site calls so is its heading, and no sort of records. */
function isGallery(words: string, app: Clause["app"]): boolean {
  return app.layout === "site" && /^(?:gallery|timetable|portfolio)$/i.test(words) && entityOfNoun(words, app) === null;
}

/** "change the text to Off to Greece", of an app that is one timer or counter: what stands above it. */
function readOnlyTitle(text: string, app: Clause["app"]): Read | null {
  const title = new RegExp(
    `^(?:change|set|make|let)?\\s*(?:the\\s+|it\\s+)?(?:text|words|caption|label|heading|message)?(?: (?:above|over|on|of) (?:it|the \\S+))?\\s*(?:should )?(?:${TO})\\s+(.+)$`,
    "i",
  ).exec(text)?.[1];
  const [only, other] = placedBlocks(app).map(({ block }) => block);
  const isTool = only?.type === "timer" || only?.type === "counter" || only?.type === "picker" || only?.type === "draw";
  if (title === undefined || !/\b(?:text|words|caption|label|heading|message|say)\b/i.test(text)) return null;
  if (only === undefined || other !== undefined || !isTool) return null;
  return change(
    only,
    { ...only, title: labelIn(title).slice(0, 60) },
    `It says **${labelIn(title).slice(0, 60)}** now.`,
  );
}

/** "change the text of the about section to …" */
function readText({ text, app }: Clause): Read | null {
  const found =
    new RegExp(
      `^(?:change|set|make|replace|reword)?\\s*(?:the\\s+)?(?:text|words|wording|description|paragraph)\\s+(?:of|in|below|under|for)\\s+(?:the\\s+)?(.+?)(?: section| block)?\\s+${TO}\\s+(.+)$`,
      "i",
    ).exec(text) ?? new RegExp(`^(?:change|set)\\s+(?:the\\s+)?(.+?)\\s+text\\s+${TO}\\s+(.+)$`, "i").exec(text);
  const placed = found === null ? null : findBlock(app, found[1] ?? "");
  if (placed === null) return readOnlyTitle(text, app);
  const { block } = placed;
  const words = sentenceIn(found?.[2] ?? "");
  // What has no text loses it here.
  const parsed = Block.safeParse({ ...block, text: words });
  if (!parsed.success || !("text" in parsed.data)) return null;
  return change(block, parsed.data, `The text of **${nameOfBlock(block, app)}** is changed.`);
}
