import { SecretName, UpdateSecret } from "@lathe/protocol/api";
import { useState } from "react";
import { describeError } from "../../api/http.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { describeReach } from "./describe-reach.ts";
import { SecretValueField } from "./secret-value-field.tsx";
import type { useAppSecrets } from "./use-app-secrets.ts";

interface SecretFormProps {
  /** Of the secret that gets another value; null: a new one. */
  replaces: string | null;
  /** Those that there are. */
  names: readonly string[];
  save: ReturnType<typeof useAppSecrets>["save"];
  /** It was saved, or given up. */
  onDone: () => void;
}

/** Adds a secret, or gives one another value. */
export function SecretForm({ replaces, names, save, onDone }: SecretFormProps) {
  const [name, setName] = useState(replaces ?? "");
  const [value, setValue] = useState("");
  const [problems, setProblems] = useState<{ name?: string | undefined; value?: string | undefined }>({});
  const isThere = names.includes(name);

  function submit(form: HTMLFormElement): void {
    const parsedName = SecretName.safeParse(name);
    const parsedValue = UpdateSecret.safeParse({ value });
    const found = {
      name: name === "" ? "A secret needs a name." : parsedName.error?.issues[0]?.message,
      value: parsedValue.error?.issues[0]?.message,
    };
    setProblems(found);
    if (found.name === undefined && found.value === undefined) save.mutate({ name, value }, { onSuccess: onDone });
    else setTimeout(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), 0);
  }

  return (
    <form
      aria-label={replaces === null ? "Add a secret" : `Replace ${replaces}`}
      className="space-y-3 rounded-md border border-line p-3"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <Field
        label="Name"
        placeholder="STRIPE_KEY"
        autoComplete="off"
        autoCapitalize="characters"
        autoFocus={replaces === null}
        readOnly={replaces !== null}
        className="font-mono text-sm"
        value={name}
        hint={describeReach(name, isThere && replaces === null)}
        problem={problems.name}
        onChange={(event) => {
          setName(event.target.value.toUpperCase().replaceAll(/[\s-]/g, "_"));
          setProblems({});
        }}
      />
      <SecretValueField
        value={value}
        autoFocus={replaces !== null}
        problem={problems.value}
        onChange={(next) => {
          setValue(next);
          setProblems({});
        }}
      />
      {save.isError && <Notice tone="danger">{describeError(save.error)}</Notice>}
      <div className="flex justify-end gap-2">
        <Button look="ghost" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" look="primary" disabled={save.isPending}>
          {save.isPending ? "Saving…" : isThere ? "Replace the value" : "Add the secret"}
        </Button>
      </div>
    </form>
  );
}
