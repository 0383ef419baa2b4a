import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { bodyNames, expressionNames, hairNames, type FigureLook } from "../../core/scenario/figure-parts.ts";
import { setNames, setPlaces, setSwitches } from "../../core/scenario/set-places.ts";
import { StagePicture, type PersonPresent } from "./stage-picture.tsx";
import { loadSet } from "./sets/load-set.ts";

const look: FigureLook = { hair: "short", body: "shirt" };
const everywhere = (places: readonly string[]): PersonPresent[] =>
  places.map((place) => ({ place, person: place, look }));
const placesShown = () =>
  [...document.querySelectorAll("[data-place]")].map((shown) => shown.getAttribute("data-place"));
const figureAt = (place: string) => document.querySelector(`[data-place="${place}"] .figure`);

describe.each(setNames)("the set %s", (name) => {
  test("has every place that a case file may name, and no other", async () => {
    expect(Object.keys((await loadSet(name)).places).sort()).toEqual([...setPlaces[name]].sort());
  });

  test("shows somebody at every place under one label", async () => {
    render(<StagePicture set={name} present={everywhere(setPlaces[name])} label="Six people in a room" />);
    const picture = await screen.findByRole("img", { name: "Six people in a room" });
    await expect.poll(placesShown).toHaveLength(setPlaces[name].length);
    expect(picture.querySelectorAll("[role], text, title")).toHaveLength(0);
  });

  test("refers only to people's parts that are drawn", async () => {
    await loadSet(name);
    const present = everywhere(setPlaces[name]);
    render(
      <>
        <StagePicture set={name} present={present} label="A room" />
        <StagePicture set={name} present={present} switches={setSwitches[name]} label="The room with all switched" />
      </>,
    );
    await expect.poll(() => document.getElementById("hair-grey-bun")).not.toBeNull();
    const used = [...document.querySelectorAll(".stage-picture use")].map((use) => use.getAttribute("href") ?? "");
    expect(used.length).toBeGreaterThan(0);
    for (const href of used) expect(document.querySelector(href), href).not.toBeNull();
  });
});

describe("the picture of a scene", () => {
  test("shows how a person bears up", async () => {
    await loadSet("interview-room");
    const { rerender } = render(
      <StagePicture
        set="interview-room"
        label="x"
        present={[{ place: "chair-b", person: "a", look, state: "strained" }]}
      />,
    );
    expect(figureAt("chair-b")).toHaveAttribute("data-expression", "lowered");
    expect(figureAt("chair-b")).toHaveAttribute("data-posture", "leaning-back");
    rerender(
      <StagePicture
        set="interview-room"
        label="x"
        present={[{ place: "chair-b", person: "a", look, state: "shut-down" }]}
      />,
    );
    expect(figureAt("chair-b")).toHaveAttribute("data-expression", "blank");
    expect(figureAt("chair-b")).toHaveAttribute("data-posture", "turned-away");
  });

  test("who speaks leans in, with a speaking face", async () => {
    await loadSet("office");
    render(<StagePicture set="office" label="x" present={[{ place: "desk", person: "a", look, speaking: true }]} />);
    expect(figureAt("desk")).toHaveAttribute("data-speaking", "true");
    expect(figureAt("desk")).toHaveAttribute("data-expression", "explaining");
  });

  test("people of a closed gallery are not there, and robes come off", async () => {
    await loadSet("courtroom");
    const present: PersonPresent[] = [
      { place: "gallery-left", person: "a", look },
      { place: "bench", person: "b", look: { ...look, robe: "bench" } },
    ];
    const { rerender } = render(<StagePicture set="courtroom" label="x" present={present} />);
    expect(placesShown()).toEqual(["bench", "gallery-left"]);
    expect(figureAt("bench")?.querySelector('[href="#body-rollneck"]')).not.toBeNull();
    rerender(<StagePicture set="courtroom" label="x" present={present} switches={["gallery-closed", "robes-off"]} />);
    expect(placesShown()).toEqual(["bench"]);
    expect(figureAt("bench")?.querySelector('[href="#body-shirt"]')).not.toBeNull();
  });

  test("a witness by video link is inside the screen", async () => {
    await loadSet("courtroom");
    const present: PersonPresent[] = [{ place: "witness", person: "a", look }];
    render(<StagePicture set="courtroom" label="x" present={present} switches={["video-link"]} />);
    expect(document.querySelector(".stage-picture-scene svg [data-place=witness]")).not.toBeNull();
  });

  test("the whole picture is one element that the right-to-left rule mirrors", async () => {
    await loadSet("corridor");
    render(
      <div dir="rtl">
        <StagePicture set="corridor" label="x" present={everywhere(["left"])} />
      </div>,
    );
    const scene = document.querySelector('[dir="rtl"] .stage-picture > .stage-picture-scene');
    expect(scene?.contains(figureAt("left"))).toBe(true);
  });

  test("a place or a switch that the set does not have is refused by name", async () => {
    await loadSet("corridor");
    expect(() => render(<StagePicture set="corridor" label="x" present={everywhere(["dock"])} />)).toThrow(
      'The set "corridor" has no place "dock"',
    );
    expect(() => render(<StagePicture set="corridor" label="x" present={[]} switches={["screen"]} />)).toThrow(
      'The set "corridor" has no switch "screen"',
    );
  });

  test("every look and face is drawn", async () => {
    await loadSet("corridor");
    const looks: PersonPresent[] = hairNames.map((hair, order) => ({
      place: "left",
      person: hair,
      look: { hair, body: bodyNames[order % bodyNames.length] ?? "shirt" },
      expression: expressionNames[order % expressionNames.length],
    }));
    render(<StagePicture set="corridor" label="x" present={looks} />);
    await expect.poll(() => document.getElementById("hair-grey-bun")).not.toBeNull();
    for (const use of document.querySelectorAll(".stage-picture use")) {
      expect(document.querySelector(use.getAttribute("href") ?? "-")).not.toBeNull();
    }
  });
});
