import { UpdateProvider, type ProviderInfo } from "@lathe/protocol/api";
import { useMutation } from "@tanstack/react-query";
import { CircleCheck } from "lucide-react";
import { useState } from "react";
import type { ProviderChange } from "../api/control-api.ts";
import { describeError } from "../api/http.ts";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Field, INPUT, Labelled } from "../ui/field.tsx";
import { describeRefusal } from "./describe-refusal.ts";
import { ProviderTroubleNotice } from "./provider-trouble-notice.tsx";

export function ProviderCard({ provider }: { provider: ProviderInfo }) {
  const { control, queries: cache } = useStudio();
  const [key, setKey] = useState("");
  const [baseUrl, setBaseUrl] = useState(provider.baseUrl ?? "");
  const [models, setModels] = useState(provider.models.join("\n"));
  const [problems, setProblems] = useState<Partial<Record<ProviderField, string>>>({});
  const fields = provider.settings;

  const update = useMutation({
    mutationFn: (change: ProviderChange) => control.updateProvider(provider.provider, change),
    onSuccess: (saved, { key: sent }) => {
      setKey("");
      setBaseUrl(saved.baseUrl ?? "");
      setModels(saved.models.join("\n"));
      check.reset();
      cache.setQueryData(queries.providers(control).queryKey, (all) =>
        all?.map((other) => (other.provider === saved.provider ? saved : other)),
      );
      void cache.invalidateQueries({ queryKey: ["models"] });
      // Whoever gives a key wants to know whether it works.
      if (typeof sent === "string") check.mutate();
    },
    onError: (error) => setProblems(describeRefusal(error, FIELDS).fields),
  });
  const check = useMutation({
    mutationFn: () => control.checkProvider(provider.provider),
    // A call that went well ends a provider's rest; one that did not may begin it.
    onSettled: () => cache.invalidateQueries({ queryKey: queries.providers(control).queryKey }),
  });

  function save(): void {
    const change: ProviderChange = {
      ...(key.trim() === "" ? {} : { key }),
      ...(fields.baseUrl ? { baseUrl: baseUrl.trim() === "" ? null : baseUrl.trim() } : {}),
      ...(fields.models
        ? {
            models: models
              .split(/[\n,]/)
              .map((name) => name.trim())
              .filter(Boolean),
          }
        : {}),
    };
    const parsed = UpdateProvider.safeParse(change);
    const wrong = FIELDS.filter((field) => parsed.error?.issues.some(({ path }) => path[0] === field));
    setProblems(Object.fromEntries(wrong.map((field) => [field, PROBLEMS[field]])));
    if (parsed.success) update.mutate(change);
  }

  const isChanged =
    key !== "" ||
    baseUrl.trim() !== (provider.baseUrl ?? "") ||
    (fields.models && models.trim() !== provider.models.join("\n"));
  const hasFields = fields.key || fields.baseUrl || fields.models;

  return (
    <section aria-label={provider.label} className="rounded-lg border border-line bg-surface p-4">
      <div className="flex items-baseline gap-2">
        <h3 className="text-lg font-semibold">{provider.label}</h3>
        {provider.hasKey && <span className="text-sm text-success">Key is set</span>}
      </div>
      <p className="text-muted">{provider.description}</p>
      {provider.trouble !== null && (
        <ProviderTroubleNotice trouble={provider.trouble} isTrying={check.isPending} onTry={() => check.mutate()} />
      )}
      {hasFields && (
        <form
          noValidate
          className="mt-3 space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          {fields.baseUrl && (
            <Field
              label="Address"
              type="url"
              placeholder={provider.addressExample}
              value={baseUrl}
              problem={problems.baseUrl}
              onChange={(event) => {
                setBaseUrl(event.target.value);
                setProblems({ ...problems, baseUrl: undefined });
              }}
            />
          )}
          {fields.key && (
            <Field
              label={provider.needsKey ? "Key" : "Key (if it wants one)"}
              type="password"
              autoComplete="off"
              placeholder={provider.hasKey ? "Set; type to replace it" : "Not set"}
              value={key}
              problem={problems.key}
              onChange={(event) => {
                setKey(event.target.value);
                setProblems({ ...problems, key: undefined });
              }}
            />
          )}
          {fields.models && (
            <Labelled
              label={provider.provider === "compatible" ? "Model names, one a line" : "More model names, one a line"}
            >
              {(id) => (
                <>
                  <textarea
                    id={id}
                    rows={2}
                    spellCheck={false}
                    aria-invalid={problems.models !== undefined}
                    aria-describedby={problems.models === undefined ? undefined : `${id}-words`}
                    value={models}
                    onChange={(event) => {
                      setModels(event.target.value);
                      setProblems({ ...problems, models: undefined });
                    }}
                    className={`${INPUT} resize-y py-1.5 font-mono text-sm`}
                  />
                  {problems.models !== undefined && (
                    <p id={`${id}-words`} className="mt-0.5 text-sm text-danger">
                      {problems.models}
                    </p>
                  )}
                </>
              )}
            </Labelled>
          )}
          <div className="flex flex-wrap items-center gap-2">
            <Button type="submit" look="primary" disabled={!isChanged || update.isPending}>
              Save
            </Button>
            <Button
              onClick={() => check.mutate()}
              disabled={check.isPending || isChanged || (provider.needsKey && !provider.hasKey)}
            >
              {check.isPending ? "Trying it…" : "Check"}
            </Button>
            {provider.hasKey && (
              <Button look="ghost" onClick={() => update.mutate({ key: null })} disabled={update.isPending}>
                Forget the key
              </Button>
            )}
            {check.isSuccess && (
              <span role="status" className="inline-flex items-center gap-1 text-success">
                <CircleCheck aria-hidden className="size-4" strokeWidth={1.75} />
                It answers.
              </span>
            )}
          </div>
        </form>
      )}
      {[update.isError && describeRefusal(update.error, FIELDS).other, check.isError && describeError(check.error)]
        .filter((text) => typeof text === "string")
        .map((text) => (
          <Notice key={text} tone="danger" className="mt-3">
            {text}
          </Notice>
        ))}
    </section>
  );
}

const FIELDS = ["key", "baseUrl", "models"] as const;
type ProviderField = (typeof FIELDS)[number];
const PROBLEMS: Record<ProviderField, string> = {
  key: "This cannot be a key: it is too long.",
  baseUrl: "The address must begin with http:// or https://.",
  models: "A model's name has at most 200 characters, and there can be 100 of them.",
};
