import { useStore } from "../../store/use-store.ts";
import { useArena } from "../arena-context.tsx";
import { AddressBar } from "./address-bar.tsx";
import { AppPhase } from "./app-phase.tsx";
import { DeviceBar } from "./device-menu.tsx";
import { DeviceStage } from "./device-stage.tsx";
import { ErrorBar } from "./error-bar.tsx";
import { PreviewConsole } from "./preview-console.tsx";
import { PreviewFrame } from "./preview-frame.tsx";

export function PreviewPanel() {
  const { preview } = useArena();
  const { frame, consoleOpen } = useStore(preview.state);
  return (
    <div className="flex h-full flex-col">
      <AddressBar />
      {frame !== null && <DeviceBar />}
      <div className="relative min-h-0 grow">
        {frame === null ? (
          <AppPhase />
        ) : (
          <DeviceStage>
            <PreviewFrame url={frame.url} load={frame.load} name={frame.name} />
          </DeviceStage>
        )}
      </div>
      <ErrorBar />
      {consoleOpen && <PreviewConsole />}
    </div>
  );
}
