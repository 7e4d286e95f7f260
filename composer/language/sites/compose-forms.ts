import type { ComposedSection, SiteWish } from "./compose-site.ts";
import { composeForm, FORMS } from "./forms.ts";
import { fitted } from "./site-copy.ts";

/** Each form with the records of what it sends, and the list of them where one is wanted. */
export function composeForms({ forms, subject }: SiteWish, sections: readonly ComposedSection[]): ComposedSection[] {
  const { kind } = subject;
  const isAlone = kind.isPerson === true && kind.form !== "rsvp";
  const fill = (copy: string) => (isAlone ? inOwnName(copy) : copy);
  return forms.flatMap(({ form, fields, list, title }): ComposedSection[] => {
    const plan = FORMS[form];
    const about = plan.about.flatMap((each) => sections.find(({ name }) => name === each)?.entities ?? [])[0];
    const entity = composeForm(plan, fields, about ?? null);
    const section: ComposedSection = {
      name: "form",
      icon: "mail",
      entities: [entity],
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
            views: [{ type: "list" }, { type: "table" }],
            editable: list === "edit",
          },
        ],
      },
    ];
  });
}

/** "Write to us. We answer." → "Write to me. I answer." */
function inOwnName(copy: string): string {
  return copy.replace(/\bus\b/g, "me").replace(/\bwe\b/gi, "I");
}
