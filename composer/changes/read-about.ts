import type { Block } from "@lathe/protocol/app/block";
import { asLabel } from "../language/words.ts";
import { freshPlaceId, placedBlocks, replaceBlock } from "./find-place.ts";
import { insertBlock } from "./insert-block.ts";
import { nameOfBlock } from "./names-in-app.ts";
import { sentenceIn } from "./read-wording.ts";
import { act, changed, impossible, type Reader } from "./reader.ts";

const US =
  /^(?:(?:add|put|write|say|include|the text|text) )?(?:(?:in|of|for) )?(?:the )?(?:about(?: (?:us|me|ourselves|myself|the (?:business|shop|team|company|studio|club|place)))?|our story|my story|who we are|who i am)(?: (?:text|section))?(?: should (?:say|read)| says| is)?\s*[:=]\s*(?<text>\S.*)$/iu;
/** "my name is Anna Weber": the site of somebody is called so. */
const OWNER =
  /^(?:my|the (?:owner|photographer|artist|author|musician|designer|developer)'s) (?:full )?name is (\p{Lu}[\p{L}'.-]+(?: [\p{L}'.-]+){0,3})$|^i(?:'m| am) (\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+)$|^[Ww]e(?:'re| are) (\p{Lu}[\p{L}'-]+ (?:and|&) \p{Lu}[\p{L}'-]+)$/u;
const SOMETHING =
  /^(?:add|put in|include|write|there should be|i want|we need|say) (?:an? |some |the )?(?:(?:short|little|few|small) )?(?:line|lines|paragraph|text|bit|word|words|sentence|sentences|section|part|something)s? (?:about|on|telling about|for) (?<what>(?:our|my|the|how|why|where|what|when) .+?)(?:\s*:\s*(?<text>\S.*))?$/iu;

const KNOWN =
  /\b(?:us|me|ourselves|myself|services?|pric\w+|faqs?|questions?|team|staff|testimonials?|reviews?|gallery|photos?|pictures?|images?|videos?|contact|menu|features?|newsletter|blog|news|hours|hero|banner|footer|header|maps?|forms?|events?|timetable|schedule|statistics|partners|sponsors|logos?|steps|how it works|shop|products?|rsvp|bookings?|portfolio|projects|work|downloads?|what we do|who we are)\b/i;
/** "add a section about parking", "a section called Cakes": of no known sort, with this heading. */
const OWN_SECTION =
  /^(?:add|put in|include|create|make|there should be|i want|we need)(?: also)? (?:an? |another |the )?(?:new |separate |short |little |small |text )*(?:section|paragraph|part|block)(?: (?:about|on|for|called|named|titled|with the (?:title|heading)))? "?(?<what>\p{L}[\p{L}' &-]{2,40}?)"?(?:\s*:\s*(?<text>\S.*))?$/iu;

/** "about us: baking since 1998": in the place of what was made up; "a paragraph about our garden" waits for its words. */
export const readAbout: Reader = ({ text, app }) => {
  if (app.layout !== "site") return null;
  const [, name, called, both] = OWNER.exec(text) ?? [];
  const owner = name ?? called ?? both;
  if (owner !== undefined)
    return act((now) => changed({ ...now, name: owner.trim() }, `The site is called **${owner.trim()}** now.`));
  const us = US.exec(text)?.groups?.["text"];
  if (us !== undefined) return act((now) => write(now, "About us", sentence(us), "about"));
  const own = OWN_SECTION.exec(text)?.groups;
  const isOwn = own !== undefined && !KNOWN.test(own["what"] ?? "") && !/^(?:of|with|from)\b/i.test(own["what"] ?? "");
  const something = SOMETHING.exec(text)?.groups ?? (isOwn ? own : undefined);
  const what = (something?.["what"] ?? "").replace(/^the /i, "");
  if (what === "" || what.split(" ").length > 6) return null;
  const told = something?.["text"];
  const said =
    told === undefined ? `Say here what people should know about ${what.replace(/^my /i, "my ")}.` : sentence(told);
  return act((now) => write(now, asLabel(what), said, null));
};

function sentence(words: string): string {
  const plain = sentenceIn(words);
  const whole = plain.charAt(0).toUpperCase() + plain.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}

/** In the text of this id where the site has it, else as a section of its own. */
function write(app: Parameters<typeof insertBlock>[0], title: string, text: string, id: string | null) {
  const there = placedBlocks(app).find(({ block }) => block.type === "text" && block.id === id)?.block;
  if (there?.type === "text")
    return changed(
      replaceBlock(app, { ...there, title, text }),
      `**${title}** says what you told me now, in place of the sample.`,
      title,
    );
  const block: Block = {
    id: freshPlaceId(
      id ?? title.toLowerCase().replace(/[^a-z]+/g, "-"),
      placedBlocks(app).map((each) => each.block.id),
    ),
    type: "text",
    title,
    text,
  };
  const last = placedBlocks(app).find(({ block: each }) => each.type === "details" || each.type === "form")?.block;
  const spot =
    last === undefined ? null : ({ type: "beside", side: "before", target: nameOfBlock(last, app) } as const);
  const inserted = insertBlock(app, block, spot);
  return "fault" in inserted
    ? impossible(inserted.fault)
    : changed(
        inserted.app,
        text.startsWith("Say here")
          ? `Added the section **${title}**; tell me what it should say: “the text of ${title.toLowerCase()} should say …”.`
          : `Added the section **${title}**.`,
        title,
      );
}
