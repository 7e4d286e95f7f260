import { LatheError } from "@lathe/protocol/errors";
import type { FileContent } from "@lathe/protocol/workspace";
import type { SourceFile } from "@lathe/ship/source/make-source-zip";
import type { VersionFile } from "@lathe/workspace/history/open-history";

const MiB = 1024 * 1024;
/** What says who an app is, or what it needs, is small; so is the icon. */
const MAX_FILE_BYTES = 10 * MiB;
const MAX_TOTAL_BYTES = 128 * MiB;
const MODES = { file: 0o100644, executable: 0o100755, link: 0o120777 } as const;

/** The files of a version in memory, without links and without what is too large to say anything about the app. */
export class VersionSources {
  readonly files: ReadonlyMap<string, Uint8Array>;

  private constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.files = files;
  }

  static async read(versionFiles: AsyncIterable<VersionFile>, signal: AbortSignal): Promise<VersionSources> {
    const files = new Map<string, Uint8Array>();
    let room = MAX_TOTAL_BYTES;
    for await (const { path, kind, bytes } of versionFiles) {
      signal.throwIfAborted();
      if (kind === "link" || bytes.byteLength > Math.min(MAX_FILE_BYTES, room)) continue;
      room -= bytes.byteLength;
      files.set(path, bytes);
    }
    return new VersionSources(files);
  }

  /** The same for the zip of all files, one in memory at a time. */
  static async *stream(versionFiles: AsyncIterable<VersionFile>): AsyncGenerator<SourceFile, void, void> {
    for await (const { path, kind, bytes } of versionFiles) yield { path, bytes, mode: MODES[kind] };
  }

  /** As Files.read. Errors: `file_not_found`. */
  async read(path: string): Promise<FileContent> {
    const bytes = this.files.get(path);
    if (bytes === undefined) throw new LatheError("file_not_found", `${path} is not in this version.`, { path });
    const binary = bytes.includes(0);
    const text = binary ? null : new TextDecoder().decode(bytes);
    const etag = new Bun.CryptoHasher("sha256").update(bytes).digest("hex");
    return { path, text, binary, size: bytes.byteLength, etag };
  }
}
