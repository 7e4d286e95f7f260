import { BackupList, BackupRun, CleanReport, DataReport, type CleanOrders } from "@lathe/protocol/data";
import { queryOptions } from "@tanstack/react-query";
import type { Http } from "../api/http.ts";

/** Care for the server's data, as @lathe/protocol/data describes it. Apart from ControlApi: only this page asks. */
export interface DataApi {
  report(signal?: AbortSignal): Promise<DataReport>;
  backups(signal?: AbortSignal): Promise<BackupList>;
  startBackup(): Promise<BackupRun>;
  stopBackup(): Promise<void>;
  deleteBackup(name: string): Promise<void>;
  clean(orders: CleanOrders): Promise<CleanReport>;
}

/** Where a browser gets a backup from, which has no keys in it. */
export const DOWNLOAD_PATH = "/api/data/download";

export function createDataApi(http: Http): DataApi {
  return {
    report: (signal) => http.json(DataReport, { method: "GET", path: "/api/data" }, signal),
    backups: (signal) => http.json(BackupList, { method: "GET", path: "/api/data/backups" }, signal),
    startBackup: () => http.json(BackupRun, { method: "POST", path: "/api/data/backups" }),
    stopBackup: () => http.nothing({ method: "DELETE", path: "/api/data/backups/running" }),
    deleteBackup: (name) => http.nothing({ method: "DELETE", path: `/api/data/backups/${encodeURIComponent(name)}` }),
    clean: (orders) => http.json(CleanReport, { method: "POST", path: "/api/data/clean", json: orders }),
  };
}

/** How often a backup that is being made is asked how far it is. */
const RUNNING_MS = 1_000;

export const dataQueries = {
  report: (api: DataApi) => queryOptions({ queryKey: ["data", "report"], queryFn: ({ signal }) => api.report(signal) }),
  backups: (api: DataApi) =>
    queryOptions({
      queryKey: ["data", "backups"],
      queryFn: ({ signal }) => api.backups(signal),
      refetchInterval: ({ state }) => (state.data?.run?.state === "running" ? RUNNING_MS : false),
    }),
};
