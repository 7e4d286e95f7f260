import type { Entity } from "@lathe/protocol/app/entity";
import type { FieldPhrase } from "../field-phrase.ts";
import type { CatalogueName } from "./catalogues.ts";
import type { ComposedSection, SiteWish } from "./compose-site.ts";
import { composeForm } from "./form-records.ts";
import { type FormName, FORMS } from "./forms.ts";
import { asLabel } from "../words.ts";
import { fitted } from "./site-copy.ts";

/** "Sign up for a visit": none of what is listed is meant. */
const OF_NONE =
  /\bfor (?:(?:an?|our|the|your|my|free) )*(?:visit|tour|membership|call|talk|consultation|demo|newsletter)s?$|^(?:court|pitch|studio|hall|equipment|bike|boat|room) (?:bookings?|reservations?|hire)$/i;

/** Each form with the records of what it sends, and the list of them where one is wanted. */
export function composeForms({ forms, subject }: SiteWish, sections: readonly ComposedSection[]): ComposedSection[] {
  const { kind } = subject;
  const isAlone = kind.isPerson === true && kind.form !== "rsvp";
  const fill = (copy: string) => (isAlone ? inOwnName(copy) : copy);
  return forms.flatMap(({ form, fields, list, title, isByDay }): ComposedSection[] => {
    const plan = FORMS[form];
    // Children and runners are not signed up for a part of the day.
    const things = (OF_NONE.test(title ?? "") ? [] : plan.about).filter(
      (each) => (each !== "programme" || !WHOLE.has(kind.id)) && (each !== "prices" || !CLUBS.has(kind.id)),
    );
    const about = things.flatMap(
      (each) =>
        sections.find(
          ({ name, entities: [shown] }) =>
            name === each || (shown !== undefined && name.startsWith("own:") && stands(each, shown, form)),
        )?.entities ?? [],
    )[0];
    const asked = about ?? ownAsked(title ?? "", sections);
    const noun = asked === null ? bookedIn(title ?? "", fields) : null;
    const entity = composeForm(
      plan,
      kind.form === "stay" ? fields.flatMap(fromTo) : [...fields, ...(noun === null ? [] : [noun])],
      asked,
    );
    const day = isByDay === true ? entity.fields.find(({ type }) => type === "date") : undefined;
    const section: ComposedSection = {
      name: "form",
      icon: "mail",
      entities: [day === undefined ? entity : { ...entity, order: { field: day.id, direction: "ascending" } }],
      blocks: [
        {
          id: form === "signUp" ? "sign-up" : form,
          type: "form",
          title: fitted(title ?? fill(plan.title), 60),
          text: fill(plan.text),
          entity: entity.id,
          button: plan.button,
          thanks: fill(plan.thanks),
        },
      ],
    };
    if (list === null) return [section];
    return [
      section,
      {
        name: "sent",
        icon: "list",
        entities: [],
        blocks: [
          {
            id: `all-${form === "signUp" ? "sign-ups" : `${form}s`}`,
            type: "records",
            title: `All ${plan.plural}`,
            entity: entity.id,
            views: [
              { type: "list" },
              ...(day === undefined ? [] : [{ type: "calendar" as const, date: day.id }]),
              { type: "table" },
            ],
            editable: list === "edit",
          },
        ],
      },
    ];
  });
}

/** "Ask for an animal", where animals are listed. */
function ownAsked(title: string, sections: readonly ComposedSection[]): Entity | null {
  const lists = sections.flatMap(({ name, entities: [shown] }) =>
    name.startsWith("own:") && shown !== undefined ? [shown] : [],
  );
  return (
    lists.find(({ singular }) =>
      new RegExp(
        `^(?:ask for|book|reserve|request|borrow|adopt|rent) (?:an? |the |one of the )${singular}\\b`,
        "i",
      ).test(title),
    ) ?? null
  );
}

/** "Book a court by day and hour": which one is asked. */
function bookedIn(title: string, fields: readonly FieldPhrase[]): FieldPhrase | null {
  const noun = BOOKABLE.exec(title)?.[1];
  if (noun === undefined || fields.some(({ label }) => label.toLowerCase().includes(noun.toLowerCase()))) return null;
  return { label: asLabel(noun), kind: { type: "text" }, required: false, correction: null };
}

const BOOKABLE =
  /^(?:book|reserve|borrow|rent|request|ask for) (?:an? |the |one of the )(court|pitch|hall|boat|bike|car|van|machine|instrument|plot|kayak|tool|lane|stall|stand|trailer|tent|studio|horse)\b/i;

/** Nobody books a fee. */
const CLUBS: ReadonlySet<string> = new Set(["club", "society", "choir", "charity", "church", "residents", "rescue"]);
/** Whoever comes is there for all of it. */
const WHOLE: ReadonlySet<string> = new Set(["kindergarten", "run"]);

/** Lists of the person's own that stand for a known sort of records. */
const SAME: Readonly<Partial<Record<CatalogueName, readonly string[]>>> = {
  products: ["products"],
  listings: ["properties", "apartments"],
  courses: ["tours", "cars", "vehicles", "subjects"],
};

/** A list of the person's own as one of these: what has a price can be ordered. */
function stands(name: CatalogueName, { plural, fields }: Entity, form: FormName): boolean {
  return (
    SAME[name]?.includes(plural) === true ||
    name === plural ||
    (form === "adoption" && /^(?:animals|dogs|cats|pets|rabbits|horses|kittens|puppies)$/.test(plural)) ||
    (form === "order" && name === "products" && fields.some(({ type }) => type === "money")) ||
    (name === "rooms" && /^(?:apartments|houses|homes|flats|villas|cottages|cabins)$/.test(plural))
  );
}

/** Whoever asks for a room says from when until when. */
function fromTo(phrase: FieldPhrase): FieldPhrase[] {
  const isStay = phrase.kind.type === "date" && /^dates?(?: of (?:the |your )?stay)?$/i.test(phrase.label);
  return isStay ? ["Arrival", "Departure"].map((label) => ({ ...phrase, label })) : [phrase];
}

/** "Write to us. We answer." → "Write to me. I answer." */
function inOwnName(copy: string): string {
  return copy.replace(/\bus\b/g, "me").replace(/\bwe\b/gi, "I");
}
