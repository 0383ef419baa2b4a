import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { policyFor } from "./security-policy.ts";

function hash(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}

const page = `<head><meta charset="utf-8"><style>b{}</style><script>a()</script><script type="module" src="./x.js"></script></head>`;

test("a site may load its own files, and inline code only by its hash", () => {
  const policy = policyFor(page, false);
  expect(policy).toContain(`script-src 'self' ${hash("a()")};`);
  expect(policy).toContain(`style-src 'self' ${hash("b{}")};`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
});

test("the one-file edition may load nothing at all", () => {
  const policy = policyFor(page, true);
  expect(policy).toContain(`script-src ${hash("a()")};`);
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toContain("'self'");
});
