import { isComputed } from "@lathe/protocol/app/field";
import type { EntityParts } from "../entity-parts.ts";
import { code, fragment, jsxText, jsxValue } from "../code.ts";
import { entityUse } from "../records/entity-use.ts";
import { shownFormula } from "../records/formulas.ts";
import { backlinksOf } from "../records/relations.ts";
import { backlinkNames } from "./backlinks-file.ts";
import { isThere, shownValue } from "./shown-value.ts";
import { titleText } from "../records/title-code.ts";

/** src/<entities>/<entity>-details.tsx: all that is known of a record. */
export function detailsFile(parts: EntityParts): string {
  const { entity, names, others } = parts;
  const { one, store, type } = names;
  const { isEdited, isOnlyLookedAt } = entityUse(parts);
  const pictures = others.filter((field) => field.type === "image");
  const texts = others.filter((field) => field.type === "longText");
  const values = others.filter((field) => field.type !== "image" && field.type !== "longText");
  const deletes = isEdited && entity.features.delete;
  const confirms = deletes && entity.features.confirmDelete;
  const name = `\${${titleText(parts, one)}}`;
  const readOnly = isEdited && isOnlyLookedAt;
  const buttons = fragment`
    <div className="mt-6 flex flex-wrap justify-end gap-2">
      ${
        deletes &&
        fragment`
          <button type="button" className="button-quiet text-danger" onClick={${confirms ? "() => setIsAsking(true)" : "remove"}}>
            Delete
          </button>
        `
      }
      <button type="button" className="button-primary" onClick={() => setIsEditing(true)}>
        ${jsxText(`Edit ${entity.singular}`)}
      </button>
    </div>
  `;
  return code`
    interface ${type}DetailsProps {
      ${one}: ${type};
      ${readOnly && "isReadOnly?: boolean;"}
      onClose: () => void;
    }

    /** All that is known of a ${entity.singular}. */
    export function ${type}Details({ ${one}, ${readOnly ? "isReadOnly = false, " : ""}onClose }: ${type}DetailsProps) {
      ${isEdited && "const [isEditing, setIsEditing] = useState(false);"}
      ${confirms && "const [isAsking, setIsAsking] = useState(false);"}
      ${
        deletes &&
        fragment`

          function remove() {
            onClose();
            ${store}.remove(${one}.id, \`Deleted “${name}”.\`);
            keepFocus();
          }

        `
      }
      ${isEdited && `if (isEditing) return <${type}Dialog ${one}={${one}} onClose={() => setIsEditing(false)} />;`}
      return (
        <Dialog title={${titleText(parts, one)}} onClose={onClose}>
          ${pictures.map(
            (field) => fragment`
              {${isThere(field, `${one}.${field.id}`)} && (
                <img src={${one}.${field.id}} alt=${jsxValue(field.label)} className="mb-5 max-h-96 w-full rounded-control bg-ink/5 object-contain" />
              )}
            `,
          )}
          ${
            values.length > 0 &&
            fragment`
              <dl className="grid gap-x-6 gap-y-4 empty:hidden sm:grid-cols-2">
                ${values.map((field) =>
                  isComputed(field)
                    ? `<Detail label=${jsxValue(field.label)}>{${shownFormula(parts, field)}}</Detail>`
                    : fragment`
                    {${isThere(field, `${one}.${field.id}`)} && (
                      <Detail label=${jsxValue(field.label)}>
                        ${field.type === "choice" ? `<span className="badge">{${one}.${field.id}}</span>` : shownValue(parts, field, `${one}.${field.id}`, { linked: true })}
                      </Detail>
                    )}
                  `,
                )}
              </dl>
            `
          }
          ${texts.map(
            (field) => fragment`
              {${one}.${field.id} !== "" && (
                <section className="mt-5 first:mt-0">
                  <h3 className="text-sm text-muted">${jsxText(field.label)}</h3>
                  <div className="mt-1 wrap-anywhere">
                    ${shownValue(parts, field, `${one}.${field.id}`, { linked: true })}
                  </div>
                </section>
              )}
            `,
          )}
          ${backlinksOf(parts).map((link) => `<${backlinkNames(parts, link).component} ${one}={${one}} />`)}
          ${isEdited && (readOnly ? `{!isReadOnly && (\n${buttons.replaceAll(/^/gm, "  ")}\n)}` : buttons)}
          ${
            confirms &&
            fragment`
              {isAsking && (
                <ConfirmDialog question={\`Delete “${name}”?\`} action="Delete" onConfirm={remove} onCancel={() => setIsAsking(false)} />
              )}
            `
          }
        </Dialog>
      );
    }
  `;
}
