let screenTitle = "";
let awayTitle: string | undefined;

function show(): void {
  document.title = awayTitle ?? screenTitle;
}

/** Names the screen in the browser's tab; while the learner is away the neutral title stays. */
export function setScreenTitle(title: string): void {
  screenTitle = title;
  show();
}

/** Puts a neutral title over the screen's own, or takes it away again. */
export function setAwayTitle(title: string | undefined): void {
  awayTitle = title;
  show();
}
