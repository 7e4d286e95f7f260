import type { BackupList, BackupName, BackupRun, CleanOrders, CleanReport, DataReport } from "@lathe/protocol/data";

/** Care for the data folder on behalf of its owner; what does it is given to control by whoever puts the parts together. */
export interface DataUpkeep {
  /** Ends early, with less, when the signal does. */
  measure(signal: AbortSignal): Promise<DataReport>;
  backups(): Promise<BackupList>;
  /** Errors: `conflict`. */
  startBackup(): BackupRun;
  stopBackup(): Promise<void>;
  /** Errors: `not_found`. */
  deleteBackup(name: BackupName): Promise<void>;
  /** A backup without keys, as the bytes of a .tar.gz. */
  download(): Promise<ReadableStream<Uint8Array>>;
  /** Errors: `conflict` while another one runs. */
  clean(orders: CleanOrders): Promise<CleanReport>;
  /** Breaks off what runs. */
  close(): Promise<void>;
}
