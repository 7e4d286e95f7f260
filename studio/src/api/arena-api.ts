import { ImportReport } from "@lathe/protocol/arena";
import { ContextPart } from "@lathe/protocol/context";
import { OpenedDocument } from "@lathe/protocol/documents";
import type { ProjectId, ShipId, TurnId, VersionId } from "@lathe/protocol/ids";
import { LanguageAnswer, Problem, type LanguageRequest } from "@lathe/protocol/language";
import { PhoneShare, type SetPhoneShare } from "@lathe/protocol/phone";
import { ArenaShips, ShipJob, type ShipRequest } from "@lathe/protocol/ship";
import { FileContent, FileDiff, FileEntry, SearchMatch, Version } from "@lathe/protocol/workspace";
import { z } from "zod";
import type { Http } from "./http.ts";

const Written = z.object({ etag: z.string(), size: z.number() });
export type Written = z.infer<typeof Written>;
const SearchResult = z.object({ matches: z.array(SearchMatch), truncated: z.boolean() });
export type SearchResult = z.infer<typeof SearchResult>;
/** A worker that has been running since before this page says only what it ships. */
const KnownShips = ArenaShips.partial({ kinds: true });

export interface SearchRequest {
  query: string;
  regex: boolean;
  caseSensitive: boolean;
  /** Patterns of paths with commas between them; "": all, and none. */
  include: string;
  exclude: string;
}

export interface ContextRequest {
  prompt: string;
  pinned: readonly string[];
  /** Ids of the parts that are left out. */
  without: readonly string[];
}

/** The arena over HTTP: a project's files, versions and preview. */
export interface ArenaApi {
  files(signal?: AbortSignal): Promise<FileEntry[]>;
  readFile(path: string, signal?: AbortSignal): Promise<FileContent>;
  /** Makes a text file a live document, or finds the one that it is. */
  openDocument(path: string, signal?: AbortSignal): Promise<OpenedDocument>;
  readRaw(path: string): Promise<Blob>;
  rawUrl(path: string): string;
  /** `ifMatch`: write only when the file's etag is this; null: only when there is none; left out: always. */
  writeFile(path: string, content: string | Blob, ifMatch?: string | null): Promise<Written>;
  deleteFile(path: string): Promise<void>;
  renameFile(from: string, to: string): Promise<void>;
  createDirectory(path: string): Promise<void>;
  /** Puts the files of a zip into the project, in the place of those of the same path. */
  importArchive(zip: Blob, signal?: AbortSignal): Promise<ImportReport>;
  /** The same with the repository at an https address. */
  clone(url: string, signal?: AbortSignal): Promise<ImportReport>;
  search(request: SearchRequest, signal?: AbortSignal): Promise<SearchResult>;
  versions(options: { limit: number; before?: VersionId }, signal?: AbortSignal): Promise<Version[]>;
  versionDiff(versionId: VersionId, signal?: AbortSignal): Promise<FileDiff[]>;
  /** A file as it was in a version. */
  versionFile(versionId: VersionId, path: string, signal?: AbortSignal): Promise<FileContent>;
  /** What is different in one version from another. */
  compareVersions(from: VersionId, to: VersionId, signal?: AbortSignal): Promise<FileDiff[]>;
  /** Asked again under the same key, it is done once. */
  restoreVersion(versionId: VersionId, key: string, signal?: AbortSignal): Promise<Version>;
  /** An address for the app's port where host names do not resolve. */
  openPreviewPort(port: number, signal?: AbortSignal): Promise<string>;
  /**
   * The page as the turn's last check saw it, or at the end of one of its acceptance checks; `round` keeps the pictures
   * of one turn apart.
   */
  screenshotUrl(turnId: TurnId, round: number, checkId?: string): string;
  /** A picture of the app's page at a route, as it is now. */
  takePicture(route: string): Promise<Blob>;
  /** How phones reach the app that listens on this port; `port_taken` and the like are part of the answer. */
  /** `port`: null while the app does not run. */
  phoneShare(port: number | null, signal?: AbortSignal): Promise<PhoneShare>;
  setPhoneShare(share: SetPhoneShare): Promise<PhoneShare>;
  /** What a model would be told beside this prompt. */
  context(request: ContextRequest, signal?: AbortSignal): Promise<ContextPart[]>;
  appLog(signal?: AbortSignal): Promise<string>;
  /** Asks the project's own language server; aborting tells it that nobody waits. */
  language(request: LanguageRequest, signal?: AbortSignal): Promise<LanguageAnswer>;
  /** What is known to be wrong in the code. All of it is looked at from then on. */
  problems(signal?: AbortSignal): Promise<Problem[]>;
  /** What is being shipped, or was by this worker, and what can be had. */
  ships(signal?: AbortSignal): Promise<z.output<typeof KnownShips>>;
  /** `conflict` while another one runs. */
  startShip(request: ShipRequest, signal?: AbortSignal): Promise<ShipJob>;
  stopShip(shipId: ShipId): Promise<void>;
}

export function createArenaApi(http: Http, projectId: ProjectId): ArenaApi {
  const base = `/api/projects/${projectId}/arena`;
  return {
    files: (signal) => http.json(z.array(FileEntry), { method: "GET", path: `${base}/files` }, signal),
    readFile: (path, signal) =>
      http.json(FileContent, { method: "GET", path: `${base}/file`, query: { path } }, signal),
    openDocument: (path, signal) =>
      http.json(OpenedDocument, { method: "POST", path: `${base}/documents/open`, json: { path } }, signal),
    readRaw: (path) => http.blob({ method: "GET", path: `${base}/raw`, query: { path } }),
    rawUrl: (path) => `${base}/raw?path=${encodeURIComponent(path)}`,
    writeFile: (path, content, ifMatch) =>
      http.json(Written, {
        method: "PUT",
        path: `${base}/file`,
        query: { path },
        bytes: content,
        headers: formatCondition(ifMatch),
      }),
    deleteFile: (path) => http.nothing({ method: "DELETE", path: `${base}/file`, query: { path } }),
    renameFile: (from, to) => http.nothing({ method: "POST", path: `${base}/rename`, json: { from, to } }),
    createDirectory: (path) => http.nothing({ method: "POST", path: `${base}/directory`, json: { path } }),
    importArchive: (zip, signal) =>
      http.json(
        ImportReport,
        { method: "POST", path: `${base}/import`, bytes: zip, headers: { "content-type": "application/zip" } },
        signal,
      ),
    clone: (url, signal) => http.json(ImportReport, { method: "POST", path: `${base}/clone`, json: { url } }, signal),
    search: ({ query, regex, caseSensitive, include, exclude }, signal) =>
      http.json(
        SearchResult,
        {
          method: "GET",
          path: `${base}/search`,
          query: {
            query,
            regex: String(regex),
            caseSensitive: String(caseSensitive),
            ...(include === "" ? {} : { include }),
            ...(exclude === "" ? {} : { exclude }),
          },
        },
        signal,
      ),
    versions: (options, signal) =>
      http.json(z.array(Version), { method: "GET", path: `${base}/versions`, query: options }, signal),
    versionDiff: (versionId, signal) =>
      http.json(z.array(FileDiff), { method: "GET", path: `${base}/versions/${versionId}/diff` }, signal),
    versionFile: (versionId, path, signal) =>
      http.json(FileContent, { method: "GET", path: `${base}/versions/${versionId}/file`, query: { path } }, signal),
    compareVersions: (from, to, signal) =>
      http.json(z.array(FileDiff), { method: "GET", path: `${base}/versions/${to}/diff`, query: { from } }, signal),
    restoreVersion: (versionId, key, signal) =>
      http.json(
        Version,
        { method: "POST", path: `${base}/versions/${versionId}/restore`, headers: { "idempotency-key": key } },
        signal,
      ),
    async openPreviewPort(port, signal) {
      const opened = await http.json(
        z.object({ url: z.url() }),
        { method: "POST", path: `${base}/preview-port`, json: { port } },
        signal,
      );
      return opened.url;
    },
    screenshotUrl: (turnId, round, checkId) =>
      `${base}/screenshots/${turnId}?round=${round}${checkId === undefined ? "" : `&check=${encodeURIComponent(checkId)}`}`,
    takePicture: (route) => http.blob({ method: "POST", path: `${base}/picture`, json: { route } }),
    phoneShare: (port, signal) =>
      http.json(PhoneShare, { method: "GET", path: `${base}/phone`, query: port === null ? {} : { port } }, signal),
    setPhoneShare: (share) => http.json(PhoneShare, { method: "PUT", path: `${base}/phone`, json: share }),
    context: ({ prompt, pinned, without }, signal) =>
      http.json(
        z.array(ContextPart),
        { method: "GET", path: `${base}/context`, query: { prompt, pinned, without } },
        signal,
      ),
    language: (request, signal) =>
      http.json(LanguageAnswer, { method: "POST", path: `${base}/language`, json: request }, signal),
    problems: (signal) => http.json(z.array(Problem), { method: "GET", path: `${base}/problems` }, signal),
    ships: (signal) => http.json(KnownShips, { method: "GET", path: `${base}/ships` }, signal),
    startShip: (request, signal) =>
      http.json(ShipJob, { method: "POST", path: `${base}/ships`, json: request }, signal),
    stopShip: (shipId) => http.nothing({ method: "DELETE", path: `${base}/ships/${shipId}` }),
    async appLog(signal) {
      return (await http.json(z.object({ log: z.string() }), { method: "GET", path: `${base}/log` }, signal)).log;
    },
  };
}

function formatCondition(ifMatch: string | null | undefined): Record<string, string> {
  if (ifMatch === undefined) return {};
  return ifMatch === null ? { "If-None-Match": "*" } : { "If-Match": `"${ifMatch}"` };
}
