import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Writes a file whole or not at all: whoever reads it meanwhile, or finds it after a crash, has the old one or the new one. */
export function writeWhole(path: string, content: string): void {
  const half = join(dirname(path), `.${basename(path)}.${process.pid}.half`);
  try {
    writeFileSync(half, content, { flush: true });
    renameSync(half, path);
  } finally {
    rmSync(half, { force: true });
  }
}
