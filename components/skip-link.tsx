/** The first stop of the keyboard: past the navigation. The page's <main> has the id "main". */
export function SkipLink({ children }: { children: string }) {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-10 focus:bg-sheet focus:px-4 focus:py-2 focus:font-semibold"
    >
      {children}
    </a>
  );
}
