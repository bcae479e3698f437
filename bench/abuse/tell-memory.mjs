/** Loaded into the server that is attacked: tells, whenever it is asked, what is still held after garbage has been collected. */
process.on('message', () => {
  globalThis.gc();
  globalThis.gc(); // what finalizers let go of in the first round
  process.send(process.memoryUsage());
});
process.channel.unref();
