/** Says that some records are examples, and takes them away. */
export function ExamplesNotice({ onRemove }: { onRemove: () => void }) {
  return (
    <div className="-my-1.5 flex flex-wrap items-center gap-x-1.5 text-sm text-muted">
      <p>Examples to begin with.</p>
      <button
        type="button"
        className="min-h-9 cursor-pointer text-ink underline decoration-edge underline-offset-4 hover:decoration-ink"
        onClick={onRemove}
      >
        Remove examples
      </button>
    </div>
  );
}
