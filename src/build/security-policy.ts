import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * Writes a strict Content-Security-Policy into every built page: nothing from elsewhere, no inline code but what the
 * build itself put there, named by its hash. `inlined` is for the one-file build, where code and fonts live in the page;
 * `framed` lets a page hold another of the same build.
 */
export function securityPolicy({ inlined = false, framed = false } = {}): Plugin {
  return {
    name: "fair-hearing-security-policy",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
          const html = String(file.source);
          const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html, inlined, framed)}" />`;
          const charset = /<meta charset=[^>]*>/i.exec(html);
          if (!charset) throw new Error(`${file.fileName} declares no charset.`);
          file.source = html.replace(charset[0], () => `${charset[0]}\n    ${meta}`);
        }
      },
    },
  };
}

/** The policy for a page: what it may load, and the hashes of the code that stands in it. */
export function policyFor(html: string, inlined: boolean, framed = false): string {
  const self = inlined ? [] : ["'self'"];
  const directives: Record<string, string[]> = {
    "default-src": ["'none'"],
    "script-src": [...self, ...hashesOf(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)],
    "style-src": [...self, ...hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/gi)],
    "img-src": [...self, "data:"],
    "font-src": [...self, "data:"],
    "connect-src": self,
    "worker-src": self,
    "manifest-src": self,
    ...(framed && { "frame-src": self }),
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.length > 0 ? sources.join(" ") : "'none'"}`)
    .join("; ");
}

function hashesOf(html: string, inline: RegExp): string[] {
  return [...html.matchAll(inline)].map(([, code = ""]) => {
    const digest = createHash("sha256").update(code.replaceAll("\r\n", "\n")).digest("base64");
    return `'sha256-${digest}'`;
  });
}
