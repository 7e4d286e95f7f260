/** Said once, at the top of the app. */
export function NotStoredNotice() {
  return (
    <p role="alert" className="border-b border-danger bg-surface px-4 py-3 text-center text-sm">
      This browser does not let the app store anything here: what you enter is gone when the page closes.
    </p>
  );
}
