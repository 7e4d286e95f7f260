import type { VersionFile } from "@lathe/workspace/history/open-history";
import { createTarPacker, type TarHeader } from "modern-tar";

const MODES = { file: 0o644, executable: 0o755, link: 0o777 } as const;

/** Files as a tar stream, which is written as slowly as it is read. A failure breaks it off without its end. */
export function writeArchive(files: AsyncIterable<VersionFile>): ReadableStream<Uint8Array> {
  const { readable, controller } = createTarPacker();
  const write = async (): Promise<void> => {
    for await (const file of files) {
      const body = controller.add(toHeader(file)).getWriter();
      if (file.kind !== "link" && file.bytes.byteLength > 0) await body.write(file.bytes);
      await body.close();
    }
    controller.finalize();
  };
  write().catch((error: unknown) => controller.error(error));
  return readable;
}

function toHeader({ path, kind, bytes }: VersionFile): TarHeader {
  const linkname = kind === "link" ? Buffer.from(bytes).toString("utf8") : undefined;
  // The plain header has no encoding and little room.
  const pax = { path, ...(linkname === undefined ? {} : { linkpath: linkname }) };
  return {
    name: path,
    mode: MODES[kind],
    mtime: new Date(0),
    type: kind === "link" ? "symlink" : "file",
    size: kind === "link" ? 0 : bytes.byteLength,
    ...(linkname === undefined ? {} : { linkname }),
    pax,
  };
}
