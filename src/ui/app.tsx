import { createElement, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Route, Router, Switch, useLocation, useSearch } from "wouter";
import { Announcer } from "./shared/announcer.tsx";
import { ErrorBoundary } from "./shared/error-boundary.tsx";
import { readAddress, useHashPath, useHashSearch } from "./shared/hash-location.ts";
import { i18n, switchLanguage } from "./shared/i18n.ts";
import { availableLanguages } from "./shared/languages.ts";
import { lazyScreen } from "./shared/lazy-screen.tsx";
import { NotFound } from "./shared/not-found.tsx";
import { StepAway } from "./shared/step-away.tsx";
import { WipedNotice } from "./shared/wiped-notice.tsx";

type Params = Readonly<Record<string, string | undefined>>;

const playScreen = lazyScreen<Params>(async () => {
  const { PlayScreen } = await import("./play/play-screen.tsx");
  return ({ caseId, attemptId }) => <PlayScreen caseId={caseId} attemptId={attemptId} />;
}, ["play"]);

// One entry a screen: its address, what is fetched for it, and the words it reads.
const routes = [
  {
    path: "/",
    screen: lazyScreen<Params>(async () => (await import("./home/home-screen.tsx")).HomeScreen, ["home"]),
  },
  {
    path: "/case/:caseId",
    screen: lazyScreen<Params>(async () => {
      const { BriefingScreen } = await import("./briefing/briefing-screen.tsx");
      return ({ caseId = "" }) => <BriefingScreen caseId={caseId} />;
    }, ["briefing", "law-profile", "rubric", "vignette"]),
  },
  // Both addresses are the same screen: an attempt that has just started takes its own address without being taken down.
  { path: "/play/:caseId", screen: playScreen },
  { path: "/attempt/:attemptId", screen: playScreen },
  {
    path: "/room/:caseId",
    screen: lazyScreen<Params>(async () => {
      const { RoomSetupScreen } = await import("./play/room/room-setup-screen.tsx");
      return ({ caseId = "" }) => <RoomSetupScreen caseId={caseId} />;
    }, ["room", "play"]),
  },
  {
    path: "/room-play/:attemptId",
    screen: lazyScreen<Params>(async () => {
      const { RoomPlayScreen } = await import("./play/room/room-play-screen.tsx");
      return ({ attemptId = "" }) => <RoomPlayScreen attemptId={attemptId} />;
    }, ["room", "play"]),
  },
  {
    path: "/trainer/:attemptId",
    screen: lazyScreen<Params>(async () => {
      const { TrainerScreen } = await import("./play/room/trainer-screen.tsx");
      return ({ attemptId = "" }) => <TrainerScreen attemptId={attemptId} />;
    }, ["room", "play", "court", "rubric", "question-types"]),
  },
  {
    path: "/observer/:caseId",
    screen: lazyScreen<Params>(async () => {
      const { ObserverScreen } = await import("./play/room/observer-screen.tsx");
      return ({ caseId = "" }) => <ObserverScreen caseId={caseId} />;
    }, ["room", "play"]),
  },
  {
    path: "/pack/:caseId",
    screen: lazyScreen<Params>(async () => {
      const { PackScreen } = await import("./pack/pack-screen.tsx");
      return ({ caseId = "" }) => <PackScreen caseId={caseId} />;
    }, ["pack", "rubric", "room", "law-profile", "question-types"]),
  },
  {
    path: "/case-file/:attemptId",
    screen: lazyScreen<Params>(async () => {
      const { CaseFileScreen } = await import("./case-file/case-file-screen.tsx");
      return ({ attemptId = "" }) => <CaseFileScreen attemptId={attemptId} />;
    }, ["case-file", "law-profile"]),
  },
  {
    path: "/debrief/:attemptId",
    screen: lazyScreen<Params>(async () => {
      const { DebriefScreen } = await import("./debrief/debrief-screen.tsx");
      return ({ attemptId = "" }) => <DebriefScreen attemptId={attemptId} />;
    }, ["debrief", "court", "rubric"]),
  },
  {
    path: "/compare/:attemptId/:otherId?",
    screen: lazyScreen<Params>(async () => {
      const { CompareScreen } = await import("./compare/compare-screen.tsx");
      return ({ attemptId = "", otherId }) => <CompareScreen attemptId={attemptId} otherId={otherId} />;
    }, ["compare", "debrief", "rubric"]),
  },
  {
    path: "/certificate/:attemptId",
    screen: lazyScreen<Params>(async () => {
      const { CertificateScreen } = await import("./certificate/certificate-screen.tsx");
      return ({ attemptId = "" }) => <CertificateScreen attemptId={attemptId} />;
    }, ["take-away", "rubric"]),
  },
  {
    path: "/progress",
    screen: lazyScreen<Params>(
      async () => (await import("./progress/progress-screen.tsx")).ProgressScreen,
      ["progress", "rubric"],
    ),
  },
  {
    // Before the case; with an attempt, after it.
    path: "/vignette/:caseId/:attemptId?",
    screen: lazyScreen<Params>(async () => {
      const { VignetteScreen } = await import("./vignette/vignette-screen.tsx");
      return ({ caseId = "", attemptId }) => <VignetteScreen caseId={caseId} attemptId={attemptId} />;
    }, ["vignette", "rubric"]),
  },
  {
    path: "/reflection/:attemptId",
    screen: lazyScreen<Params>(async () => {
      const { ReflectionScreen } = await import("./debrief/reflection/reflection-screen.tsx");
      return ({ attemptId = "" }) => <ReflectionScreen attemptId={attemptId} />;
    }, ["reflection"]),
  },
  {
    path: "/group",
    screen: lazyScreen<Params>(async () => (await import("./group/group-screen.tsx")).GroupScreen, ["group", "rubric"]),
  },
  {
    path: "/rubric/:criterionId?",
    screen: lazyScreen<Params>(async () => {
      const { RubricScreen } = await import("./rubric/rubric-screen.tsx");
      return ({ criterionId }) => <RubricScreen criterionId={criterionId} />;
    }, ["rubric-browser", "rubric"]),
  },
  {
    path: "/wiped",
    screen: lazyScreen<Params>(async () => (await import("./shared/wiped-screen.tsx")).WipedScreen, []),
  },
  {
    path: "/settings",
    screen: lazyScreen<Params>(
      async () => (await import("./settings/settings-screen.tsx")).SettingsScreen,
      ["settings"],
    ),
  },
  {
    path: "/about",
    screen: lazyScreen<Params>(async () => (await import("./about/about-screen.tsx")).AboutScreen, ["about"]),
  },
];

/** Fetches the screen behind the present address before anything is rendered. A failure shows when it is rendered. */
export async function preloadAddress(): Promise<void> {
  const first = readAddress().path.split("/")[1];
  const route = routes.find(({ path }) => path.split("/")[1] === first);
  await route?.screen.load().catch(() => undefined);
}

/** The whole app: the screen behind the address, the live region, and the screen to step away to. */
export function App() {
  return (
    <Router hook={useHashPath} searchHook={useHashSearch} hrefs={(href) => `#${href}`}>
      <ScreenAtAddress />
      <Announcer />
      <StepAway />
      <WipedNotice />
    </Router>
  );
}

function ScreenAtAddress() {
  const [path] = useLocation();
  useAskedLanguage();
  return (
    <ErrorBoundary address={path}>
      <Suspense fallback={<Loading />}>{screens}</Suspense>
    </ErrorBoundary>
  );
}

// A link may ask for a language. Later switches by the reader are not undone: only a new address asks again.
function useAskedLanguage() {
  const asked = new URLSearchParams(useSearch()).get("lang");
  useEffect(() => {
    const shipped = availableLanguages.some(({ code }) => code === asked);
    if (asked === null || !shipped || asked === i18n.language) return;
    // Where words are missing the screen stays as it is; the language switch says why.
    switchLanguage(asked).catch(() => undefined);
  }, [asked]);
}

// Children without keys: React then keeps a screen that two addresses share.
const screens = createElement(
  Switch,
  null,
  ...routes.map(routeTo),
  <Route>
    <NotFound />
  </Route>,
);

function routeTo({ path, screen: { Screen } }: (typeof routes)[number]) {
  return <Route path={path}>{(params: object) => <Screen {...namedIn(params)} />}</Route>;
}

// wouter repeats each name of the address under a number.
function namedIn(params: object): Params {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !/^\d+$/.test(name)));
}

function Loading() {
  const { t } = useTranslation();
  return <p role="status">{t("loading")}</p>;
}
