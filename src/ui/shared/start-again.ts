/** Begins the app anew, as on a device that has never seen it. */
export function startAgain(): void {
  history.replaceState(null, "", "#/");
  location.reload();
}
