/** What the automatic player in the page has seen so far, all times in milliseconds since the page was asked for. */
export interface Played {
  /** When the words after the first answered choice were painted. */
  firstChoice: number | undefined;
  /** From each click to the paint of the next step's words. */
  clicks: number[];
  /** Whether no further step can be played. */
  ended: boolean;
}

/**
 * Plays the case inside the page, so that no time of the test driver is measured: clicks what can be clicked as soon
 * as it is there, and notes when the next words are painted. Runs in the page: it may use nothing from outside itself.
 */
function playInPage({ steps, seed, pause }: { steps: number; seed: number; pause: number }): void {
  const played: Played = { firstChoice: undefined, clicks: [], ended: false };
  (globalThis as unknown as { played: Played }).played = played;
  let chance = seed;
  let left: { key: string; at: number; choice: boolean } | undefined;
  let resting = false;

  const keyOf = (step: Element) => `${step.getAttribute("data-step") ?? ""} ${step.textContent ?? ""}`;

  const painted = (done: () => void) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener("message", done, { once: true });
      channel.port1.start();
      channel.port2.postMessage(undefined);
    });
  };

  const click = (step: Element) => {
    const ways = [...step.ownerDocument.querySelectorAll<HTMLElement>("[data-choice], [data-continue]")].filter(
      (way) => !way.matches(":disabled, [aria-disabled=true]"),
    );
    if (ways.length === 0) return;
    chance = (chance * 1103515245 + 12345) % 2147483648;
    const way = ways[chance % ways.length];
    if (!way) return;
    left = { key: keyOf(step), at: performance.now(), choice: way.hasAttribute("data-choice") };
    way.click();
  };

  const look = () => {
    const step = document.querySelector("[data-step]");
    if (!step || resting || played.ended) return;
    if (left !== undefined && keyOf(step) === left.key) return;
    const before = left;
    left = undefined;
    resting = true;
    // Nobody clicks on what is not painted yet.
    painted(() => {
      const now = performance.now();
      if (before) {
        played.clicks.push(now - before.at);
        if (before.choice) played.firstChoice ??= now;
        if (played.clicks.length >= steps) played.ended = true;
      }
      setTimeout(
        () => {
          resting = false;
          const shown = document.querySelector("[data-step]");
          if (shown && !played.ended) click(shown);
        },
        played.firstChoice === undefined ? 0 : pause,
      );
    });
  };

  const follow = () => {
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    look();
  };
  follow();
}

/** The player as text for the page. The runner's compiler wraps functions in a helper of its own, which the page lacks. */
export function playerScript(settings: { steps: number; seed: number; pause: number }): string {
  return `{ const __name = (made) => made; (${playInPage.toString()})(${JSON.stringify(settings)}); }`;
}
