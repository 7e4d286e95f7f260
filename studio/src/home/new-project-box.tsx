import type { CreateProject, ModelInfo } from "@lathe/protocol/api";
import { newId } from "@lathe/protocol/ids";
import type { TurnMode } from "@lathe/protocol/prompt";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { describeError } from "../api/http.ts";
import { queries } from "../api/queries.ts";
import { PromptComposer, useIsReady } from "../prompt/prompt-composer.tsx";
import { isPlain, type PromptDraft } from "../prompt/prompt-draft.ts";
import { useStore } from "../store/use-store.ts";
import { useStudio } from "../studio-context.tsx";
import { Button } from "../ui/button.tsx";
import { hasRoutes, pickModel } from "../ui/model-select.tsx";
import { Notice } from "../ui/notice.tsx";
import { ExampleList } from "./example-list.tsx";
import { KindChoice, resolveTemplate } from "./kind-choice.ts";
import { TemplateChoice, TemplateNote } from "./template-choice.tsx";

interface NewProjectBoxProps {
  draft: PromptDraft;
  models: readonly ModelInfo[] | undefined;
}

const VERBS: Record<TurnMode, { verb: string; running: string }> = {
  build: { verb: "Build", running: "Building…" },
  plan: { verb: "Plan", running: "Planning…" },
  ask: { verb: "Ask", running: "Asking…" },
};

/** Where a project begins: what it should be, and all that can go with that. */
export function NewProjectBox({ draft, models }: NewProjectBoxProps) {
  const { control, queries: cache } = useStudio();
  const navigate = useNavigate();
  const settings = useQuery(queries.settings(control)).data;
  const [chosenModel, setChosenModel] = useState<string>();
  const [kind] = useState(() => new KindChoice(window.sessionStorage));
  const text = useStore(draft.text).trim();
  const template = resolveTemplate(useStore(kind.state), text);
  const model = pickModel(models, chosenModel ?? settings?.defaultModel, hasRoutes(settings));
  const { verb, running } = VERBS[useStore(draft.mode)];
  const isReady = useIsReady(draft);

  const build = useMutation({
    mutationFn: (project: CreateProject) => control.createProject(project),
    onSuccess: (project) => {
      draft.clear();
      draft.mode.set("build");
      kind.clear();
      cache.setQueryData(queries.project(control, project.projectId).queryKey, project);
      void cache.invalidateQueries({ queryKey: ["projects"] });
      void navigate({ to: "/projects/$projectId", params: { projectId: project.projectId } });
    },
  });

  function submit(): void {
    if (!isReady || build.isPending) return;
    const options = draft.options();
    const prompt = { promptId: newId("pmt"), text, model };
    build.mutate({ template, prompt: isPlain(options) ? prompt : { ...prompt, options } });
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PromptComposer
        draft={draft}
        id="app-prompt"
        autoFocus
        label="Describe your app"
        placeholder="A reading list with title, author, rating and a finished checkbox"
        rows={3}
        className="max-h-[45vh] min-h-24 px-4 pt-3.5 pb-1 text-lg"
        models={models}
        model={model}
        hasRoutes={hasRoutes(settings)}
        onModel={setChosenModel}
        enhance={(asked, signal) => control.enhance({ text: asked, model, template }, signal)}
        onSend={submit}
        leading={<TemplateChoice choice={kind} />}
      >
        <Button type="submit" look="primary" disabled={!isReady || build.isPending}>
          {build.isPending ? running : verb}
        </Button>
      </PromptComposer>
      <TemplateNote choice={kind} template={text === "" ? null : template} />
      {build.isError && (
        <Notice tone="danger" className="mt-2">
          {describeError(build.error)}
        </Notice>
      )}
      <ExampleList
        model={model}
        isKnown={models !== undefined && settings !== undefined}
        routes={settings?.routes}
        onChoose={(example) => {
          draft.text.set(example.text);
          kind.takeExample(example.kind);
          document.getElementById("app-prompt")?.focus();
        }}
      />
    </form>
  );
}
