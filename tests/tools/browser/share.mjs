// Work shared by several tabs.
import { availableParallelism } from "node:os";

/** Runs the tasks, several at once, each worker in a tab of its own and one without scripts, and counts the visits. A task that breaks is reported, and the others go on. */
export async function share(tasks, open) {
  const queue = [...tasks];
  let visits = 0;
  const worker = async () => {
    const visitor = await open();
    const without = await open({ javaScriptEnabled: false });
    for (let task = queue.shift(); task; task = queue.shift()) {
      try {
        await task(visitor, without);
      } catch (error) {
        visitor.report("script", error.stack ?? error);
      }
    }
    visits += visitor.visits + without.visits;
    await visitor.close();
    await without.close();
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  return visits;
}
