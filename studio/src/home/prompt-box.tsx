import type { CreateProject, ModelInfo } from "@lathe/protocol/api";
import { newId } from "@lathe/protocol/ids";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { describeError } from "../api/http.ts";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";
import { Button } from "../ui/button.tsx";
import { GrowingTextarea } from "../ui/growing-textarea.tsx";
import { ModelSelect, pickModel } from "../ui/model-select.tsx";
import { Notice } from "../ui/notice.tsx";
import { isSendable, PromptCounter } from "../ui/prompt-counter.tsx";
import { TemplateChoice } from "./template-choice.tsx";

interface PromptBoxProps {
  text: string;
  onChange: (text: string) => void;
  models: readonly ModelInfo[] | undefined;
}

export function PromptBox({ text, onChange, models }: PromptBoxProps) {
  const { control, queries: cache } = useStudio();
  const navigate = useNavigate();
  const settings = useQuery(queries.settings(control)).data;
  const [chosenModel, setChosenModel] = useState<string>();
  const [template, setTemplate] = useState<"web" | "blank">("web");
  const model = pickModel(models, chosenModel ?? settings?.defaultModel);

  const build = useMutation({
    mutationFn: (project: CreateProject) => control.createProject(project),
    onSuccess: (project) => {
      cache.setQueryData(queries.project(control, project.projectId).queryKey, project);
      void cache.invalidateQueries({ queryKey: ["projects"] });
      void navigate({ to: "/projects/$projectId", params: { projectId: project.projectId } });
    },
  });

  function submit(): void {
    if (!isSendable(text) || build.isPending) return;
    build.mutate({ template, prompt: { promptId: newId("pmt"), text: text.trim(), model } });
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="rounded-lg border border-line bg-raised transition-colors focus-within:border-accent">
        <GrowingTextarea
          id="app-prompt"
          autoFocus
          rows={3}
          aria-label="Describe your app"
          placeholder="A reading list with title, author, rating and a finished checkbox"
          value={text}
          onChange={(event) => onChange(event.target.value)}
          onSubmit={submit}
          className="max-h-[45vh] min-h-24 px-4 pt-3.5 pb-1 text-lg"
        />
        <div className="flex flex-wrap items-center gap-1.5 p-2">
          <TemplateChoice value={template} onChange={setTemplate} />
          <ModelSelect models={models} value={model} onChange={setChosenModel} className="max-w-56" />
          <span className="grow" />
          <PromptCounter length={text.length} />
          <Button type="submit" look="primary" disabled={!isSendable(text) || build.isPending}>
            {build.isPending ? "Building…" : "Build"}
          </Button>
        </div>
      </div>
      {build.isError && (
        <Notice tone="danger" className="mt-2">
          {describeError(build.error)}
        </Notice>
      )}
    </form>
  );
}
