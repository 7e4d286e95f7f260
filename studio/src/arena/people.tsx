import { useStore } from "../store/use-store.ts";
import { classNames } from "../ui/class-names.ts";
import { Menu, MenuItem } from "../ui/menu.tsx";
import { sessionHue } from "../ui/session-hue.ts";
import { Tooltip } from "../ui/tooltip.tsx";
import { useArena } from "./arena-context.tsx";
import { arrangePeople, type PersonHere } from "./people-here.ts";
import { useIsNarrow } from "./use-media-query.ts";

const MAX_SHOWN = { wide: 5, narrow: 2 };

/** Who is in the arena, oneself first. A click goes to the file that somebody has open. */
export function People() {
  const { people, me, sessionId, connection } = useArena();
  const isNarrow = useIsNarrow();
  const isLive = useStore(connection.state).phase === "live";
  const here = arrangePeople(useStore(people), { sessionId, ...me.user });
  const limit = MAX_SHOWN[isNarrow ? "narrow" : "wide"];
  const shown = here.slice(0, here.length > limit ? limit : undefined);
  const rest = here.slice(shown.length);
  // On a small screen there is no room for oneself alone, or for who may have left by now.
  if (isNarrow && (here.length === 1 || !isLive)) return null;
  return (
    <ul
      aria-label="People here"
      className={classNames("flex shrink-0 items-center gap-1 px-1 transition-opacity", !isLive && "opacity-50")}
    >
      {shown.map((person) => (
        <li key={person.sessionId} className="flex">
          <PersonButton person={person} />
        </li>
      ))}
      {rest.length > 0 && (
        <li className="flex">
          <MorePeople people={rest} />
        </li>
      )}
    </ul>
  );
}

function PersonButton({ person }: { person: PersonHere }) {
  const arena = useArena();
  const { openPath } = person;
  return (
    <Tooltip label={describePerson(person)}>
      <button
        type="button"
        aria-label={openPath === null ? person.title : `${person.title}: open ${openPath}`}
        // Not `disabled`: name and tooltip are for the keyboard, too.
        aria-disabled={openPath === null}
        onClick={() => openPath !== null && arena.openFile(openPath)}
        className={classNames("flex items-center rounded-full", openPath === null && "cursor-default!")}
      >
        <Avatar person={person} />
      </button>
    </Tooltip>
  );
}

function MorePeople({ people }: { people: readonly PersonHere[] }) {
  const arena = useArena();
  const label = people.length === 1 ? "1 more person" : `${people.length} more people`;
  return (
    <Menu
      label={label}
      trigger={
        <button
          type="button"
          aria-label={label}
          className="h-6 rounded-full px-1.5 text-sm font-medium text-muted transition-colors hover:bg-hover hover:text-ink data-[state=open]:bg-hover"
        >
          +{people.length}
        </button>
      }
    >
      {people.map((person) => (
        <MenuItem
          key={person.sessionId}
          onSelect={() => {
            if (person.openPath !== null) arena.openFile(person.openPath);
          }}
        >
          <span className="flex items-center gap-2">
            <Avatar person={person} />
            <span className="min-w-0">
              <span className="block truncate">{person.title}</span>
              {person.openPath !== null && (
                <span className="block truncate font-mono text-xs text-muted">{person.openPath}</span>
              )}
            </span>
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}

function Avatar({ person }: { person: PersonHere }) {
  return (
    <span
      aria-hidden
      style={{ backgroundColor: `var(${sessionHue(person.sessionId).cssVar})` }}
      className={classNames(
        "inline-flex h-6 min-w-6 shrink-0 items-center justify-center gap-1 rounded-full text-xs font-semibold text-(--color-on-person)",
        person.isSelf && "px-2",
      )}
    >
      {/* Drawn, not written: a picture of the name, which is the button's in full. */}
      <span data-initials={person.initials} className="before:content-[attr(data-initials)]" />
      {person.isSelf && <span className="font-normal before:content-['you']" />}
    </span>
  );
}

function describePerson({ title, openPath, isSelf }: PersonHere): string {
  if (openPath === null) return title;
  return isSelf ? `${title}, in ${openPath}` : `${title}, in ${openPath}. Click to go there.`;
}
