/** A compiled module. It can be posted to workers, which share the machine code. */
export interface WasmModule {
  readonly [Symbol.toStringTag]: "WebAssembly.Module";
}

export interface WasmInstance {
  readonly exports: { readonly mem: { readonly buffer: ArrayBuffer } };
}

export type WasmImports = Record<string, Record<string, (...args: never[]) => unknown>>;

interface WebAssemblyApi {
  compile(bytes: Uint8Array): Promise<WasmModule>;
  instantiate(module: WasmModule, imports: WasmImports): Promise<WasmInstance>;
}

/** The part of Node's WebAssembly that the engine uses. Its types come with the DOM's, which a program here lacks. */
export const webAssembly: WebAssemblyApi = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
