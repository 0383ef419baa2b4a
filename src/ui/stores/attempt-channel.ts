/** What tabs of the same browser tell each other. */
export type TabMessage = { type: "attempt-went-on"; attemptId: string; length: number } | { type: "wiped" };

const channelName = "fair-hearing";

function openChannel(): BroadcastChannel | undefined {
  return typeof BroadcastChannel === "function" ? new BroadcastChannel(channelName) : undefined;
}

let sender: BroadcastChannel | undefined;

/** Tells the other tabs; the tab that speaks does not hear itself. */
export function tellOtherTabs(message: TabMessage): void {
  sender ??= openChannel();
  sender?.postMessage(message);
}

/** Listens to the other tabs until the returned function is called. */
export function listenToOtherTabs(listener: (message: TabMessage) => void): () => void {
  // A channel does not hear what its own object sends, but it does hear the sender of this same tab: use that one object.
  sender ??= openChannel();
  const channel = sender;
  if (!channel) return () => undefined;
  const hear = (event: MessageEvent<TabMessage>) => listener(event.data);
  channel.addEventListener("message", hear);
  return () => channel.removeEventListener("message", hear);
}

/** Calls back when another tab has gone on with this attempt, with the new length of its log. */
export function onAttemptWentOn(attemptId: string, listener: (length: number) => void): () => void {
  return listenToOtherTabs((message) => {
    if (message.type === "attempt-went-on" && message.attemptId === attemptId) listener(message.length);
  });
}
