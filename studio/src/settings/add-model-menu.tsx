import { ROUTED_MODEL } from "@lathe/protocol/prompt";
import type { ModelInfo } from "@lathe/protocol/api";
import { Plus } from "lucide-react";
import { Button } from "../ui/button.tsx";
import { Menu, MenuItem } from "../ui/menu.tsx";

interface AddModelMenuProps {
  /** Of the list that it adds to. */
  label: string;
  models: readonly ModelInfo[];
  isFull: boolean;
  onAdd: (model: string) => void;
}

export function AddModelMenu({ label, models, isFull, onAdd }: AddModelMenuProps) {
  // The name for "as the routes say" cannot be part of a route.
  const offered = models.filter(({ model }) => model !== ROUTED_MODEL);
  if (isFull) return <p className="px-1.5 py-1 text-sm text-faint">That is as many as a list can have.</p>;
  if (offered.length === 0) {
    return <p className="px-1.5 py-1 text-sm text-faint">Every model that can be used now is in the list.</p>;
  }
  return (
    <Menu
      align="start"
      label={`Models to add for ${label.toLowerCase()}`}
      trigger={
        <Button
          look="ghost"
          size="sm"
          icon={Plus}
          data-focus="add"
          aria-label={`Add a model for ${label.toLowerCase()}`}
        >
          Add a model
        </Button>
      }
    >
      <div className="max-h-[min(20rem,var(--radix-dropdown-menu-content-available-height))] overflow-y-auto">
        {offered.map((info) => (
          <MenuItem key={info.model} onSelect={() => onAdd(info.model)}>
            <span className="block">{info.label}</span>
            <span className="block text-sm text-faint wrap-anywhere">{info.model}</span>
          </MenuItem>
        ))}
      </div>
    </Menu>
  );
}
