import { useEffect, useRef } from "react";

interface ConfirmDialogProps {
  question: string;
  /** The words on the button that goes ahead. */
  action: string;
  onConfirm: () => void;
  onCancel: () => void;
}

export function ConfirmDialog({ question, action, onConfirm, onCancel }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-label={question}
      onClose={onCancel}
      className="panel m-auto w-full max-w-sm p-6 text-ink backdrop:bg-black/40"
    >
      <p className="text-lg font-semibold text-balance wrap-anywhere">{question}</p>
      <div className="mt-6 flex justify-end gap-2">
        <button type="button" className="button-quiet" onClick={onCancel}>
          Cancel
        </button>
        <button type="button" className="button-primary" onClick={onConfirm}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
