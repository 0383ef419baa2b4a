import { firstSprite, loadRestOfSprite } from "virtual:art-sprite";

let started = false;

/**
 * Puts the drawn people into the document, once: those of the first scene at once, the rest when the page is idle.
 * A figure whose part arrives late appears by itself, since it only refers to the part by name.
 */
export function ensureFigureSprite(): void {
  if (started) return;
  started = true;
  addToDocument(firstSprite);
  const later = () => {
    void loadRestOfSprite().then(addToDocument, () => {
      started = false;
    });
  };
  if (typeof window.requestIdleCallback === "function") window.requestIdleCallback(later, { timeout: 1500 });
  else window.setTimeout(later, 300);
}

function addToDocument(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, "image/svg+xml").documentElement;
  const names = new Set([...parsed.querySelectorAll("[id]")].map((part) => part.id));
  // After a failed attempt the first part may be here already; the same name must not stand twice.
  if ([...names].some((name) => document.getElementById(name))) return;
  const sprite = document.importNode(parsed, true);
  sprite.setAttribute("class", "figure-sprite");
  document.body.append(sprite);
}
