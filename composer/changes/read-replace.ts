import { AppSpecification } from "@lathe/protocol/app-specification";
import { asLabel, listInWords } from "../language/words.ts";
import { nameOfBlock } from "./names-in-app.ts";
import { act, changed, impossible, type Read, type Reader } from "./reader.ts";

const QUOTED = `(?:"([^"]+)"|'([^']+)')`;
const REPLACE = new RegExp(
  `^(?:replace|change|rename|reword|swap|turn|correct|fix)\\s+(?:(?:the )?(?:text|word|words|wording|label|phrase|title|option|button|heading)\\s+)?${QUOTED}\\s+(?:with|to|by|into|for|as)\\s+${QUOTED}(?:\\s+everywhere)?$|^(?:say|write)\\s+${QUOTED}\\s+(?:instead of|rather than)\\s+${QUOTED}$`,
  "i",
);

/** “replace "Book now" with "Reserve"”: quoted text, wherever people read it. */
export const readReplace: Reader = ({ text, app }) => {
  const found = REPLACE.exec(
    text.replace(/^(replace|change) the words? ([^"']\S*(?: \S+){0,4}?) (with|by|to) ([^"].*)$/i, '$1 "$2" $3 "$4"'),
  );
  if (found === null) return readInstead(text, app);
  const [, a, b, c, d, e, f, g, h] = found;
  const from = a ?? b ?? g ?? h ?? "";
  const to = c ?? d ?? e ?? f ?? "";
  return act((app) => {
    const { value, places } = replaceText(app, from, to);
    if (places.length === 0) return impossible(`“${from}” does not stand anywhere in the app's texts.`);
    const parsed = AppSpecification.safeParse(value);
    if (!parsed.success) return impossible(`“${to}” does not fit there: it is too long, or two would have one name.`);
    const shown = [...new Set(places)];
    const rest = shown.length > 5 ? [`${shown.length - 5} more places`] : [];
    return changed(parsed.data, `“${from}” reads “${to}” now in ${listInWords([...shown.slice(0, 5), ...rest])}.`);
  });
};

const INSTEAD =
  /^(?:(?:it|that|this|they|there|the \p{L}+|i want(?: it to)?|please)(?: should| must| has to| needs to)? ?)?(?:be|say|read|use|is called|have|show)?\s*"?([\p{L}\d][\p{L}\d &'-]{0,30}?)"? (?:instead of|rather than|and not|, not|not) "?([\p{L}\d][\p{L}\d &'-]{1,30}?)"?$/iu;

/** "it should be great instead of good": what is called so, an option or a heading, and not any word of a text. */
function readInstead(text: string, app: AppSpecification): Read | null {
  const [, to = "", from = ""] = INSTEAD.exec(text.replace(/,\s+not /i, " not ")) ?? [];
  if (from.length < 2 || to === "") return null;
  const isName = (name: string | undefined) => name?.toLowerCase() === from.toLowerCase();
  const owner = app.entities.find(({ fields }) =>
    fields.some((field) => "options" in field && field.options.some(isName)),
  );
  const name =
    owner?.fields.flatMap((field) => ("options" in field ? field.options : [])).find(isName) ??
    app.pages.flatMap(({ title, blocks }) => [title, ...blocks.map((block) => block.title)]).find(isName) ??
    (isName(app.name) ? app.name : undefined);
  if (name === undefined) return null;
  return act((now) => {
    const { value, places } = replaceText(now, name, asLabel(to));
    const parsed = AppSpecification.safeParse(value);
    return places.length === 0 || !parsed.success
      ? impossible(`“${name}” cannot be called so there.`)
      : changed(
          parsed.data,
          `“${name}” reads “${asLabel(to)}” now in ${listInWords([...new Set(places)].slice(0, 5))}.`,
        );
  });
}

/** Keys whose strings are read by people. */
const SHOWN = new Set(
  "name title label text button thanks options points price period role question answer value summary unit singular plural".split(
    " ",
  ),
);

export function replaceText(app: AppSpecification, from: string, to: string): { value: unknown; places: string[] } {
  const places: string[] = [];
  const has = (pattern: RegExp) => pattern.test(JSON.stringify(app));
  const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const exact = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu");
  const pattern = has(exact) ? exact : new RegExp(exact.source, "giu");
  const put = (text: string, place: string): string => {
    const next = text.replace(pattern, () => to);
    if (next !== text) places.push(place);
    return next;
  };
  const walk = (node: unknown, place: string, isShown: boolean): unknown => {
    if (typeof node === "string") return isShown ? put(node, place) : node;
    if (Array.isArray(node)) return node.map((each) => walk(each, place, isShown));
    if (typeof node !== "object" || node === null) return node;
    // A choice's value in examples is text; of a block's ids and references nothing is touched.
    return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, walk(each, place, SHOWN.has(key))]));
  };
  const entities = app.entities.map(({ fields, examples, singular, plural, streaks, ...entity }) => ({
    ...entity,
    singular: put(singular, `the name of the ${plural}`),
    plural: put(plural, `the name of the ${plural}`),
    ...(streaks === undefined ? {} : { streaks: walk(streaks, `the tick of the ${plural}`, true) }),
    fields: fields.map((field) => walk(field, `the field **${field.label}**`, false)),
    examples: examples.map((example) =>
      Object.fromEntries(
        Object.entries(example).map(([id, each]) => [
          id,
          typeof each === "string" && !/^data:|^https?:/.test(each) ? put(each, `the examples of ${plural}`) : each,
        ]),
      ),
    ),
  }));
  const pages = app.pages.map((page) => ({
    ...page,
    title: put(page.title, `the name of the page **${page.title}**`),
    blocks: page.blocks.map((block) => walk(block, `**${nameOfBlock(block, app)}**`, false)),
  }));
  return { value: { ...app, name: put(app.name, "the app's name"), entities, pages }, places };
}
