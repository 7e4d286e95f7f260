import { useEffect } from "react";

/** Shows something in the tab's title, for whoever looks at another page meanwhile; null leaves the title alone. */
export function useDocumentTitle(text: string | null): void {
  const isShown = text !== null;
  useEffect(() => {
    if (!isShown) return;
    const before = document.title;
    return () => {
      document.title = before;
    };
  }, [isShown]);
  useEffect(() => {
    if (text !== null) document.title = text;
  }, [text]);
}
