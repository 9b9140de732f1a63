import { realpathSync } from "node:fs";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        // Off on purpose: the manifest route costs seconds of CPU on long
        // addresses (CVE-2026-55685), and no page navigates by script.
        v3_lazyRouteDiscovery: false,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  build: {
    assetsInlineLimit: 0,
    rollupOptions: {
      onwarn(warning, warn) {
        // Comments in other people's packages, and routes without a page.
        const known = ["INVALID_ANNOTATION", "EMPTY_BUNDLE"];
        if (!known.includes(warning.code ?? "")) warn(warning);
      },
    },
  },
  css: {
    // The real path: by a linked one Sass would load GOV.UK Frontend twice, the
    // second time with its own colours and a typeface that is not ours to use.
    preprocessorOptions: {
      scss: { loadPaths: [realpathSync("node_modules")] },
    },
  },
});
