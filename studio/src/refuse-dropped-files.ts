/**
 * Keeps the page where it is when a file is dropped beside the places that take files: a browser would open the file
 * instead of the studio. Returns the way to end that.
 */
export function refuseDroppedFiles(page: Window): () => void {
  const refuse = (event: DragEvent): void => {
    const { dataTransfer } = event;
    if (event.defaultPrevented || dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    dataTransfer.dropEffect = "none";
  };
  page.addEventListener("dragover", refuse);
  page.addEventListener("drop", refuse);
  return () => {
    page.removeEventListener("dragover", refuse);
    page.removeEventListener("drop", refuse);
  };
}
