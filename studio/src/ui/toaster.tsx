import { X } from "lucide-react";
import { useStore } from "../store/use-store.ts";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";
import type { Toast, Toasts } from "./toasts.ts";

export function Toaster({ toasts }: { toasts: Toasts }) {
  const shown = useStore(toasts.state);
  return (
    <ol
      aria-label="Notifications"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-3 bottom-3 z-50 flex flex-col items-center gap-2 sm:right-4 sm:bottom-4 sm:left-auto sm:items-end"
    >
      {shown.map((toast) => (
        <ToastItem key={toast.toastId} toast={toast} toasts={toasts} />
      ))}
    </ol>
  );
}

function ToastItem({ toast, toasts }: { toast: Toast; toasts: Toasts }) {
  const { toastId, action } = toast;
  return (
    <li
      className="pointer-events-auto flex max-w-md animate-appear items-center gap-2 rounded-lg border border-line bg-raised py-1.5 pr-1.5 pl-3 text-base shadow-float"
      onPointerEnter={() => toasts.hold(toastId)}
      onPointerLeave={() => toasts.release(toastId)}
      onFocus={() => toasts.hold(toastId)}
      onBlur={() => toasts.release(toastId)}
    >
      <span className={classNames("py-1", toast.tone === "danger" && "text-danger")}>{toast.text}</span>
      {action !== undefined && (
        <Button
          look="accent"
          size="sm"
          onClick={() => {
            toasts.dismiss(toastId);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="sm" icon={X} label="Dismiss" onClick={() => toasts.dismiss(toastId)} />
    </li>
  );
}
