import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { classNames } from "../../ui/class-names.ts";
import { INPUT, Labelled } from "../../ui/field.tsx";
import { IconButton } from "../../ui/icon-button.tsx";

interface SecretValueFieldProps {
  value: string;
  onChange: (value: string) => void;
  autoFocus: boolean;
  /** Why it cannot be taken. */
  problem: string | undefined;
}

/** A value that shows only when it is asked for. A password field holds one line only: more of them get a larger one. */
export function SecretValueField({ value, onChange, autoFocus, problem }: SecretValueFieldProps) {
  const [isShown, setIsShown] = useState(false);
  const isLong = isShown || value.includes("\n");
  return (
    <Labelled label="Value">
      {(id) => {
        const shared = {
          id,
          value,
          spellCheck: false,
          autoComplete: "off",
          "aria-invalid": problem !== undefined,
          "aria-describedby": problem === undefined ? undefined : `${id}-words`,
        };
        return (
          <>
            <div className="flex items-start gap-1">
              {isLong ? (
                <textarea
                  {...shared}
                  rows={Math.min(6, value.split("\n").length)}
                  onChange={(event) => onChange(event.target.value)}
                  className={classNames(
                    INPUT,
                    "resize-y py-1 font-mono text-sm",
                    !isShown && "[-webkit-text-security:disc]",
                  )}
                />
              ) : (
                <input
                  {...shared}
                  type="password"
                  autoFocus={autoFocus}
                  onChange={(event) => onChange(event.target.value)}
                  onPaste={(event) => {
                    const pasted = event.clipboardData.getData("text/plain");
                    if (!pasted.trim().includes("\n")) return;
                    // The field would throw the ends of lines away.
                    event.preventDefault();
                    onChange(pasted);
                  }}
                  className={classNames(INPUT, "h-8 font-mono text-sm")}
                />
              )}
              <IconButton
                icon={isShown ? EyeOff : Eye}
                label={isShown ? "Hide the value" : "Show the value"}
                aria-pressed={isShown}
                onClick={() => setIsShown(!isShown)}
              />
            </div>
            {problem !== undefined && (
              <p id={`${id}-words`} className="mt-0.5 text-sm text-danger">
                {problem}
              </p>
            )}
          </>
        );
      }}
    </Labelled>
  );
}
