import { useEffect, useRef } from "react";
import { useArena } from "../arena-context.tsx";

/**
 * What the app may do inside its frame. `allow-same-origin` beside `allow-scripts` would let a page take off its own
 * sandbox if it had the studio's origin; the app never has: a preview lives at an origin of its own for each project and
 * port, so that the app keeps its storage and still reaches nothing of the studio. Navigating the studio away
 * (`allow-top-navigation`) is left out.
 */
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads";

export function PreviewFrame({ url, load, name }: { url: string; load: number; name: string }) {
  const { preview } = useArena();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const listen = (event: MessageEvent): void => {
      if (event.source !== null && event.source === frame.current?.contentWindow)
        preview.receive(event.data, event.origin);
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [preview]);
  return (
    <iframe
      // A new key for each load: setting the same address again would load nothing.
      key={load}
      ref={frame}
      title="App preview"
      name={name}
      src={url}
      sandbox={SANDBOX}
      allow="clipboard-write; fullscreen"
      className="absolute inset-0 size-full border-0 bg-white"
    />
  );
}
