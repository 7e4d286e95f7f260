import type { BlockOf } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import type { View } from "@lathe/protocol/app/view";
import { freshFieldId } from "../../generate/names.ts";
import type { Domain } from "../domain.ts";
import { makeField } from "../field-kinds.ts";
import { findField, readFieldPhrase } from "../field-phrase.ts";
import type { Span } from "../recognizer.ts";

/** Records with how they are seen. */
export interface ComposedList {
  entity: Entity;
  domain: Domain | null;
  views: readonly View[];
  /** Numbers about them stand above them. */
  hasStats: boolean;
  /** Numbers that were asked for. */
  figures?: readonly BlockOf<"stats">["items"][number][];
  /** What the button says that picks one of them at random. */
  picker?: string;
}

/** Something that was asked of the records, to be done when they are known. */
export interface ListWish {
  spans: readonly Span[];
  /** In the person's words, and what can be done instead: said when `apply` changes nothing. */
  words?: string;
  answer?: string;
  /** Said where it is done, but in another way. */
  note?: string;
  apply: (lists: readonly ComposedList[]) => readonly ComposedList[];
}

const MAX_VIEWS = 6;

/** Changes the list that a wish is about: the first for which `change` gives something. */
export function changeFirst(
  lists: readonly ComposedList[],
  change: (list: ComposedList) => ComposedList | null,
): readonly ComposedList[] {
  for (const [index, list] of lists.entries()) {
    const changed = change(list);
    if (changed !== null) return lists.toSpliced(index, 1, changed);
  }
  return lists;
}

export function withView(list: ComposedList, view: View): ComposedList {
  const same = list.views.findIndex((each) => JSON.stringify(each) === JSON.stringify(view));
  if (same >= 0) return list;
  // One view of a sort is enough, but for charts.
  const others = view.type === "chart" ? list.views : list.views.filter(({ type }) => type !== view.type);
  return { ...list, views: [...others, view].slice(0, MAX_VIEWS) };
}

/** The list with its views in this order: what was asked for comes first. */
export function withFirstView(list: ComposedList, view: View): ComposedList {
  const { views } = withView(list, view);
  return {
    ...list,
    views: [view, ...views.filter((each) => each !== view && JSON.stringify(each) !== JSON.stringify(view))],
  };
}

export interface WithField {
  list: ComposedList;
  field: Field;
}

/** The field that words mean, of one of these types; a new one where there is none and the words make one. */
export function withField(list: ComposedList, words: string, types: readonly Field["type"][] | null): WithField | null {
  const { entity, domain } = list;
  const known = findField(words, entity.fields);
  if (known !== null) return types === null || types.includes(known.type) ? { list, field: known } : null;
  const phrase = readFieldPhrase(words, domain);
  if (phrase === null || (types !== null && !types.includes(phrase.kind.type)) || entity.fields.length >= 30)
    return null;
  return addField(list, makeField(phrase.label, phrase.kind));
}

/** The list with a field more; one that is there with this name and type is not made again. */
export function addField(list: ComposedList, field: Field): WithField {
  const same = list.entity.fields.find(
    ({ label, type }) => type === field.type && label.toLowerCase() === field.label.toLowerCase(),
  );
  if (same !== undefined) return { list, field: same };
  const added = {
    ...field,
    id: freshFieldId(
      field.label,
      list.entity.fields.map(({ id }) => id),
    ),
  };
  return { list: { ...list, entity: { ...list.entity, fields: [...list.entity.fields, added] } }, field: added };
}
