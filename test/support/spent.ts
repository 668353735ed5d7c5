/**
 * Starts to count; what is given back tells the processor time of this process since then, in milliseconds: on a loaded
 * machine a test waits longer, but works no more.
 */
export function counting(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
