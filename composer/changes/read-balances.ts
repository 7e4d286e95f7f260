import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { domainFields } from "../language/domain.ts";
import { isClosedWord } from "../language/closed-words.ts";
import { makeEntity, titleField } from "../language/records/make-entity.ts";
import { isPayer } from "../language/sharing/shared-fields.ts";
import { sharedDomain } from "../language/sharing/shared-domains.ts";
import {
  BALANCE,
  GIVES_HOURS,
  saysShared,
  namesIn,
  OTHER,
  OWES,
  peopleIn,
  POT,
  SETTLES,
  type SharedKind,
  SPLITS,
} from "../language/sharing/sharing-words.ts";
import { hasBalances, withBalances } from "../language/sharing/with-balances.ts";
import { freshPlaceId, placedBlocks } from "./find-place.ts";
import { insertBlock } from "./insert-block.ts";
import { act, already, changed, impossible, type Reader } from "./reader.ts";

const OFF = /^(?:remove|delete|drop|hide|no|without|don't|do not|rename|move|call|change)\b/i;
const FRAME =
  /\b(?:add|show|include|also|page|tab|screen|section|block|view|list|overview|app|who|owes?|whom|what|which|tells?|works? out|calculat\w+|see|us|me|people|friends|members|everyone|everybody|expenses?|costs?|shared?|group|for each|per person)\b/gi;
/** Words that are left over: with more of them something else is asked for. */
const MOST_OPEN = 2;
const COSTS = /\b(?:costs?|expenses?|bills?|spendings?|kitty|purchases|payments?|debts?)\b/i;
const HOURS = /\b(?:sittings?|exchanges?|hours|shifts|favou?rs)\b/i;

/** "Add a who owes whom page", "split the costs evenly", "settle up" */
export const readBalances: Reader = ({ text, app }) => {
  const kind = saysShared(text);
  if (kind === null || OFF.test(text) || OTHER.test(text) || /\b(?:fields?|columns?|filter|sort)\b/i.test(text))
    return null;
  if (openWords(text).length > MOST_OPEN) return null;
  // "Split between me and my brother" parts a list of things, where no money is in it.
  const hasMoney = app.entities.some(({ fields }) => fields.some(({ type }) => type === "money"));
  if (/^split(?: (?:it|them|the \p{L}+))? between\b/iu.test(text) && !hasMoney && !COSTS.test(text)) return null;
  // A calculator splits its own bill.
  if (app.entities.length === 0 && placedBlocks(app).some(({ block }) => block.type === "calculator")) return null;
  return act((now) => {
    if (hasBalances(now)) return already("**Who owes whom** stands there already.");
    const isNew = sharedEntity(now, kind) === null;
    const kept = isNew ? withEntity(now, kind, text) : now;
    const entity = kept === null ? null : sharedEntity(kept, kind);
    if (kept === null || entity === null) return impossible("The app keeps as many lists as it can.");
    const next = withBalances(kept, {
      kind,
      entity: entity.id,
      people: peopleIn(`${text} ${now.name}`),
      names: namesIn(text)?.names ?? [],
      hasPage: !isNew && /\b(?:page|tab|screen)\b/i.test(text),
    });
    const block = placedBlocks(next).find((each) => each.block.type === "balances")?.block;
    if (block === undefined) return impossible("The app keeps as many lists as it can.");
    const before = new Set(now.entities.map(({ id }) => id));
    const fresh = next.entities.filter(({ id }) => !before.has(id)).map(({ plural }) => plural);
    const lists = fresh.length === 0 ? "" : ` It keeps ${fresh.join(" and ")}.`;
    return changed(
      next,
      `Added **${block.title ?? "Who owes whom"}**, worked out of the ${entity.plural}.${lists}`,
      "who owes whom",
    );
  });
};

/** What is said beside it. */
function openWords(text: string): string[] {
  const rest = [OWES, SETTLES, SPLITS, POT, GIVES_HOURS, BALANCE].reduce(
    (left, words) => left.replace(words, " "),
    text,
  );
  const names = namesIn(text)?.words ?? "";
  return (
    rest
      .replace(names, " ")
      .replace(FRAME, " ")
      .match(/[\p{L}\p{N}'-]+/gu) ?? []
  ).filter((word) => !isClosedWord(word.toLowerCase()));
}

/** The records that say who paid how much, or amounts of what is called costs. */
function sharedEntity({ entities }: AppSpecification, kind: SharedKind): Entity | null {
  const able = entities.filter(({ fields }) =>
    fields.some(({ type }) => type === (kind === "money" ? "money" : "number")),
  );
  const named = kind === "money" ? COSTS : HOURS;
  return (
    able.find(({ plural }) => named.test(plural)) ??
    able.find(({ fields }) => fields.some(({ label, type }) => type !== "checkbox" && isPayer(label))) ??
    null
  );
}

/** The app with a list of them, on a page of its own. */
function withEntity(app: AppSpecification, kind: SharedKind, text: string): AppSpecification | null {
  if (app.entities.length > 6) return null;
  const domain = sharedDomain(kind, text);
  const { singular, plural } = domain;
  const made = makeEntity({ domain, singular, plural, title: titleField(domain.title), fields: domainFields(domain) });
  const storageKey = freshPlaceId(
    made.storageKey,
    app.entities.map((each) => each.storageKey),
  );
  if (app.entities.some(({ id }) => id === made.id)) return null;
  const id = freshPlaceId(
    made.storageKey,
    placedBlocks(app).map(({ block }) => block.id),
  );
  const inserted = insertBlock(
    { ...app, entities: [...app.entities, { ...made, storageKey }] },
    { id, type: "records", entity: made.id, views: [{ type: "list" }], editable: true },
    null,
    domain.icon,
  );
  return "fault" in inserted ? null : inserted.app;
}
