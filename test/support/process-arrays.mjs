import { runInThisContext } from 'node:vm';

/**
 * Gives tests the typed arrays of the process itself. Each test file otherwise has its own `Float32Array`, and the native
 * ONNX runtime, which lives outside the test's context, takes its own results for foreign objects.
 */
const ARRAYS = [
  'Float32Array',
  'Float64Array',
  'Int8Array',
  'Int16Array',
  'Int32Array',
  'Uint16Array',
  'Uint32Array',
  'BigInt64Array',
];
for (const name of ARRAYS) globalThis[name] = runInThisContext(name);
