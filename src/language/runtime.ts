import { readFile } from 'node:fs/promises';
import type { InferenceSession, Tensor, TensorConstructor } from 'onnxruntime-node';

/** An ONNX runtime with the model loaded. */
export interface Network {
  readonly runtime: 'native' | 'wasm';
  run(inputs: Readonly<Record<string, NetworkInput>>): Promise<Readonly<Record<string, Tensor>>>;
  close(): Promise<void>;
}

/** Whole numbers from 0 to 2³¹ − 1, and the shape they stand in. */
export interface NetworkInput {
  readonly values: Int32Array;
  readonly shape: readonly number[];
}

interface Runtime {
  readonly InferenceSession: {
    create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: TensorConstructor;
}

/** Which runtime to use; `auto` takes the native one where it loads and WebAssembly elsewhere. */
export type RuntimeChoice = 'auto' | 'native' | 'wasm';

/**
 * Loads the network. The native runtime is several times as fast, but it has no binary for every machine (none for Macs
 * with Intel processors); WebAssembly runs everywhere.
 * @throws when neither runtime loads, with the reason of each.
 */
export async function loadNetwork(onnxPath: string, threads: number, choice: RuntimeChoice = 'auto'): Promise<Network> {
  const model = await readFile(onnxPath);
  const failures: string[] = [];
  const candidates = [
    { name: 'native', load: loadNative },
    { name: 'wasm', load: () => loadWasm(threads) },
  ] as const;
  for (const { name, load } of candidates) {
    if (choice !== 'auto' && choice !== name) continue;
    try {
      const runtime = await load();
      return network(name, runtime, await runtime.InferenceSession.create(model, sessionOptions(threads)));
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    `The reader's model cannot be run here. Install the optional dependencies (npm install --include=optional), ` +
      `and check that ${onnxPath} is whole.\n  ${failures.join('\n  ')}`,
  );
}

async function loadNative(): Promise<Runtime> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  return { InferenceSession, Tensor };
}

async function loadWasm(threads: number): Promise<Runtime> {
  const { InferenceSession, Tensor, env } = await import('onnxruntime-web');
  env.wasm.numThreads = threads;
  return { InferenceSession, Tensor };
}

function sessionOptions(threads: number): InferenceSession.SessionOptions {
  return { intraOpNumThreads: threads, interOpNumThreads: 1, executionMode: 'sequential', logSeverityLevel: 3 };
}

function network(name: Network['runtime'], runtime: Runtime, session: InferenceSession): Network {
  return {
    runtime: name,
    async run(inputs) {
      const feeds = Object.entries(inputs).map(([key, { values, shape }]) => [
        key,
        new runtime.Tensor('int64', widened(values), shape),
      ]);
      return session.run(Object.fromEntries(feeds) as Record<string, Tensor>); // fromEntries loses the value's type
    },
    close: () => session.release(),
  };
}

/** 64-bit copies of non-negative 32-bit numbers, without a BigInt for each (every platform of Node is little-endian). */
function widened(values: Int32Array): BigInt64Array {
  const wide = new BigInt64Array(values.length);
  const halves = new Int32Array(wide.buffer);
  for (let i = 0; i < values.length; i++) halves[2 * i] = values[i] ?? 0;
  return wide;
}
