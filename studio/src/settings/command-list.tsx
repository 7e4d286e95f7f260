import { Plus, X } from "lucide-react";
import { useId, useRef, useState } from "react";
import { describeError } from "../api/http.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Field } from "../ui/field.tsx";

const MAX_COMMANDS = 100;
const MAX_CHARACTERS = 200;

interface CommandListProps {
  label: string;
  about: string;
  commands: readonly string[];
  /** The commands of the other list, and its name. */
  other: { label: string; commands: readonly string[] };
  /** Throws what the server has against it. */
  onChange: (commands: string[]) => Promise<unknown>;
}

/** Beginnings of commands that are treated alike. */
export function CommandList({ label, about, commands, other, onChange }: CommandListProps) {
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();

  function add(): void {
    const command = typed.trim().replace(/\s+/g, " ");
    const found = findProblem(command);
    setProblem(found);
    if (found !== undefined) return;
    setTyped("");
    onChange([...commands, command]).catch((error: unknown) => {
      setProblem(`Not saved. ${describeError(error)}`);
      // What was typed is not lost, unless something else was typed since.
      setTyped((now) => (now === "" ? command : now));
    });
  }

  function findProblem(command: string): string | undefined {
    if (command === "") return "Write how the command begins, such as git push.";
    if (command.length > MAX_CHARACTERS) return `A line has at most ${MAX_CHARACTERS} characters.`;
    if (commands.includes(command)) return "It is in the list already.";
    if (other.commands.includes(command)) return `It is in the list “${other.label}”. Remove it there first.`;
    if (commands.length >= MAX_COMMANDS) return `There can be ${MAX_COMMANDS} lines.`;
    return undefined;
  }

  function remove(at: number): void {
    onChange(commands.toSpliced(at, 1)).catch((error: unknown) => setProblem(`Not removed. ${describeError(error)}`));
    // The button that was pressed goes; the focus must not go with it.
    const buttons = [...(box.current?.querySelectorAll<HTMLButtonElement>("li button") ?? [])];
    (buttons[at + 1] ?? buttons[at - 1] ?? box.current?.querySelector("input"))?.focus();
  }

  return (
    <section ref={box} aria-labelledby={id} className="min-w-0">
      <h3 id={id} className="font-semibold">
        {label}
      </h3>
      <p className="text-muted">{about}</p>
      <ul aria-label={label} className="mt-2 flex flex-wrap gap-1.5">
        {commands.length === 0 && <li className="text-faint">No command.</li>}
        {commands.map((command, at) => (
          <li
            key={command}
            className="inline-flex max-w-full items-center rounded-md border border-line bg-surface pl-2 font-mono text-sm"
          >
            <span className="min-w-0 wrap-anywhere">{command}</span>
            <IconButton size="sm" icon={X} label={`Remove ${command}`} onClick={() => remove(at)} />
          </li>
        ))}
      </ul>
      <form
        noValidate
        className="mt-2 flex items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div className="min-w-0 grow">
          <Field
            label={`Add to “${label}”`}
            className="font-mono text-sm"
            autoComplete="off"
            autoCapitalize="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setProblem(undefined);
            }}
            problem={problem}
          />
        </div>
        <Button type="submit" icon={Plus} className="mt-6">
          Add
        </Button>
      </form>
    </section>
  );
}
