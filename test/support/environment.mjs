import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest's Node environment with the arrays of the process itself. A test otherwise has its own `Float32Array`, and the
 * native ONNX runtime, which lives outside the test's context, takes its own results for foreign objects.
 */
export default class ProcessArraysEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const arrays = [
      Float32Array,
      Float64Array,
      Int8Array,
      Int16Array,
      Int32Array,
      Uint16Array,
      Uint32Array,
      BigInt64Array,
    ];
    for (const array of arrays) this.global[array.name] = array;
  }
}
