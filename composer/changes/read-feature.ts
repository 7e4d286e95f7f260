import { findColour } from "../language/look/colours.ts";
import { meansStreaks } from "../language/streak-words.ts";
import { findField } from "../language/field-phrase.ts";
import type { Mode } from "@lathe/protocol/app/theme";
import type { Change } from "./change.ts";
import { fieldMeant } from "./field-meant.ts";
import { entityOfNoun } from "./mentions.ts";
import type { Scope } from "./scope.ts";

/** What is neither a field nor a name: look, search, order, filters, buttons. */
export function readFeature(text: string, scope: Scope): Change | null {
  const plain = text
    .replace(
      /^(?:add|include|insert|put in|put|give (?:it|me|us|the app|them|each \w+|every \w+)|show|display|have|enable|turn on|switch on|allow|create|use|switch to|change to|with|let me|let us|make|set|change|support|i want|keep)\s+/i,
      "",
    )
    .replace(/^(?:me |us |it |the app |the |an? |some |everything |this )+/i, "")
    .replace(/^(?:possibility|ability|option|way|feature) (?:to|of|for) /i, "");
  if (meansStreaks(plain)) return { type: "streaks.switch", on: true };
  return (
    readMode(plain) ??
    readOrder(text, scope) ??
    readOrderField(text, plain, scope) ??
    readFilter(text, plain, scope) ??
    readButtons(text, plain) ??
    readTotal(plain, scope) ??
    readAccent(text)
  );
}

function readMode(plain: string): Change | null {
  const found =
    /^(?:(?:app|colou?rs?|design|theme|look|mode|background|site|page) )?(?:to |in |into |look |be )?(?:an? |the )?(dark|light|night|system|bright)(?:[ -]?(?:mode|theme|themed|design|style|colou?rs?|look|background|version|scheme|ui))?$/i.exec(
      plain,
    );
  if (found === null) return null;
  const modes: Record<string, Mode> = {
    dark: "dark",
    night: "dark",
    light: "light",
    bright: "light",
    system: "system",
  };
  const mode = modes[(found[1] ?? "").toLowerCase()];
  return mode === undefined ? null : { type: "theme.mode", mode };
}

const NEXT =
  /^(?:(?:show|put|have|see|list)(?: me| us)? )?(?:the |my |our )?(?:next|upcoming|coming|soonest|nearest)(?: \p{L}+){0,2} (?:(?:at|on) (?:the )?top|first)$/iu;

function readOrder(text: string, { app, entity }: Scope): Change | null {
  // "Show the next meeting at the top": what comes soonest.
  const coming = NEXT.test(text) ? entity.fields.filter(({ type }) => type === "date") : [];
  const soon = coming.find((field) => "deadline" in field && field.deadline === true) ?? coming[0];
  if (soon !== undefined) return { type: "order.set", field: soon.id, direction: "ascending" };
  const found =
    /\b(newest|latest|most recent|oldest|earliest)(?: (?:ones|entries|items|(\w+)))? (?:first|on top|at the top)$/i.exec(
      text,
    );
  if (found === null || /\bby (?!(?:the )?(?:newest|latest|most recent|oldest|earliest)\b)/i.test(text)) return null;
  // "The newest news" are none of the events.
  const noun = found[2];
  const isOwn = noun === undefined || noun === "one" || entityOfNoun(noun, { entities: [entity] }) !== null;
  if (!isOwn && app.entities.length > 0 && app.layout === "site") return null;
  // What has a day of its own is as old as that says.
  const days = entity.fields.filter((field) => field.type === "date" && field.deadline !== true);
  const day = days.find(({ id }) => id === entity.order.field);
  const direction = /newest|latest|recent/i.test(found[1] ?? "") ? "descending" : "ascending";
  if (day !== undefined && entity.order.direction === direction)
    return {
      type: "always",
      what: `The ${entity.plural} stand by **${day.label}** already, ${direction === "descending" ? "newest" : "oldest"} first.`,
    };
  return { type: "order.set", field: day?.id ?? null, direction };
}

function readOrderField(text: string, plain: string, scope: Scope): Change | null {
  const by =
    /^(?:let me |allow me to |i want to )?(?:sort(?:ed|able|ing)?|order(?:ed|ing)?|arrange[d]?)(?: (?:it|them|the list|the \w+|everything|all|\w+s))? (?:by|on|after) (?:the )?(.+)$/i.exec(
      plain,
    ) ?? /\b(?:sorted|ordered|sort|order) by (?:the )?(.+)$/i.exec(text);
  if (by !== null) {
    const words = (by[1] ?? "").trim();
    const direction =
      /\b(?:desc(?:ending)?|best|highest|largest|most|biggest|newest|latest|reverse[d]?|z[ -–]+a|z to a|down)\b/i.test(
        words,
      )
        ? "descending"
        : /\b(?:asc(?:ending)?|worst|lowest|smallest|least|oldest|earliest|soonest|a[ -–]+z|a to z|alphabetical(?:ly)?|up)\b/i.test(
              words,
            )
          ? "ascending"
          : null;
    const name = words
      .replace(
        /[,(]?\s*\b(?:in )?(?:desc(?:ending)?|asc(?:ending)?|alphabetical(?:ly)?|reversed?|z[ -–]+a|z to a|a[ -–]+z|a to z)(?: order)?\)?$/i,
        "",
      )
      .replace(
        /[,(]?\s*\b(?:with (?:the )?)?(?:best|worst|highest|lowest|newest|oldest|latest|earliest|soonest|largest|smallest|biggest|most|least)(?: \w+)?(?: first| on top)?\)?$/i,
        "",
      )
      .trim();
    if (
      /^(?:date added|added|creation(?: date)?|when (?:it was |they were )?added|created|newest|oldest)$/i.test(name) ||
      name === ""
    )
      return { type: "order.set", field: null, direction };
    const field = fieldMeant(name, scope.entity.fields);
    return field === null ? null : { type: "order.set", field: field.id, direction };
  }
  const ticked = readTickedOrder(text, scope);
  if (ticked !== null) return ticked;
  if (
    /^(?:alphabetical(?:ly)?|sort(?:ed)? alphabetically|alphabetical order|sort(?: \w+)? alphabetically)$/i.test(plain)
  )
    return { type: "order.set", field: scope.entity.titleField, direction: "ascending" };
  const high = /\b(highest|lowest|cheapest|most expensive)(?: (\w+))? first$/i.exec(text);
  if (high !== null) {
    const byPrice = /cheap|expensive/i.test(high[1] ?? "");
    const field = byPrice
      ? scope.entity.fields.find((each) => each.type === "money")
      : findField(high[2] ?? "", scope.entity.fields);
    return field === undefined || field === null
      ? null
      : {
          type: "order.set",
          field: field.id,
          direction: /lowest|cheapest/i.test(high[1] ?? "") ? "ascending" : "descending",
        };
  }
  if (
    /^(?:sort(?:ing|able)?(?: (?:options?|menu|choice|dropdown|control|buttons?|function|feature|it|them|the list))?|ways? to sort(?: .+)?)$/i.test(
      plain,
    )
  )
    return { type: "feature.switch", feature: "sorting", on: true };
  return null;
}

const TICKED =
  /^(?:(?:always )?(?:show|put|move|list|keep|send|sort|have) )?(?:the |all |my )*(?<what>\p{L}+(?:[- ]off)?)(?: ones| tasks| items| things| \p{L}+s)? (?:(?:should|must) (?:always )?)?(?:(?:go|come|be|move|sink|stay|stand) )?(?:(?:at|to|on) the (?:very )?(?<edge>bottom|end|top|last|first)|(?<place>first|last))$/iu;
const DONE_WORDS =
  /^(?:checked|ticked|crossed|done|finished|completed?|bought|packed|paid|watched|read|sold|returned)(?:[- ]off)?$/i;

/** "put checked items at the bottom", "unpaid first" */
function readTickedOrder(text: string, { entity }: Scope): Change | null {
  const found = TICKED.exec(text)?.groups;
  const what = found?.["what"] ?? "";
  const bare = what.replace(/^un(?=\p{L}{3})/iu, "");
  const isOpen = bare !== what || /^open$/i.test(what);
  const done = entity.fields.find(({ id }) => id === entity.done?.field);
  const field = findField(bare, entity.fields) ?? (isOpen || DONE_WORDS.test(bare) ? (done ?? null) : null);
  if (found === undefined || field?.type !== "checkbox") return null;
  const isFirst = /top|first/i.test(found["edge"] ?? found["place"] ?? "");
  return { type: "order.set", field: field.id, direction: isFirst === isOpen ? "ascending" : "descending" };
}

function readFilter(text: string, plain: string, scope: Scope): Change | null {
  const by =
    /^filter(?:s|ed|able|ing)?(?: (?:it|them|the list|the \w+|\w+s|options?))? (?:by|for|on) (?:the )?(.+)$/i.exec(
      plain,
    ) ??
    /^(.+?) filters?$/i.exec(plain) ??
    /\bfilter(?:ed)? by (?:the )?(.+)$/i.exec(text);
  if (by !== null) {
    const field = fieldMeant(by[1] ?? "", scope.entity.fields);
    return field === null ? null : { type: "filter.switch", field: field.id, on: true };
  }
  if (/^(?:filter(?:s|ing)?|filterable)(?: (?:options?|buttons?|it|them|the list|function|feature))?$/i.test(plain))
    return { type: "filter.switch", field: null, on: true };
  return null;
}

function readButtons(text: string, plain: string): Change | null {
  if (
    /^search(?:able|ing)?(?: (?:box|bar|field|function|feature|input|it|them|the list|the \w+|for \w+|\w+s|by .+))?$/i.test(
      plain,
    ) ||
    /^(?:make (?:it|the list) searchable|(?:quick|full[- ]text) search)$/i.test(text)
  ) {
    return { type: "feature.switch", feature: "search", on: true };
  }
  if (/\b(?:delet|remov)\w*\b.*\bwithout (?:any |a )?(?:confirm|ask|question)/i.test(text))
    return { type: "feature.switch", feature: "confirmDelete", on: false };
  if (/\b(?:confirm|ask)\w*\b.*\b(?:delet|remov)/i.test(text) || /\bdelet\w*\b.*\bconfirm/i.test(text))
    return { type: "feature.switch", feature: "confirmDelete", on: true };
  if (
    /^clear[- ]?(?:all )?(?:completed|done|finished|bought|checked|ticked|watched|read|packed|\w+ed)?(?: (?:items|tasks|\w+s))?(?: (?:button|option))?$/i.test(
      plain,
    )
  )
    return { type: "feature.switch", feature: "clearDone", on: true };
  if (
    (/\bbuttons? to (?:delete|remove) (?:an?|each|every|single|the)? ?\w+$/i.test(text) ||
      /^(?:delete|remove|trash)(?: (?:buttons?|icons?|option|function|items?|\w+s))?(?: (?:to|for|on|at) (?:each|every|the|all) \w+)?$/i.test(
        plain,
      )) &&
    /button|icon|option|function|^(?:let|allow|i want|enable)/i.test(text)
  ) {
    return { type: "feature.switch", feature: "delete", on: true };
  }
  if (
    /^(?:(?:csv|json|excel|file|data|spreadsheet)(?: (?:and|or) (?:csv|json|excel))? )?(?:import|export|download|back ?up|save|saving|transfer)(?:ing|ed|s)?(?: (?:and|or|\/) (?:import|export)(?:ing|s)?)?(?: (?:as|to|from|via|in|of|for|into|it|them|everything|all|the|my|data|list|options?|button|menu|feature|function|an?|csv|json|excel|files?|spreadsheets?|\w+s))*$/i.test(
      plain,
    ) &&
    /import|export|download|back ?up|transfer|csv|excel|\bjson\b|\bas a file\b/i.test(plain)
  )
    return { type: "feature.switch", feature: "transfer", on: true };
  if (
    /^(?:don't|do not|never) (?:let|allow) (?:me|us|anyone|anybody|people|them|users)(?: to)? (?:delete|remove)\b/i.test(
      text,
    )
  )
    return { type: "feature.switch", feature: "delete", on: false };
  if (/^(?:[\p{L}-]+ ){0,3}sortable$/iu.test(plain)) return { type: "feature.switch", feature: "sorting", on: true };
  if (/^(?:[\p{L}-]+ ){0,3}searchable$/iu.test(plain)) return { type: "feature.switch", feature: "search", on: true };
  if (/^(?:[\p{L}-]+ ){0,3}filterable$/iu.test(plain)) return { type: "filter.switch", field: null, on: true };
  if (/^(?:don't|do not|stop|no longer|never) (?:strik(?:e|ing)|cross(?:ing)?)(?: (?:through|out|off))?\b/i.test(text))
    return { type: "feature.switch", feature: "strike", on: false };
  if (
    /^(?:strike(?: ?through)?|cross(?:ed)? (?:out|off))(?: (?:the )?(?:done|completed|finished|what is done|ones|\w+)(?: (?:ones|tasks|items|\w+s))?)?(?: when (?:they are )?(?:done|finished|ticked))?$/i.test(
      plain,
    )
  )
    return { type: "feature.switch", feature: "strike", on: true };
  if (/^(?:edit(?:ing)?(?: (?:button|option|\w+s))?)(?: (?:to|for|on) (?:each|every|the|all) \w+)?$/i.test(plain))
    return {
      type: "always",
      what: "Everything in the list can be edited already: the pencil at its right opens it in the form.",
    };
  if (/^undo(?:ing)?(?: (?:button|option|function))?(?: .*)?$/i.test(plain) && !/^undo/i.test(text))
    return {
      type: "always",
      what: "Edits and deletions can be undone already: “Undo” shows at the bottom after each.",
    };
  if (/^(?:save|saving|storage|local storage|persistence|remember)(?: .*)?$/i.test(plain))
    return { type: "always", what: "What is entered is stored in the browser already, and is there after a reload." };
  if (
    /^(?:count(?:er)?|number)(?: of .*)?$|^count (?:of|for) /i.test(plain) &&
    !/number of (?!items|entries|records)/i.test(plain)
  )
    return { type: "always", what: "How many there are stands beside the list's heading already." };
  return null;
}

function readTotal(plain: string, scope: Scope): Change | null {
  const found =
    /^(?:total|sum)(?: up)?(?: (?:of|for) (?:the |all )?(.+)| (.+))?$/i.exec(plain) ??
    /^(.+?) (?:total|sum)$/i.exec(plain);
  if (found === null) return null;
  const words = found[1] ?? found[2];
  if (words === undefined) return { type: "total.switch", field: null, on: true };
  const field = findField(words, scope.entity.fields);
  return field === null ? null : { type: "total.switch", field: field.id, on: true };
}

function readAccent(text: string): Change | null {
  const colour = findColour(text);
  if (colour === null) return null;
  const rest = text.replace(colour.words, " ").replace(/\s+/g, " ").trim();
  const isLook =
    /^(?:(?:make|use|set|change|turn|switch|have|give|add|with|in|paint|colou?r|want|to|the|an?|it|app|its|my|this|as|main|primary|accent|brand|theme|highlight|colou?rs?|scheme|look|buttons?|everything|design|of|into|be|for|instead|is|should|bright|nice|page|links?|and|all|highlights?|tones?|style|palette|themed|coloured|colored)(?: |$))*$/i;
  return isLook.test(rest) ? { type: "theme.accent", hex: colour.hex, words: colour.words } : null;
}
