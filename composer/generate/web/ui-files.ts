import { type EntityParts } from "../entity-parts.ts";
import { code, quoted } from "../code.ts";

const ICONS = {
  search: "m21 21-4.3-4.3M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  pencil: "M4 20h4L19 9l-4-4L4 16v4ZM13.5 6.5l4 4",
  trash: "M4 7h16M10 11v6M14 11v6M6 7l1 13h10l1-13M9 7V4h6v3",
  close: "m6 6 12 12M18 6 6 18",
  arrows: "M8 4v16m0-16L4 8m4-4 4 4M16 20V4m0 16 4-4m-4 4-4-4",
} as const;
type IconName = keyof typeof ICONS;

/** src/ui/icons.tsx, with the icons that the app uses. */
export function iconsFile(parts: EntityParts): string {
  const { features, fields } = parts.entity;
  const stepper = fields.some((field) => field.type === "number" && field.stepper === true);
  const needed: Record<IconName, boolean> = {
    search: features.search,
    plus: true,
    minus: stepper,
    pencil: true,
    trash: features.delete,
    close: true,
    arrows: features.sorting,
  };
  const used = (Object.keys(ICONS) as IconName[]).filter((name) => needed[name]);
  return code`
    const paths = {
      ${used.map((name) => `${name}: ${quoted(ICONS[name])},`)}
    };

    /** A decoration: what it stands for must be said in words beside it. */
    export function Icon({ name }: { name: keyof typeof paths }) {
      return (
        <svg
          aria-hidden="true"
          viewBox="0 0 24 24"
          className="size-5 shrink-0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d={paths[name]} />
        </svg>
      );
    }
  `;
}

/** src/ui/undo-bar.tsx */
export function undoBarFile(): string {
  return code`
    import { Icon } from "./icons.tsx";

    interface UndoBarProps {
      /** What was done last and can be taken back; null when there is nothing. */
      message: string | null;
      onUndo: () => void;
      onDismiss: () => void;
    }

    export function UndoBar({ message, onUndo, onDismiss }: UndoBarProps) {
      return (
        <div role="status" className="pointer-events-none fixed inset-x-0 bottom-0 z-10 flex justify-center p-4 sm:p-6">
          {message !== null && (
            <div className="pointer-events-auto flex max-w-full items-center gap-1 rounded-xl bg-ink py-1 pr-1 pl-4 text-canvas shadow-raised">
              <span className="min-w-0 truncate">{message}</span>
              <button type="button" className="button py-1 underline underline-offset-4 outline-canvas" onClick={onUndo}>
                Undo
              </button>
              <button type="button" aria-label="Dismiss" className="grid size-10 cursor-pointer place-items-center rounded-lg" onClick={onDismiss}>
                <Icon name="close" />
              </button>
            </div>
          )}
        </div>
      );
    }
  `;
}

/** src/ui/confirm-dialog.tsx */
export function confirmDialogFile(): string {
  return code`
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
        <dialog ref={dialog} aria-label={question} onClose={onCancel} className="panel m-auto w-full max-w-sm p-6 text-ink backdrop:bg-black/40">
          <p className="text-lg font-semibold text-balance">{question}</p>
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
  `;
}

/** src/ui/stars.tsx: how a rating is shown. */
export function starsFile(): string {
  return code`
    const STAR = "M12 2.5l2.9 6 6.6.9-4.8 4.6 1.2 6.5-5.9-3.1-5.9 3.1 1.2-6.5L2.5 9.4l6.6-.9z";

    export function Star({ filled }: { filled: boolean }) {
      return (
        <svg aria-hidden="true" viewBox="0 0 24 24" className={filled ? "text-accent" : "text-edge/40"}>
          <path d={STAR} fill="currentColor" />
        </svg>
      );
    }

    /** A rating as it is read, not changed. */
    export function Stars({ value, max }: { value: number; max: number }) {
      return (
        <span role="img" aria-label={\`\${value} out of \${max}\`} className="inline-flex min-h-10 items-center">
          {Array.from({ length: max }, (_, index) => (
            <span key={index} className="size-4">
              <Star filled={index < value} />
            </span>
          ))}
        </span>
      );
    }
  `;
}

/** src/ui/rating-field.tsx */
export function ratingFieldFile(): string {
  return code`
    import { useId } from "react";
    import { FieldError } from "./fields.tsx";
    import { Star } from "./stars.tsx";

    interface RatingFieldProps {
      label: string;
      max: number;
      /** 0 is not rated. */
      value: number;
      error?: string;
      onChange: (value: number) => void;
    }

    export function RatingField({ label, max, value, error, onChange }: RatingFieldProps) {
      const id = useId();
      return (
        <fieldset role="radiogroup" aria-invalid={error !== undefined} aria-describedby={\`\${id}-error\`} className="w-full min-w-0">
          <legend className="mb-1.5 text-sm font-medium">{label}</legend>
          <div className="flex min-h-11 flex-wrap items-center">
            {Array.from({ length: max }, (_, index) => index + 1).map((stars) => (
              <label
                key={stars}
                className="relative size-8 cursor-pointer rounded-md p-1 has-focus-visible:outline-2 has-focus-visible:outline-accent"
              >
                <input
                  type="radio"
                  name={id}
                  aria-label={stars === 1 ? "1 star" : \`\${stars} stars\`}
                  className="absolute inset-0 cursor-pointer opacity-0"
                  checked={value === stars}
                  onChange={() => onChange(stars)}
                />
                <Star filled={stars <= value} />
              </label>
            ))}
            {value > 0 && (
              <button type="button" className="ml-1 min-h-8 cursor-pointer rounded-md px-2 text-sm text-muted hover:text-ink" onClick={() => onChange(0)}>
                Clear
              </button>
            )}
          </div>
          <FieldError id={\`\${id}-error\`} text={error} />
        </fieldset>
      );
    }
  `;
}
