import { LIMITS } from "@lathe/protocol/limits";
import { useQuery } from "@tanstack/react-query";
import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { describeError } from "../../api/http.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { formatBytes } from "../../ui/format-time.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PanelSkeleton } from "../../ui/panel-skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { formatHexRows } from "./hex-rows.ts";
import { findMediaKind, type MediaKind } from "./media-kind.ts";
import { baseName } from "./tree-rows.ts";

const ReadOnlyEditor = lazy(() => import("./text-editor.tsx").then((module) => ({ default: module.ReadOnlyEditor })));

const MAX_HEX_BYTES = 32 * 1024;
const MAX_FETCHED_BYTES = 64 * 1024 * 1024;
const ZOOMS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 8, 16];

interface FileViewerProps {
  path: string;
  isBinary: boolean;
  /** Bytes. */
  size: number;
}

/** A file that the editor does not open: shown as what it is, by its bytes, or in part. */
export function FileViewer({ path, isBinary, size }: FileViewerProps) {
  const { api, project } = useArena();
  const isFetched = size <= MAX_FETCHED_BYTES;
  const content = useQuery({
    queryKey: ["file-bytes", project.projectId, path, size],
    queryFn: () => api.readRaw(path),
    enabled: isFetched,
    gcTime: 0,
    retry: false,
  });
  return (
    <div className="flex min-h-0 grow flex-col">
      <div className="flex min-h-9 shrink-0 items-center gap-3 border-b border-line px-3 text-sm text-muted">
        <span className="min-w-0 grow truncate">
          {isBinary ? "A binary file" : "A large file"}, {formatBytes(size)}
        </span>
        <a
          href={api.rawUrl(path)}
          download={baseName(path)}
          className="inline-flex h-7 items-center rounded-md border border-line bg-raised px-2.5 font-medium text-ink hover:bg-hover"
        >
          Download
        </a>
      </div>
      {!isFetched && <EmptyState title="Too large to be shown">The terminal can show it in part.</EmptyState>}
      {isFetched && content.isPending && <PanelSkeleton />}
      {content.isError && (
        <Notice tone="danger" className="m-2">
          {describeError(content.error)}
        </Notice>
      )}
      {content.data !== undefined && <Shown path={path} isBinary={isBinary} bytes={content.data} />}
    </div>
  );
}

function Shown({ path, isBinary, bytes }: { path: string; isBinary: boolean; bytes: Blob }) {
  const kind = findMediaKind(path);
  if (!isBinary) return <BeginningOf path={path} bytes={bytes} />;
  return kind === null ? <HexView bytes={bytes} /> : <MediaView path={path} kind={kind} bytes={bytes} />;
}

/** Under an address of its own and the type that it is shown as: the server gives all bytes as a download. */
function useBlobAddress(bytes: Blob, type: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const created = URL.createObjectURL(new Blob([bytes], { type }));
    setAddress(created);
    return () => URL.revokeObjectURL(created);
  }, [bytes, type]);
  return address;
}

function MediaView({ path, kind, bytes }: { path: string; kind: MediaKind; bytes: Blob }) {
  const address = useBlobAddress(bytes, kind.type);
  const [isBroken, setIsBroken] = useState(false);
  const name = baseName(path);
  if (isBroken) {
    return (
      <>
        <Notice tone="info" className="m-2">
          It cannot be shown as what its name says. These are its bytes.
        </Notice>
        <HexView bytes={bytes} />
      </>
    );
  }
  if (address === null) return <PanelSkeleton />;
  switch (kind.show) {
    case "image":
      return <ImageView address={address} name={name} onError={() => setIsBroken(true)} />;
    case "audio":
      return (
        <audio controls aria-label={name} src={address} onError={() => setIsBroken(true)} className="m-4 max-w-full" />
      );
    case "video":
      return (
        <div className="min-h-0 grow p-4">
          <video
            controls
            aria-label={name}
            src={address}
            onError={() => setIsBroken(true)}
            className="max-h-full max-w-full rounded-md"
          />
        </div>
      );
    case "font":
      return <FontView bytes={bytes} name={name} onError={() => setIsBroken(true)} />;
  }
}

/** `zoom` null: as large as there is room for, at most its own size. */
function ImageView({ address, name, onError }: { address: string; name: string; onError: () => void }) {
  const [zoom, setZoom] = useState<number | null>(null);
  const [natural, setNatural] = useState<{ width: number; height: number } | null>(null);
  const at = zoom ?? 1;
  const larger = ZOOMS.find((step) => step > at);
  const smaller = ZOOMS.findLast((step) => step < at);
  return (
    <>
      <div className="flex h-9 shrink-0 items-center gap-1 border-b border-line px-2 text-sm text-muted">
        <IconButton
          size="sm"
          icon={ZoomOut}
          label="Zoom out"
          disabled={smaller === undefined}
          onClick={() => setZoom(smaller ?? at)}
        />
        <span role="status" aria-label="Zoom" className="w-12 text-center tabular-nums">
          {zoom === null ? "Fit" : `${Math.round(zoom * 100)} %`}
        </span>
        <IconButton
          size="sm"
          icon={ZoomIn}
          label="Zoom in"
          disabled={larger === undefined}
          onClick={() => setZoom(larger ?? at)}
        />
        <IconButton size="sm" icon={Maximize} label="Fit" aria-pressed={zoom === null} onClick={() => setZoom(null)} />
        {natural !== null && (
          <span className="ml-2 tabular-nums">
            {natural.width} × {natural.height}
          </span>
        )}
      </div>
      <div tabIndex={0} role="region" aria-label="Picture" className="flex min-h-0 grow overflow-auto p-4">
        <img
          src={address}
          alt={name}
          onError={onError}
          onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setNatural({ width, height })}
          style={zoom === null || natural === null ? undefined : { width: natural.width * zoom, maxWidth: "none" }}
          className={`m-auto rounded-sm border border-line bg-[repeating-conic-gradient(var(--color-hover)_0_25%,transparent_0_50%)] bg-size-[16px_16px] ${zoom === null ? "max-h-full max-w-full" : at >= 2 ? "[image-rendering:pixelated]" : ""}`}
        />
      </div>
    </>
  );
}

const SAMPLES = [
  "The quick brown fox jumps over the lazy dog",
  "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  "0123456789 ß é ñ å — “…”",
];

function FontView({ bytes, name, onError }: { bytes: Blob; name: string; onError: () => void }) {
  const [family, setFamily] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    let face: FontFace | null = null;
    const load = async (): Promise<void> => {
      face = await new FontFace("shown-font", await bytes.arrayBuffer()).load();
      if (isGone) return;
      document.fonts.add(face);
      setFamily("shown-font");
    };
    load().catch(() => !isGone && onError());
    return () => {
      isGone = true;
      if (face !== null) document.fonts.delete(face);
    };
    // Another font is another component.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [bytes]);
  if (family === null) return <PanelSkeleton />;
  return (
    <div
      role="img"
      aria-label={`The font ${name}`}
      style={{ fontFamily: family }}
      className="min-h-0 grow overflow-auto p-4"
    >
      {[16, 24, 40, 64].map((size) => (
        <div key={size} style={{ fontSize: size }} className="border-b border-line py-3 leading-snug">
          {SAMPLES.map((sample) => (
            <p key={sample} className="break-words">
              {sample}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

function HexView({ bytes }: { bytes: Blob }) {
  const read = useQuery({
    queryKey: ["hex-rows", bytes.size, useState(() => crypto.randomUUID())[0]],
    queryFn: async () => formatHexRows(new Uint8Array(await bytes.slice(0, MAX_HEX_BYTES).arrayBuffer())),
    gcTime: 0,
  });
  if (read.data === undefined) return <PanelSkeleton />;
  return (
    <div
      tabIndex={0}
      role="region"
      aria-label="Bytes"
      className="min-h-0 grow overflow-auto p-3 font-mono text-xs leading-5"
    >
      <table>
        <tbody>
          {read.data.map((row) => (
            <tr key={row.at}>
              <th scope="row" className="pr-4 text-left font-normal text-faint">
                {row.at}
              </th>
              <td className="pr-4 whitespace-pre">{row.bytes}</td>
              <td className="whitespace-pre text-muted">{row.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {bytes.size > MAX_HEX_BYTES && <p className="pt-2 text-muted">The first {formatBytes(MAX_HEX_BYTES)}.</p>}
    </div>
  );
}

/** The first part of a text that is too large for the editor, up to the end of a line. */
function BeginningOf({ path, bytes }: { path: string; bytes: Blob }) {
  const { maxTextBytes } = LIMITS.file;
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const beginning = await bytes.slice(0, maxTextBytes).text();
      if (!isGone) setText(beginning.slice(0, beginning.lastIndexOf("\n") + 1) || beginning);
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [bytes, maxTextBytes]);
  if (text === null) return <PanelSkeleton />;
  return (
    <>
      <Notice tone="info" className="m-1.5">
        This file is too large to be edited here: these are its first {formatBytes(maxTextBytes)}, to be read.
      </Notice>
      <Suspense fallback={<PanelSkeleton />}>
        <ReadOnlyEditor path={path} text={text} label="Beginning of a large file" isFollowed={false} />
      </Suspense>
    </>
  );
}
