import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { EntityParts } from "../entity-parts.ts";
import { code, quoted } from "../code.ts";
import { entityUse } from "../records/entity-use.ts";
import { titleText } from "../records/title-code.ts";

/** src/<entities>/<entity>-dialog.tsx: the form over the page; it changes the store by itself. */
export function dialogFile(parts: EntityParts): string {
  const { entity, names, streaks } = parts;
  const { one, store, type } = names;
  const { hasInitialValues } = entityUse(parts);
  return code`
    interface ${type}DialogProps {
      /** The one that is changed; null for a new one. */
      ${one}: ${type} | null;
      ${hasInitialValues && ["/** What a new one begins with. */", `initial?: Partial<${type}Draft>;`]}
      onClose: () => void;
    }

    export function ${type}Dialog({ ${one}, ${hasInitialValues ? "initial, " : ""}onClose }: ${type}DialogProps) {
      function save(draft: ${type}Draft) {
        onClose();
        if (${one} !== null) return ${store}.update(${one}.id, draft, \`Changed “\${${titleText(parts, "draft")}}”.\`);
        const added = ${store}.add(${streaks === null ? "draft" : `{ ...draft, ${TICKED_DAYS}: [] }`});
        const name = \`“\${${titleText(parts, "added")}}”\`;
        undoHistory.offer({ message: \`Added \${name}.\`, undo: () => ${store}.remove(added.id, \`Removed \${name}.\`) });
      }

      return (
        <Dialog title={${one} === null ? ${quoted(`New ${entity.singular}`)} : ${quoted(`Edit ${entity.singular}`)}} onClose={onClose}>
          <${type}Form ${one}={${one}} ${hasInitialValues ? "initial={initial} " : ""}action={${one} === null ? ${quoted(`Save ${entity.singular}`)} : "Save changes"} onSave={save} onCancel={onClose} />
        </Dialog>
      );
    }
  `;
}
