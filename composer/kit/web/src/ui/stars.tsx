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
    <span role="img" aria-label={`${value} out of ${max}`} className="inline-flex min-h-5 items-center">
      {Array.from({ length: max }, (_, index) => (
        <span key={index} className="size-4">
          <Star filled={index < value} />
        </span>
      ))}
    </span>
  );
}
