/** Calls back when the next frame has been painted; the function it returns takes that back. */
export function afterPaint(call: () => void): () => void {
  const painted = new MessageChannel();
  painted.port1.addEventListener('message', call);
  painted.port1.start();
  const frame = requestAnimationFrame(() => painted.port2.postMessage(null));
  return () => {
    cancelAnimationFrame(frame);
    painted.port1.close();
  };
}
