import type { Link } from "./link.ts";

interface LinkButtonProps {
  link: Link;
  className: string;
  /** Read out behind the label, where the label alone does not say of what. */
  of?: string;
}

/** A link that looks like a button. What leads out of the site opens beside it. */
export function LinkButton({ link: { label, to }, className, of }: LinkButtonProps) {
  const isWeb = /^https?:/.test(to);
  return (
    <a href={to} className={className} {...(isWeb && { target: "_blank", rel: "noreferrer" })}>
      {label}
      {of !== undefined && <span className="sr-only">: {of}</span>}
      {isWeb && <span className="sr-only"> (opens in a new tab)</span>}
    </a>
  );
}
