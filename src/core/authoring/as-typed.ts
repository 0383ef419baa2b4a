/** A folder as a terminal takes it, for a command that an author copies. */
export function asTyped(folder: string): string {
  return /^[\w./:@-]+$/.test(folder) ? folder : JSON.stringify(folder);
}
