import type { EntityParts } from "../entity-parts.ts";
import { code, fragment } from "../code.ts";
import { entityUse } from "../records/entity-use.ts";
import { titleText } from "../records/title-code.ts";

/** src/<entities>/<entity>-actions.tsx: the buttons of a record where it is shown among others. */
export function actionsFile(parts: EntityParts): string {
  const { entity, names } = parts;
  const { one, type } = names;
  const deletes = entity.features.delete;
  const confirms = deletes && entity.features.confirmDelete;
  const name = `\${${titleText(parts, one)}}`;
  return code`
    interface ${type}ActionsProps {
      ${one}: ${type};
      onEdit: (${one}: ${type}) => void;
      ${deletes && `onDelete: (${one}: ${type}) => void;`}
    }

    export function ${type}Actions({ ${one}, onEdit${deletes ? ", onDelete" : ""} }: ${type}ActionsProps) {
      ${confirms && "const [isAsking, setIsAsking] = useState(false);"}
      return (
        <div className="flex shrink-0">
          <button type="button" ${entityUse(parts).hasFormBeside ? `id={\`edit-\${${one}.id}\`} ` : ""}aria-label={\`Edit ${name}\`} className="icon-button" onClick={() => onEdit(${one})}>
            <Icon name="pencil" />
          </button>
          ${
            deletes &&
            fragment`
              <button type="button" aria-label={\`Delete ${name}\`} className="icon-button" onClick={() => ${confirms ? "setIsAsking(true)" : `onDelete(${one})`}}>
                <Icon name="trash" />
              </button>
            `
          }
          ${
            confirms &&
            fragment`
              {isAsking && (
                <ConfirmDialog question={\`Delete “${name}”?\`} action="Delete" onConfirm={() => onDelete(${one})} onCancel={() => setIsAsking(false)} />
              )}
            `
          }
        </div>
      );
    }
  `;
}
