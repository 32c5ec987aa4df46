// The reader's own size of letters and contrast: they change what is seen, go along to the next page and are kept nowhere.
import { checkNothingStored, checkOverflow } from "./page.mjs";

export async function checkView(visitor, path, next) {
  await visitor.visit(path, 360);
  if (!(await visitor.tab.$("[data-view=larger]"))) {
    visitor.report("view", "there is no choice of larger letters");
    return;
  }
  const before = await look(visitor);
  for (let press = 0; press < 5; press++) {
    await visitor.tab.click("[data-view=larger]");
  }
  await visitor.tab.click("[data-view=contrast]");
  const changed = await look(visitor);
  if (changed.size !== before.size * 1.5 || changed.ground === before.ground) {
    visitor.report("view", `letters of ${before.size} px became ${changed.size} px, the ground ${before.ground} ${changed.ground}`);
  }
  await checkOverflow(visitor, " with the largest letters");
  await visitor.tab.goto(visitor.origin + next);
  const there = await look(visitor);
  if (JSON.stringify(there) !== JSON.stringify(changed)) {
    visitor.report("view", "the reader's choice does not go along to the next page");
  }
  await checkNothingStored(visitor);
  for (let press = 0; press < 5; press++) {
    await visitor.tab.click("[data-view=smaller]");
  }
  await visitor.tab.click("[data-view=contrast]");
  if (JSON.stringify(await look(visitor)) !== JSON.stringify(before)) {
    visitor.report("view", "the reader's choice cannot be taken back");
  }
  await visitor.tab.evaluate(() => { window.name = ""; });
}

/** The largest letters that a reader may ask for still fit the width of a phone. */
export async function checkLargestLetters(visitor) {
  await visitor.tab.evaluate(() => document.documentElement.setAttribute("data-size", 3));
  await checkOverflow(visitor, " with the largest letters");
  await visitor.tab.evaluate(() => document.documentElement.removeAttribute("data-size"));
}

async function look(visitor) {
  return await visitor.tab.evaluate(() => ({
    size: parseFloat(getComputedStyle(document.documentElement).fontSize),
    ground: getComputedStyle(document.body).backgroundColor,
  }));
}
