import { type ComponentType, type ReactNode, use } from "react";
import { loadWords } from "./i18n.ts";

/** A part of the app that arrives on demand together with its words. */
export interface LazyScreen<P> {
  Screen: (props: P) => ReactNode;
  load: () => Promise<ComponentType<P>>;
}

/**
 * Makes a component whose code and words are fetched when it is first needed. Once loaded it renders at once,
 * without a blank frame; a failed load may be tried again.
 */
export function lazyScreen<P extends object>(
  fetchComponent: () => Promise<ComponentType<P>>,
  words: readonly string[],
): LazyScreen<P> {
  let loading: Promise<ComponentType<P>> | undefined;

  const start = () => {
    const promise = Promise.all([fetchComponent(), loadWords(...words)]).then(
      ([component]) => {
        // React reads these two and then renders at once instead of waiting a turn.
        void Object.assign(promise, { status: "fulfilled", value: component });
        return component;
      },
      (error: unknown) => {
        // React must see this very promise fail once; the next request starts anew.
        setTimeout(() => (loading = undefined));
        throw error;
      },
    );
    return promise;
  };

  const load = () => (loading ??= start());

  function Screen(props: P) {
    const Loaded = use(load());
    return <Loaded {...props} />;
  }

  return { Screen, load };
}
