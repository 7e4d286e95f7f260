import { queryOptions } from "@tanstack/react-query";
import type { ProjectId } from "@lathe/protocol/ids";
import type { ControlApi } from "./control-api.ts";

/** What of control's answers is kept, and under which key. */
export const queries = {
  me: (control: ControlApi) =>
    queryOptions({ queryKey: ["me"], queryFn: ({ signal }) => control.me(signal), staleTime: Infinity }),
  projects: (control: ControlApi) =>
    queryOptions({ queryKey: ["projects"], queryFn: ({ signal }) => control.projects(signal) }),
  project: (control: ControlApi, projectId: ProjectId) =>
    queryOptions({
      queryKey: ["project", projectId],
      queryFn: ({ signal }) => control.project(projectId, signal),
      staleTime: Infinity,
    }),
  /** Which of the projects are open now, and how many people are in them. */
  arenas: (control: ControlApi) =>
    queryOptions({ queryKey: ["arenas"], queryFn: ({ signal }) => control.arenas(signal) }),
  appSecrets: (control: ControlApi, projectId: ProjectId) =>
    queryOptions({
      queryKey: ["app-secrets", projectId],
      queryFn: ({ signal }) => control.appSecrets(projectId, signal),
    }),
  ships: (control: ControlApi, projectId: ProjectId) =>
    queryOptions({
      queryKey: ["ships", projectId],
      queryFn: ({ signal }) => control.ships(projectId, signal),
      // Who opens the page anew begins with what was shipped meanwhile.
      gcTime: 0,
    }),
  signingKey: (control: ControlApi, projectId: ProjectId) =>
    queryOptions({
      queryKey: ["signing-key", projectId],
      queryFn: ({ signal }) => control.signingKey(projectId, signal),
    }),
  models: (control: ControlApi) =>
    queryOptions({ queryKey: ["models"], queryFn: ({ signal }) => control.models(signal), staleTime: 30_000 }),
  settings: (control: ControlApi) =>
    queryOptions({ queryKey: ["settings"], queryFn: ({ signal }) => control.settings(signal) }),
  providers: (control: ControlApi) =>
    queryOptions({ queryKey: ["providers"], queryFn: ({ signal }) => control.providers(signal) }),
  usage: (control: ControlApi, days: number) =>
    queryOptions({ queryKey: ["usage", days], queryFn: ({ signal }) => control.usage(days, signal) }),
};
