/** The product's name with its mark: a turned profile between two centres. */
export function LatheMark() {
  return (
    <span className="inline-flex items-center gap-2 text-lg font-semibold tracking-tight">
      <svg aria-hidden viewBox="0 0 20 20" className="size-5 text-accent" fill="currentColor">
        <path d="M1 9.2h3.2v1.6H1zM15.8 9.2H19v1.6h-3.2z" />
        <path d="M5 6.4h2.300v7.2H5zM7.9 7.6c2.100 0 2.300-2.800 4.300-2.800H15v10.400h-2.800c-2 0-2.200-2.800-4.300-2.800z" />
      </svg>
      Lathe
    </span>
  );
}
