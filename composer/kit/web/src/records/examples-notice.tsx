/** Says that some records are examples, and takes them away. */
export function ExamplesNotice({ onRemove }: { onRemove: () => void }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 rounded-control bg-accent/8 px-4 py-1 text-sm">
      <p className="py-2">Some of these are examples, to show how it looks.</p>
      <button type="button" className="button px-0 text-sm underline underline-offset-4" onClick={onRemove}>
        Remove examples
      </button>
    </div>
  );
}
