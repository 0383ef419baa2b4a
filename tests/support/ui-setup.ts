import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A busy machine must not fail a test that waits for what is sure to come.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
});
