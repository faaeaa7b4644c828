/**
 * The platform's `URLSearchParams` where its types are known, else the part of it that is used here. Browsers, workers
 * and Node all have it; `core` compiles without the types of any of them.
 */
export type SearchParams = typeof globalThis extends { URLSearchParams: { prototype: infer S } }
  ? S
  : {
      get(name: string): string | null;
      getAll(name: string): string[];
      append(name: string, value: string): void;
      toString(): string;
    };

interface Platform {
  URL: new (url: string) => { readonly hostname: string };
  URLSearchParams: new () => SearchParams;
}

export const platform = globalThis as unknown as Platform;
