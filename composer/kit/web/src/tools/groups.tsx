import { Icon } from "../ui/icons.tsx";
import { ApartPairs } from "./apart-pairs.tsx";
import { CopyButton } from "./copy-button.tsx";
import { type GroupRule, groupsText, MAX_GROUP_NUMBER } from "./grouping.ts";
import { NumberInput } from "./number-input.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { GROUP_KINDS, useGroups } from "./use-groups.ts";

interface GroupsProps {
  title?: string;
  names: readonly string[];
  by: GroupRule["by"];
  number: number;
  /** The words on the button. */
  button: string;
  /** What a group is called: "Table". */
  groupName?: string;
  /** People say who is not to be in one group. */
  apart?: boolean;
  storageKey: string;
}

/** Puts everybody into groups by chance. */
export function Groups({
  title,
  names,
  by,
  number,
  button,
  groupName = "Group",
  apart = false,
  storageKey,
}: GroupsProps) {
  const tool = useGroups(storageKey, names, { by, number });
  const { rule, groups, said, make, change } = tool;

  return (
    <ToolPanel title={title} name="Groups">
      <div className="flex flex-wrap items-end gap-4">
        <div
          role="radiogroup"
          aria-label="How they are made"
          className="rounded-control flex flex-wrap gap-1 border border-line bg-canvas p-1"
        >
          {GROUP_KINDS.map((kind) => (
            <label
              key={kind.value}
              className="rounded-control grid min-h-10 cursor-pointer place-items-center px-3 text-sm font-medium hover:bg-ink/5 has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={storageKey}
                className="sr-only"
                checked={rule.by === kind.value}
                onChange={() => change({ by: kind.value })}
              />
              {kind.label}
            </label>
          ))}
        </div>
        <div className="w-28">
          <NumberInput
            label={rule.by === "count" ? "Groups" : "In each"}
            value={rule.number}
            min={2}
            max={MAX_GROUP_NUMBER}
            onChange={(value) => change({ number: Math.floor(value) })}
          />
        </div>
      </div>
      {names.length === 0 ? (
        <p className="py-6 text-muted">There is nobody to put into groups yet.</p>
      ) : (
        <div className="mt-5 flex flex-wrap gap-3">
          <button type="button" className="button-primary min-w-44 text-lg" onClick={make}>
            <Icon name="shuffle" />
            {button}
          </button>
          {groups.length > 0 && <CopyButton text={groupsText(groups, groupName)} name="groups" />}
        </div>
      )}
      {groups.length > 0 && (
        <ol className="mt-6 grid gap-3 @sm:grid-cols-2 @2xl:grid-cols-3">
          {groups.map((group, index) => (
            <li key={index} className="rounded-card border border-line bg-canvas/60 p-4">
              <h3 className="text-sm font-medium text-accent">
                {groupName} {index + 1}
              </h3>
              <ul className="mt-1 space-y-0.5">
                {group.map((name, place) => (
                  <li key={place} className="font-medium wrap-anywhere">
                    {name}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      {apart && (
        <ApartPairs
          names={names}
          pairs={tool.apart}
          together={tool.together}
          onAdd={tool.keepApart}
          onRemove={tool.removePair}
        />
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </ToolPanel>
  );
}
