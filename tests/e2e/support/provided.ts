/** A browser that scripts/browser.mjs found and tried, and how to start it. */
export interface FoundBrowser {
  readonly name: string;
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly version: string;
  /** The name of the WebGL renderer; missing where the browser cannot draw with WebGL. */
  readonly webgl?: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: FoundBrowser;
    readonly url: string;
  }
}
