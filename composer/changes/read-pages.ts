import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, Page } from "@lathe/protocol/app/block";
import { IconName } from "@lathe/protocol/app/label";
import { kebabCase } from "../generate/names.ts";
import { findField } from "../language/field-phrase.ts";
import { listInWords } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { findBlocks, findPage, freshPlaceId, placedBlocks, replacePage, withoutBlock } from "./find-place.ts";
import { entityOfNoun } from "./mentions.ts";
import { nameOfBlock } from "./names-in-app.ts";
import { act, already, changed, type Clause, impossible, type Read, type Reader, refusal } from "./reader.ts";
import { addPart, blocksOf, recognizeBlocks } from "./recognize-blocks.ts";
import { labelIn } from "./read-wording.ts";

const MAX_PAGES = 8;

/** "a second page with the statistics", "rename the first page to Start", "remove the About page", "a heart icon for …" */
export const readPages: Reader = (clause) =>
  readEach(clause) ?? readRename(clause) ?? readIcon(clause) ?? readRemoval(clause) ?? readAddition(clause);

/** "a page for each teacher": as many as there are, which nobody knows yet. */
function readEach({ text }: Clause): Read | null {
  return /^(?:add |make |give )?(?:an? )?(?:own |separate )?page (?:for|per|of) (?:each|every) \p{L}+$/iu.test(text)
    ? refusal(
        "I make no page for each of them by itself. What stands in a list opens when it is clicked, and a single page can be added: “add a page about …”.",
      )
    : null;
}

function readRename({ text, app }: Clause): Read | null {
  const bare = /^(?:rename|retitle)\s+(?:the\s+)?(.+?)\s+(?:to|as|into)\s+(.+)$/i.exec(text);
  const found =
    /^(?:rename|retitle|call|name|title)\s+(?:the\s+)?(.+?\s+(?:page|tab|screen))\s+(?:to\s+|as\s+|into\s+)?(.+)$/i.exec(
      text,
    ) ??
    /^(?:change|set)\s+(?:the\s+)?(?:title|name)\s+of\s+(?:the\s+)?(.+?\s+(?:page|tab|screen))\s+(?:to|into)\s+(.+)$/i.exec(
      text,
    ) ??
    bare;
  const page = found === null ? null : findPage(app, found[1] ?? "");
  if (page === null || (bare !== null && isOtherName(found?.[1] ?? "", app))) return null;
  const title = labelIn(found?.[2] ?? "");
  return act((now) => {
    if (page.title === title) return already(`The page is called **${title}** already.`);
    const current = now.pages.find(({ id }) => id === page.id) ?? page;
    return changed(
      replacePage(now, { ...current, title }),
      `The page **${page.title}** is called **${title}** now.`,
      `${title} page`,
    );
  });
}

/** Whether something else than a page is called so. */
function isOtherName(words: string, app: AppSpecification): boolean {
  if (/\b(?:page|tab|screen)$/i.test(words)) return false;
  return (
    entityOfNoun(words, app) !== null ||
    app.entities.some(({ fields }) => findField(words, fields) !== null) ||
    findBlocks(app, words).length > 0
  );
}

function readIcon({ text, app }: Clause): Read | null {
  const found =
    /^(?:use|give|set|add|show|put)\s+(?:an?\s+|the\s+)?(?!an?\b|the\b)(\w+)(?:\s+icon)\s+(?:for|to|on|as the icon of)\s+(?:the\s+)?(.+?)$/i.exec(
      text,
    ) ??
    /^(?:change|set|make)\s+(?:the\s+)?icon\s+(?:of|for|on)\s+(?:the\s+)?(.+?)\s+(?:to|be)\s+(?:an?\s+)?(\w+)$/i.exec(
      text,
    ) ??
    /^give\s+(?:the\s+)?(.+?)\s+(?:an?\s+)(\w+)\s+icon$/i.exec(text);
  if (found === null) return null;
  const isFirst = /^(?:use|set|add|show|put)\b/i.test(text) && !/^set\s+(?:the\s+)?icon/i.test(text);
  const words = (isFirst ? found[1] : found[2]) ?? "";
  const page =
    findPage(app, (isFirst ? found[2] : found[1]) ?? "") ?? (app.pages.length === 1 ? (app.pages[0] ?? null) : null);
  const icon = IconName.safeParse(words.toLowerCase());
  if (page === null) return null;
  return act((now) =>
    icon.success
      ? changed(
          replacePage(now, { ...page, icon: icon.data }),
          `The page **${page.title}** has the icon “${icon.data}” now.`,
        )
      : impossible(
          `I have no icon “${words}”. Some that I have: ${listInWords(IconName.options.filter((_, index) => index % 6 === 0))}.`,
        ),
  );
}

function readRemoval({ text, app }: Clause): Read | null {
  const found = /^(?:remove|delete|drop|get rid of|hide)\s+(?:the\s+)?(.+?)\s+(?:page|tab|screen)$/i.exec(text);
  if (/^(?:remove|delete|drop) (?:the|this|that) (?:page|tab|screen)$/i.test(text))
    return refusal(
      app.pages.length === 1
        ? "It is the only page."
        : `Say which page: ${listInWords(
            app.pages.map(({ title }) => `**${title}**`),
            "or",
          )}.`,
    );
  const page = found === null ? null : findPage(app, found[1] ?? "");
  if (page === null) return null;
  return act((now) => {
    if (now.pages.length === 1) return impossible("It is the only page.");
    const pages = now.pages.filter(({ id }) => id !== page.id);
    const names = page.blocks.map((block) => nameOfBlock(block, now));
    const used = (id: string) =>
      JSON.stringify(pages).includes(`"entity":"${id}"`) ||
      JSON.stringify(now.entities.filter((each) => each.id !== id)).includes(`"entity":"${id}"`);
    const entities = now.entities.filter(
      ({ id }) => used(id) || !page.blocks.some((block) => "entity" in block && block.entity === id),
    );
    return changed(
      { ...now, entities, pages },
      `Removed the page **${page.title}** with what was on it: ${listInWords(names)}.`,
    );
  });
}

const NEW_PAGE =
  /^(?:add|create|make|insert|i want|i need|give (?:me|us|it)|there should be|have)?\s*(?:also\s+)?(?:an?|another|one more|the)?\s*(?:new|second|third|fourth|separate|extra|additional|own|2nd|3rd)?\s*(?:page|tab|screen)\s+(?:(?:called|named|titled)\s+(?<name>".+?"|.+?)(?:\s+(?:with|for|showing|containing|that (?:has|shows))\s+(?<named>.+))?|(?:with|for|of|about|showing|containing|that (?:has|shows))\s+(?<what>.+))$/i;
const KIND_OF_PAGE =
  /^(?:add|create|make|insert|i want|i need)\s+(?:also\s+)?(?:an?|another)\s+(?:new\s+)?(?<what>(?:(?!with\b|for\b)\S+\s+){0,3}(?!with\b|for\b)\S+?)\s+(?:page|tab|screen)(?:\s+(?:with|for|of|showing)\s+(?:her|his|their|my|our|all|the|some)\s+[\p{L} ]+)?$/iu;

function readAddition({ text }: Clause): Read | null {
  const several =
    /^(?:add|create|make|insert|i want|i need)\s+(?:(?:\d+|two|three|four|some|more|new|the)\s+)*(?:pages|tabs)\s*(?:called|named|for|:)?\s+(.+)$/i.exec(
      text,
    );
  if (several !== null) {
    const titles = (several[1] ?? "").split(/\s*,\s*(?:and\s+)?|\s+and\s+/i).filter((title) => title !== "");
    return {
      acts: titles.map((title) => ({ words: title, apply: (app) => openPage(app, labelIn(title), "") })),
      unclear: [],
    };
  }
  const found = NEW_PAGE.exec(text) ?? KIND_OF_PAGE.exec(text);
  if (
    found === null ||
    /\b(?:on|to|in|onto) (?:an?|its|their) (?:own |new |separate )*(?:page|tab|screen)$/i.test(text)
  )
    return null;
  const { name, named, what } = found.groups ?? {};
  const about = /\babout\s+(us|me|him|her|them|(?:our|my|the) [\p{L} ]+)$/iu.exec(text)?.[1];
  const isAbout =
    about !== undefined && /^(?:us|me|him|her|them|our (?:team|story|company|shop|studio|family))$/i.test(about);
  const wanted = isAbout ? "about section" : (named ?? what ?? "").replace(/^(?:the|a|an|my|our)\s+/i, "");
  const title = name === undefined ? (isAbout ? labelIn(`about ${about}`) : null) : labelIn(name);
  return act((app) => openPage(app, title, wanted));
}

/** A page with blocks that are there, with fresh ones, or with a text to write over. */
function openPage(app: AppSpecification, title: string | null, wanted: string): Applied {
  if (app.pages.length >= MAX_PAGES) return impossible(`There are ${MAX_PAGES} pages, and more do not fit.`);
  const items = wanted.split(/\s*,\s*(?:and\s+)?|\s+and\s+/i).map((item) => item.replace(/^(?:the|a|an)\s+/i, ""));
  const moved = wanted === "" ? [] : items.flatMap((item) => findBlocks(app, item));
  if (moved.length > 0 && moved.length >= items.length)
    return movedToPage(
      app,
      title,
      wanted,
      moved.map(({ block }) => block),
    );
  const recognized = wanted === "" ? null : recognizeBlocks(wanted, app);
  const part = recognized?.parts.find((each) => blocksOf(each).length > 0);
  if (part !== undefined) {
    const added = addPart(app, part, { type: "ownPage", title });
    return "fault" in added
      ? impossible(added.fault)
      : changed(
          added.app,
          `Added **${listInWords(added.blocks.map((block) => nameOfBlock(block, added.app)))}**${added.where}.`,
        );
  }
  const label = title ?? labelIn(wanted);
  if (app.pages.some((page) => page.title.toLowerCase() === label.toLowerCase()))
    return already(`There is a page **${label}** already.`);
  if (label === "" || label.split(" ").length > 5)
    return impossible(
      "I do not know what the page should hold. Say it so: “add a page with the statistics”, or “add a page called About”.",
    );
  const block: Block = {
    id: freshPlaceId(
      `${kebabCase(label)}-text`,
      placedBlocks(app).map((each) => each.block.id),
    ),
    type: "text",
    title: label,
    text: `What this page says stands here: change it with words like “change the text of ${label.toLowerCase()} to …”, or in the code.`,
  };
  const page = pageOf(app, label, [block]);
  return changed(
    { ...app, pages: [...app.pages, page] },
    `Added the page **${label}**. It holds a text to write over.`,
    `${label} page`,
  );
}

function pageOf(app: AppSpecification, title: string, blocks: Block[]): Page {
  return {
    id: freshPlaceId(
      kebabCase(title),
      app.pages.map(({ id }) => id),
    ),
    title,
    icon: "list",
    blocks,
  };
}

function movedToPage(app: AppSpecification, title: string | null, wanted: string, blocks: Block[]): Applied {
  if (placedBlocks(app).length === blocks.length) return impossible("Nothing would be left on the other pages.");
  const label = title ?? labelIn(wanted.replace(/\s+(?:section|block)$/i, ""));
  const rest = blocks.reduce((sofar, { id }) => withoutBlock(sofar, id), app);
  const page = pageOf(rest, label, blocks);
  return changed(
    { ...rest, pages: [...rest.pages, page] },
    `The page **${label}** has ${listInWords(blocks.map((block) => `**${nameOfBlock(block, app)}**`))} now.`,
    `${label} page`,
  );
}
