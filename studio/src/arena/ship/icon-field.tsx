import type { AttachmentId } from "@lathe/protocol/ids";
import { useMutation } from "@tanstack/react-query";
import { Image, Trash2, Upload } from "lucide-react";
import { useRef, useState } from "react";
import { describeError } from "../../api/http.ts";
import { useStudio } from "../../studio-context.tsx";
import { Button } from "../../ui/button.tsx";
import { prepareIcon } from "./prepare-icon.ts";

interface IconFieldProps {
  /** Null: the app's own. */
  icon: AttachmentId | null;
  onChange: (icon: AttachmentId | null) => void;
  problem: string | undefined;
}

/** The app's icon: what it is now, and another one for it. */
export function IconField({ icon, onChange, problem }: IconFieldProps) {
  const { control } = useStudio();
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  /** What is not there any more. */
  const [gone, setGone] = useState<AttachmentId | null>(null);
  const upload = useMutation({
    mutationFn: async (file: File) => {
      const { name, content } = await prepareIcon(file);
      return await control.attach(name, content, () => undefined);
    },
    onSuccess: ({ attachmentId }) => onChange(attachmentId),
  });
  const words = upload.isError ? describeError(upload.error) : problem;

  return (
    <div role="group" aria-label="Icon">
      <p aria-hidden className="mb-1 text-sm font-medium text-muted">
        Icon
      </p>
      <div className="flex items-center gap-3">
        <span className="flex size-14 shrink-0 items-center justify-center overflow-hidden rounded-lg border border-line bg-ground text-faint">
          {icon === null || icon === gone ? (
            <Image aria-hidden className="size-5" strokeWidth={1.5} />
          ) : (
            <img
              src={control.attachmentUrl(icon)}
              alt="The icon as it is now"
              onError={() => setGone(icon)}
              className="size-full object-contain"
            />
          )}
        </span>
        <div className="min-w-0">
          <div className="flex flex-wrap gap-1.5">
            <Button
              ref={choose}
              size="sm"
              icon={Upload}
              aria-describedby={words === undefined ? undefined : "ship-icon-problem"}
              aria-invalid={words !== undefined || undefined}
              disabled={upload.isPending}
              onClick={() => input.current?.click()}
            >
              {upload.isPending ? "Uploading…" : icon === null ? "Choose an image" : "Choose another"}
            </Button>
            {icon !== null && (
              <Button
                size="sm"
                look="ghost"
                icon={Trash2}
                onClick={() => {
                  upload.reset();
                  onChange(null);
                  choose.current?.focus();
                }}
              >
                Remove the icon
              </Button>
            )}
          </div>
          <p className="mt-1 text-sm text-faint">
            {icon === null
              ? "None chosen: the app's own is taken, or one is made of its name."
              : icon === gone
                ? "This image is not there any more. Choose another, or remove it."
                : "Square and at least 512 × 512 pixels looks best."}
          </p>
        </div>
      </div>
      <p role="alert" id="ship-icon-problem" className="text-sm text-danger">
        {words}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp"
        aria-label="Image for the icon"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) upload.mutate(file);
          // The same file again is a change, too.
          target.value = "";
        }}
      />
    </div>
  );
}
