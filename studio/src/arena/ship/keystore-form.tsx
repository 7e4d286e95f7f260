import { KeystoreRequest, type SigningKeyInfo } from "@lathe/protocol/ship";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { describeRefusal } from "../../settings/describe-refusal.ts";
import { useStudio } from "../../studio-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Field, Labelled } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { useArena } from "../arena-context.tsx";
import { saveBlob } from "./save-blob.ts";

/** Gives a key out as a keystore that opens with a password of one's own. */
export function KeystoreForm({ info, onDone }: { info: SigningKeyInfo; onDone: () => void }) {
  const { control, toasts } = useStudio();
  const { project } = useArena();
  const [password, setPassword] = useState("");
  const [fingerprint, setFingerprint] = useState(info.fingerprint);
  const [problem, setProblem] = useState<string>();
  const download = useMutation({
    mutationFn: () => control.keystore(project.projectId, { password, fingerprint }),
    onSuccess: (content) => {
      saveBlob(content, "signing-key.p12");
      toasts.show("The keystore was given to your browser to save. Nobody can find its password again.");
      onDone();
    },
    onError: (error) => setProblem(describeRefusal(error, ["password"]).fields.password),
  });
  const other = download.isError ? describeRefusal(download.error, ["password"]).other : null;

  return (
    <form
      aria-label="Download keystore"
      noValidate
      className="space-y-3 rounded-md border border-line p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const found = KeystoreRequest.safeParse({ password }).error?.issues[0]?.message;
        setProblem(found);
        if (found === undefined) download.mutate();
        else event.currentTarget.querySelector<HTMLElement>("input")?.focus();
      }}
    >
      {info.replaced.length > 0 && (
        <Labelled label="Which key">
          {(id) => (
            <Select
              id={id}
              label="Which key"
              choices={[info.fingerprint, ...info.replaced].map((value, index) => ({
                value,
                label: `${value.slice(0, 12)}…${index === 0 ? " (the present one)" : " (replaced)"}`,
              }))}
              value={fingerprint}
              onChange={setFingerprint}
            />
          )}
        </Labelled>
      )}
      <Field
        label="Password for the keystore"
        type="password"
        autoComplete="new-password"
        autoFocus
        value={password}
        hint="Of your choice, at least 6 characters. The file opens with it, as does the key in it, called “app”."
        problem={problem}
        onChange={({ target }) => {
          setPassword(target.value);
          setProblem(undefined);
        }}
      />
      {other !== null && <Notice tone="danger">{other}</Notice>}
      <div className="flex justify-end gap-2">
        <Button look="ghost" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" look="primary" disabled={download.isPending}>
          {download.isPending ? "Preparing…" : "Download"}
        </Button>
      </div>
    </form>
  );
}
