import "../../tests/support/native-dialog.ts";
import { act, render, screen, waitFor } from "@testing-library/react";
import { Suspense, useEffect, useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { App, preloadAddress } from "./app.tsx";
import { ErrorBoundary } from "./shared/error-boundary.tsx";
import { goTo } from "./shared/hash-location.ts";
import { switchLanguage } from "./shared/i18n.ts";
import { lazyScreen } from "./shared/lazy-screen.tsx";
import { Page } from "./shared/page.tsx";
import { ScreenHeading } from "./shared/screen-heading.tsx";

const play = vi.hoisted(() => ({ mounted: 0, fail: false }));

vi.mock("./home/home-screen.tsx", () => ({
  HomeScreen: () => (
    <Page>
      <ScreenHeading title="Cases">Cases</ScreenHeading>
    </Page>
  ),
}));
vi.mock("./play/play-screen.tsx", () => ({ PlayScreen }));
vi.mock("./about/about-screen.tsx", () => ({
  AboutScreen: () => {
    if (play.fail) throw new Error("broken");
    return <ScreenHeading title="About">About</ScreenHeading>;
  },
}));

function PlayScreen({ caseId, attemptId }: { caseId?: string | undefined; attemptId?: string | undefined }) {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    play.mounted += 1;
  }, []);
  return (
    <Page footer={false}>
      <ScreenHeading title="Play">Play</ScreenHeading>
      <p>{`${caseId ?? "-"} ${attemptId ?? "-"} ${turn}`}</p>
      <button type="button" onClick={() => setTurn(turn + 1)}>
        next
      </button>
    </Page>
  );
}

async function open(address: string) {
  history.replaceState(null, "", `#${address}`);
  await switchLanguage("en", "common");
  await preloadAddress();
  return render(<App />);
}

const go = (address: string, options?: { replace: boolean }) => act(async () => goTo(address, options));

beforeEach(() => {
  play.mounted = 0;
  play.fail = false;
});

test("an address shows its screen at once, without a blank frame", async () => {
  await open("/");
  expect(screen.getByRole("heading", { level: 1, name: "Cases" })).toBeInTheDocument();
  expect(document.title).toBe("Cases – Fair Hearing");
});

test("going to another screen moves focus to its heading and names the tab", async () => {
  await open("/");
  await go("/about");
  const heading = await screen.findByRole("heading", { level: 1, name: "About" });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(document.title).toBe("About – Fair Hearing");
});

test("an attempt that has just started takes its own address without being taken down", async () => {
  await open("/play/the-locked-shed?mode=practice&seed=7");
  expect(screen.getByText("the-locked-shed - 0")).toBeInTheDocument();
  act(() => screen.getByRole("button", { name: "next" }).click());
  await go("/attempt/a1", { replace: true });
  expect(screen.getByText("- a1 1")).toBeInTheDocument();
  expect(play.mounted).toBe(1);
});

test("a language switch keeps the screen and its state", async () => {
  await open("/attempt/a1");
  act(() => screen.getByRole("button", { name: "next" }).click());
  await act(() => switchLanguage("en"));
  expect(screen.getByText("- a1 1")).toBeInTheDocument();
  expect(play.mounted).toBe(1);
});

test("an unknown address gets a clear message and a way home", async () => {
  await open("/no/such/place");
  expect(screen.getByRole("heading", { level: 1, name: "There is nothing at this address" })).toBeInTheDocument();
  expect(screen.getAllByRole("link", { name: "All cases" }).length).toBeGreaterThan(0);
});

test("a screen without words in the present language says so and offers another language or the way home", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  await switchLanguage("en", "common");
  const { Screen } = lazyScreen(async () => () => <h1>never</h1>, ["no-such-screen"]);
  await act(async () =>
    render(
      <ErrorBoundary address="/">
        <Suspense>
          <Screen />
        </Suspense>
      </ErrorBoundary>,
    ),
  );
  expect(await screen.findByRole("heading", { level: 1, name: "Not available in this language yet" })).toBeVisible();
  expect(screen.getByText(/has not been translated into English yet/)).toBeInTheDocument();
});

test("a broken screen says that nothing is lost and what to do; another address works again", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  play.fail = true;
  await open("/about");
  expect(screen.getByRole("heading", { level: 1, name: "This screen stopped working" })).toBeInTheDocument();
  expect(screen.getByText(/Nothing is lost/)).toBeInTheDocument();
  await go("/");
  expect(await screen.findByRole("heading", { level: 1, name: "Cases" })).toBeInTheDocument();
});
