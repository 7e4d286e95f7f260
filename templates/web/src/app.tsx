export function App() {
  return (
    <main className="grid min-h-dvh place-items-center px-6 py-16">
      <div className="max-w-sm text-center">
        <div aria-hidden="true" className="mx-auto grid size-14 grid-cols-2 gap-1.5 rounded-2xl bg-surface p-3 shadow-raised">
          <span className="rounded bg-accent" />
          <span className="rounded bg-line" />
          <span className="rounded bg-line" />
          <span className="rounded bg-line" />
        </div>
        <h1 className="mt-6 text-xl font-semibold tracking-tight">Your app will appear here</h1>
        <p className="mt-2 text-balance text-muted">Describe what it should do, and watch it take shape in this place.</p>
      </div>
    </main>
  );
}
