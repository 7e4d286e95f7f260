import type {
  FileChange,
  FileContent,
  FileEntry,
  Files,
  SearchMatch,
  SearchOptions,
  WriteOptions,
  WrittenFile,
} from "@lathe/protocol/workspace";
import { parseProjectPath } from "@lathe/workspace/files/project-path";
import type { Exclusive } from "./exclusive.ts";
import type { KnownDocuments } from "./known-documents.ts";
import type { Author, LiveDocument } from "./live-document.ts";

interface DocumentFilesOptions {
  files: Files;
  known: KnownDocuments;
  author: Author;
  /** One move or deletion at a time. */
  moves: Exclusive;
  /** Writes what is not written; failures are reported elsewhere. */
  settle: () => Promise<void>;
}

/** A project's files with its live documents taken into account: one door for people, the agent and the editors. */
export class DocumentFiles implements Files {
  readonly #options: DocumentFilesOptions;

  constructor(options: DocumentFilesOptions) {
    this.#options = options;
  }

  async list(under?: string): Promise<FileEntry[]> {
    await this.#options.settle();
    return this.#options.files.list(under);
  }

  async read(path: string): Promise<FileContent> {
    const content = await this.#liveAt(path)?.read(this.#options.author);
    return content ?? this.#options.files.read(path);
  }

  async readBytes(path: string): Promise<Uint8Array> {
    const content = await this.#liveAt(path)?.read("person");
    if (typeof content?.text === "string") return Buffer.from(content.text);
    return this.#options.files.readBytes(path);
  }

  async write(path: string, content: string | Uint8Array, options: WriteOptions = {}): Promise<WrittenFile> {
    const live = this.#liveAt(path);
    const written = await live?.write(content, options, this.#options.author);
    if (written !== undefined && written !== null) return written;
    const result = await this.#options.files.write(path, content, options);
    // The file of a document that was about to be given up is back.
    await live?.reconcile();
    return result;
  }

  createDirectory(path: string): Promise<void> {
    return this.#options.files.createDirectory(path);
  }

  delete(path: string): Promise<void> {
    return this.#move(path, async (files, parsed) => {
      await files.delete(parsed);
      return null;
    });
  }

  rename(from: string, to: string): Promise<void> {
    return this.#move(from, async (files, parsed) => {
      await files.rename(parsed, to);
      return parseProjectPath(to).path;
    });
  }

  async search(options: SearchOptions, signal?: AbortSignal): Promise<{ matches: SearchMatch[]; truncated: boolean }> {
    await this.#options.settle();
    return this.#options.files.search(options, signal);
  }

  watch(listener: (changes: FileChange[]) => void): () => void {
    return this.#options.files.watch(listener);
  }

  /** Moves a file or folder while none of its documents touches it. `act` says where it is afterwards. */
  #move(path: string, act: (files: Files, path: string) => Promise<string | null>): Promise<void> {
    const { files, known, moves } = this.#options;
    const from = parseProjectPath(path).path;
    return moves.run(() =>
      holdAll(known.liveAround(from), async () => {
        const to = await act(files, from);
        if (to !== from) known.move(from, to);
      }),
    );
  }

  #liveAt(path: string): LiveDocument | null {
    return this.#options.known.liveAt(parseProjectPath(path).path);
  }
}

function holdAll(documents: readonly LiveDocument[], act: () => Promise<void>): Promise<void> {
  const [first, ...rest] = documents;
  return first === undefined ? act() : first.hold(() => holdAll(rest, act));
}
