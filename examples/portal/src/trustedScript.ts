interface ScriptPolicy {
  createScriptURL: (address: string) => string;
}

/** Not in TypeScript's own types of the browser. */
interface TrustedTypes {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The one policy that the header of the portal names: only scripts that were built with it may become workers. */
const policy = trustedTypes?.createPolicy('mail-admin-workers', {
  createScriptURL(address) {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError(`${address} is not a script of this portal.`);
  },
});

/** The address of a worker's script, as `require-trusted-types-for 'script'` asks for it; plain where the browser has no such thing. */
export const trustedScript = (address: string): string => policy?.createScriptURL(address) ?? address;
