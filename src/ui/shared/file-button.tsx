import type { ReactNode } from "react";
import styles from "./file-button.module.css";

interface FileButtonProps {
  children: ReactNode;
  multiple?: boolean;
  /** The id of what says which files are meant. */
  describedBy: string;
  onFiles: (files: readonly File[]) => void;
}

/** Asks for attempt files. The browser's own field speaks the browser's language: only its focus and its click are used. */
export function FileButton({ children, multiple = false, describedBy, onFiles }: FileButtonProps) {
  return (
    <label className={styles.button}>
      <input
        type="file"
        multiple={multiple}
        accept=".json,application/json"
        className={styles.file}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again.
          target.value = "";
          onFiles(files);
        }}
      />
      {children}
    </label>
  );
}
