// Runs before the page is taken over.

interface Rules {
  /** Null refuses, and the browser reports it. */
  createScriptURL: (address: string) => string | null;
}

/** Not in TypeScript's own types of the browser. */
interface TrustedTypes {
  createPolicy: (name: 'default', rules: Rules) => unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** Next loads its chunks by plain addresses: those of this origin may become scripts. Nothing here may become HTML. */
trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
});
