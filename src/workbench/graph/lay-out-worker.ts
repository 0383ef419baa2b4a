import { layoutForScreen, type LayoutWish } from "./lay-out.ts";

addEventListener("message", ({ data }: MessageEvent<LayoutWish>) => {
  postMessage(layoutForScreen(data));
});
