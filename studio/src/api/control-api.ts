import {
  AppSecret,
  ArenaPresence,
  Enhanced,
  EventsPage,
  Me,
  ModelInfo,
  Project,
  ProviderInfo,
  Settings,
  UsageReport,
  type CreateProject,
  type Enhance,
  type ProviderName,
  type UpdateProvider,
} from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import type { AttachmentId, ProjectId, ShipId, ThreadId, VersionId } from "@lathe/protocol/ids";
import { Attachment } from "@lathe/protocol/prompt";
import type { BringSigningKey, KeystoreRequest, Ship, SigningKeyInfo } from "@lathe/protocol/ship";
import { z } from "zod";
import type { Http } from "./http.ts";

export type ProviderChange = z.input<typeof UpdateProvider>;
export type EnhanceRequest = z.input<typeof Enhance>;

/** Control's HTTP interface, as @lathe/protocol/api describes it. */
export interface ControlApi {
  me(signal?: AbortSignal): Promise<Me>;
  projects(signal?: AbortSignal): Promise<Project[]>;
  project(projectId: ProjectId, signal?: AbortSignal): Promise<Project>;
  createProject(project: CreateProject): Promise<Project>;
  /** Another project like this one, with the files of a version; left out: as they are now. */
  forkProject(projectId: ProjectId, fork: { name?: string; versionId?: VersionId }): Promise<Project>;
  /** The projects that are open now. */
  arenas(signal?: AbortSignal): Promise<ArenaPresence[]>;
  /** The picture that was taken of the app's page at that time. */
  thumbnailUrl(projectId: ProjectId, thumbnailAt: number): string;
  renameProject(projectId: ProjectId, name: string): Promise<Project>;
  deleteProject(projectId: ProjectId): Promise<void>;
  undeleteProject(projectId: ProjectId): Promise<Project>;
  /** Those of the project's own app, by name. Their values never come back. */
  appSecrets(projectId: ProjectId, signal?: AbortSignal): Promise<AppSecret[]>;
  setAppSecret(projectId: ProjectId, name: string, value: string): Promise<AppSecret>;
  deleteAppSecret(projectId: ProjectId, name: string): Promise<void>;
  /** What was shipped, newest first. */
  ships(projectId: ProjectId, signal?: AbortSignal): Promise<Ship[]>;
  /** Forgets it and its file. */
  deleteShip(projectId: ProjectId, shipId: ShipId): Promise<void>;
  shipFileUrl(projectId: ProjectId, shipId: ShipId): string;
  /** Null before the first package. */
  signingKey(projectId: ProjectId, signal?: AbortSignal): Promise<SigningKeyInfo | null>;
  /** PKCS #12. */
  keystore(projectId: ProjectId, request: z.input<typeof KeystoreRequest>): Promise<Blob>;
  bringSigningKey(projectId: ProjectId, brought: z.input<typeof BringSigningKey>): Promise<SigningKeyInfo>;
  events(threadId: ThreadId, after: number, signal?: AbortSignal): Promise<EventsPage>;
  /** Keeps a file for the prompt that will name it; `onProgress` hears how much has gone out, from 0 to 1. */
  attach(name: string, content: Blob, onProgress: (share: number) => void, signal?: AbortSignal): Promise<Attachment>;
  attachmentUrl(attachmentId: AttachmentId): string;
  deleteAttachment(attachmentId: AttachmentId): Promise<void>;
  /** A prompt in more words. */
  enhance(request: EnhanceRequest, signal?: AbortSignal): Promise<string>;
  models(signal?: AbortSignal): Promise<ModelInfo[]>;
  settings(signal?: AbortSignal): Promise<Settings>;
  updateSettings(change: Partial<Settings>): Promise<Settings>;
  providers(signal?: AbortSignal): Promise<ProviderInfo[]>;
  updateProvider(provider: ProviderName, change: ProviderChange): Promise<ProviderInfo>;
  /** Resolves after a real call; throws the provider's error. */
  checkProvider(provider: ProviderName, signal?: AbortSignal): Promise<void>;
  /** Of the last `days` days, today included. */
  usage(days: number, signal?: AbortSignal): Promise<UsageReport>;
}

/** The home page does not load what only an arena has a use for. */
const shipWords = () => import("@lathe/protocol/ship");

export function createControlApi(http: Http): ControlApi {
  return {
    me: (signal) => http.json(Me, { method: "GET", path: "/api/me" }, signal),
    projects: (signal) => http.json(z.array(Project), { method: "GET", path: "/api/projects" }, signal),
    project: (projectId, signal) => http.json(Project, { method: "GET", path: `/api/projects/${projectId}` }, signal),
    createProject: (project) => http.json(Project, { method: "POST", path: "/api/projects", json: project }),
    forkProject: (projectId, fork) =>
      http.json(Project, { method: "POST", path: `/api/projects/${projectId}/fork`, json: fork }),
    arenas: (signal) => http.json(z.array(ArenaPresence), { method: "GET", path: "/api/arenas" }, signal),
    thumbnailUrl: (projectId, thumbnailAt) => `/api/projects/${projectId}/thumbnail?at=${thumbnailAt}`,
    renameProject: (projectId, name) =>
      http.json(Project, { method: "PATCH", path: `/api/projects/${projectId}`, json: { name } }),
    deleteProject: (projectId) => http.nothing({ method: "DELETE", path: `/api/projects/${projectId}` }),
    undeleteProject: (projectId) => http.json(Project, { method: "POST", path: `/api/projects/${projectId}/undelete` }),
    appSecrets: (projectId, signal) =>
      http.json(z.array(AppSecret), { method: "GET", path: `/api/projects/${projectId}/secrets` }, signal),
    setAppSecret: (projectId, name, value) =>
      http.json(AppSecret, { method: "PUT", path: `/api/projects/${projectId}/secrets/${name}`, json: { value } }),
    deleteAppSecret: (projectId, name) =>
      http.nothing({ method: "DELETE", path: `/api/projects/${projectId}/secrets/${name}` }),
    async ships(projectId, signal) {
      const { Ship } = await shipWords();
      return http.json(z.array(Ship), { method: "GET", path: `/api/projects/${projectId}/ships` }, signal);
    },
    deleteShip: (projectId, shipId) =>
      http.nothing({ method: "DELETE", path: `/api/projects/${projectId}/ships/${shipId}` }),
    shipFileUrl: (projectId, shipId) => `/api/projects/${projectId}/ships/${shipId}/file`,
    async signingKey(projectId, signal) {
      const { SigningKeyInfo } = await shipWords();
      try {
        return await http.json(
          SigningKeyInfo,
          { method: "GET", path: `/api/projects/${projectId}/signing-key` },
          signal,
        );
      } catch (error) {
        if (error instanceof LatheError && error.code === "not_found") return null;
        throw error;
      }
    },
    keystore: (projectId, request) =>
      http.blob({ method: "POST", path: `/api/projects/${projectId}/signing-key/keystore`, json: request }),
    async bringSigningKey(projectId, brought) {
      const { SigningKeyInfo } = await shipWords();
      return http.json(SigningKeyInfo, {
        method: "PUT",
        path: `/api/projects/${projectId}/signing-key`,
        json: brought,
      });
    },
    events: (threadId, after, signal) =>
      http.json(EventsPage, { method: "GET", path: `/api/threads/${threadId}/events`, query: { after } }, signal),
    attach: (name, content, onProgress, signal) =>
      http.json(
        Attachment,
        {
          method: "POST",
          path: "/api/attachments",
          query: { name },
          bytes: content,
          headers: { "content-type": content.type },
          onProgress,
        },
        signal,
      ),
    attachmentUrl: (attachmentId) => `/api/attachments/${attachmentId}`,
    deleteAttachment: (attachmentId) => http.nothing({ method: "DELETE", path: `/api/attachments/${attachmentId}` }),
    async enhance(request, signal) {
      return (await http.json(Enhanced, { method: "POST", path: "/api/enhance", json: request }, signal)).text;
    },
    models: (signal) => http.json(z.array(ModelInfo), { method: "GET", path: "/api/models" }, signal),
    settings: (signal) => http.json(Settings, { method: "GET", path: "/api/settings" }, signal),
    updateSettings: (change) => http.json(Settings, { method: "PATCH", path: "/api/settings", json: change }),
    providers: (signal) => http.json(z.array(ProviderInfo), { method: "GET", path: "/api/providers" }, signal),
    updateProvider: (provider, change) =>
      http.json(ProviderInfo, { method: "PUT", path: `/api/providers/${provider}`, json: change }),
    checkProvider: (provider, signal) =>
      http.nothing({ method: "POST", path: `/api/providers/${provider}/check` }, signal),
    usage: (days, signal) => http.json(UsageReport, { method: "GET", path: "/api/usage", query: { days } }, signal),
  };
}
