/** Prompts are built in as text by Bun's import attribute, so that nothing is read from disk at run time. */
declare module "*.md" {
  const text: string;
  export default text;
}
