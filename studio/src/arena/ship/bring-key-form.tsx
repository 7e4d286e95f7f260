import type { SigningKeyInfo } from "@lathe/protocol/ship";
import { useMutation } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import { queries } from "../../api/queries.ts";
import { describeRefusal } from "../../settings/describe-refusal.ts";
import { useStudio } from "../../studio-context.tsx";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { formatBytes } from "../../ui/format-time.ts";
import { Notice } from "../../ui/notice.tsx";
import { useArena } from "../arena-context.tsx";
import { encodeBase64 } from "./encode-base64.ts";

/** A keystore has a key and its certificates; what is larger is another file. */
const MAX_KEYSTORE_BYTES = 256 * 1024;
const FIELDS = ["keystore", "password", "alias"] as const;
type Problems = Partial<Record<(typeof FIELDS)[number], string>>;

interface BringKeyFormProps {
  /** What it takes the place of; null: there is none. */
  present: SigningKeyInfo | null;
  onDone: () => void;
}

/** Takes the key out of a keystore that people have already. */
export function BringKeyForm({ present, onDone }: BringKeyFormProps) {
  const { control, queries: cache, toasts } = useStudio();
  const { project } = useArena();
  const query = queries.signingKey(control, project.projectId);
  const [file, setFile] = useState<File | null>(null);
  const [password, setPassword] = useState("");
  const [alias, setAlias] = useState("");
  const [problems, setProblems] = useState<Problems>({});
  const [isAsking, setIsAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const bring = useMutation({
    mutationFn: async (keystore: File) =>
      control.bringSigningKey(project.projectId, {
        keystore: encodeBase64(new Uint8Array(await keystore.arrayBuffer())),
        password,
        ...(alias.trim() === "" ? {} : { alias: alias.trim() }),
        ...(present === null ? {} : { replaces: present.fingerprint }),
      }),
    onSuccess: (info) => {
      cache.setQueryData(query.queryKey, info);
      toasts.show("The next Android app is signed with your key.");
      onDone();
    },
    onError: (error) => {
      setProblems(describeRefusal(error, FIELDS).fields);
      // Somebody may have replaced it meanwhile.
      void cache.invalidateQueries({ queryKey: query.queryKey });
    },
  });
  const other = bring.isError ? describeRefusal(bring.error, FIELDS).other : null;

  function submit(): void {
    const found = checkFile(file);
    setProblems(found === undefined ? {} : { keystore: found });
    if (found !== undefined) form.current?.querySelector<HTMLElement>("input[type=file]")?.focus();
    else if (present !== null) setIsAsking(true);
    else if (file !== null) bring.mutate(file);
  }

  return (
    <form
      ref={form}
      aria-label="Use my own keystore"
      noValidate
      className="space-y-3 rounded-md border border-line p-3"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <KeystoreFileField
        problem={problems.keystore}
        onChange={(chosen) => {
          setFile(chosen);
          setProblems({});
        }}
      />
      <Field
        label="Its password"
        type="password"
        autoComplete="off"
        value={password}
        problem={problems.password}
        onChange={({ target }) => {
          setPassword(target.value);
          setProblems({});
        }}
      />
      <Field
        label="Alias"
        autoComplete="off"
        autoCapitalize="none"
        value={alias}
        hint="What the key is called in it. Not needed when it is the only one."
        problem={problems.alias}
        onChange={({ target }) => {
          setAlias(target.value);
          setProblems({});
        }}
      />
      {other !== null && <Notice tone="danger">{other}</Notice>}
      <div className="flex justify-end gap-2">
        <Button look="ghost" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" look="primary" disabled={bring.isPending}>
          {bring.isPending ? "Reading it…" : present === null ? "Use this key" : "Replace the key"}
        </Button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title="Replace the signing key?"
          description="Phones that have the app refuse every update that is signed with another key: people have to delete the app first, with all that it has stored. Do this only when the app was never given to anybody, or when the other key is the one that it was published with. The present key is kept and can be brought back."
          confirmLabel="Replace it"
          onConfirm={() => file !== null && bring.mutate(file)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </form>
  );
}

function checkFile(file: File | null): string | undefined {
  if (file === null) return "Choose the file of your keystore.";
  if (file.size === 0) return "This file is empty.";
  if (file.size <= MAX_KEYSTORE_BYTES) return undefined;
  return `This file has ${formatBytes(file.size)}: too large for a keystore.`;
}

function KeystoreFileField({
  problem,
  onChange,
}: {
  problem: string | undefined;
  onChange: (file: File | null) => void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium text-muted">
        Keystore file
      </label>
      <input
        id={id}
        type="file"
        autoFocus
        accept=".p12,.pfx,.keystore,.jks,application/x-pkcs12"
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-words`}
        onChange={({ target }) => onChange(target.files?.[0] ?? null)}
        className="block w-full rounded-md text-sm text-muted file:mr-2 file:h-8 file:cursor-pointer file:rounded-md file:border file:border-solid file:border-line file:bg-raised file:px-3 file:font-medium file:text-ink hover:file:bg-hover"
      />
      <p
        id={`${id}-words`}
        className={problem === undefined ? "mt-0.5 text-sm text-faint" : "mt-0.5 text-sm text-danger"}
      >
        {problem ?? "In the format PKCS #12 (.p12, .pfx), which newer keystores of Android Studio have too."}
      </p>
    </div>
  );
}
