import type { ProviderInfo, ProviderName } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ControlApi } from "../api/control-api.ts";
import { describeError } from "../api/http.ts";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";
import { Button } from "../ui/button.tsx";
import { Field, Labelled } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { Select } from "../ui/select.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** A provider's key, tried with a real call before it counts. */
export function FirstKey({ onDone }: { onDone: () => void }) {
  const { control, queries: cache, toasts } = useStudio();
  const offered = useQuery(queries.providers(control)).data?.filter(takesOnlyAKey);
  const [chosen, setChosen] = useState<ProviderName>();
  const [key, setKey] = useState("");
  const provider = offered?.find((info) => info.provider === chosen) ?? offered?.[0];
  const add = useMutation({
    mutationFn: ({ info, typed }: { info: ProviderInfo; typed: string }) => tryKey(control, info, typed),
    onSuccess: (model) => {
      toasts.show(`The key works. New prompts go to ${model.label}.`);
      onDone();
    },
    onSettled: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: queries.providers(control).queryKey }),
        cache.invalidateQueries({ queryKey: queries.models(control).queryKey }),
        cache.invalidateQueries({ queryKey: queries.settings(control).queryKey }),
      ]),
  });

  if (offered === undefined) return <Skeleton className="h-28" />;
  return (
    <form
      aria-label="Add a key"
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = key.trim();
        if (provider !== undefined && typed !== "" && !add.isPending) add.mutate({ info: provider, typed });
      }}
    >
      {provider !== undefined && (
        <>
          <Labelled label="Provider">
            {(id) => (
              <Select
                id={id}
                label="Provider"
                choices={offered.map((info) => ({ value: info.provider, label: info.label }))}
                value={provider.provider}
                onChange={(next) => {
                  setChosen(next);
                  add.reset();
                }}
                className="w-full"
              />
            )}
          </Labelled>
          <Field
            label="Key"
            type="password"
            autoComplete="off"
            hint="Kept encrypted on this server; never shown again."
            value={key}
            onChange={(event) => setKey(event.target.value)}
          />
          {add.isError && <Notice tone="danger">{describeError(add.error)}</Notice>}
        </>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {provider !== undefined && (
          <Button type="submit" look="primary" disabled={key.trim() === "" || add.isPending}>
            {add.isPending ? "Trying the key…" : "Add a key"}
          </Button>
        )}
        <Link to="/settings" className="text-sm text-accent underline underline-offset-2">
          Other providers
        </Link>
      </div>
    </form>
  );
}

/** Those that need an address or names of models as well are in the settings. */
function takesOnlyAKey({ needsKey, settings, provider }: ProviderInfo): boolean {
  return needsKey && settings.key && !NEED_MORE.has(provider);
}
const NEED_MORE: ReadonlySet<ProviderName> = new Set(["azure", "bedrock", "vertex", "compatible"]);

/**
 * Sets the key, makes a real call with it, and takes the provider's first model as the default one. A key that does not
 * work is not kept.
 */
async function tryKey(control: ControlApi, { provider, label }: ProviderInfo, key: string) {
  await control.updateProvider(provider, { key });
  try {
    await control.checkProvider(provider);
  } catch (error) {
    await control.updateProvider(provider, { key: null });
    throw error;
  }
  const model = (await control.models()).find((info) => info.provider === provider && info.usable);
  if (model === undefined)
    throw new LatheError("model_not_found", `${label} took the key, but lists no model that can be used.`);
  await control.updateSettings({ defaultModel: model.model });
  return model;
}
