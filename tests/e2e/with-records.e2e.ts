/**
 * The stories about somebody's records, told one after another in one browser: to start it and to record takes longer than
 * most of them. The network has watched all of them.
 */
import { afterAll, beforeAll, describe } from 'vitest';
import { backupStories } from './backup-stories';
import { dashboardStories } from './dashboard-stories';
import { browserKinds } from './driver';
import { healthStories } from './health-stories';
import { networkStories } from './network-stories';
import { haveRecordsOf } from './recorded';
import type { Scene } from './scene';
import { startWorld } from './world';

describe.each(browserKinds)('With records, in %s:', (kind) => {
  let scene: Scene;
  beforeAll(async () => {
    const world = await startWorld(kind, { latency: 0 });
    scene = { world, site: await haveRecordsOf(world, 'rose') };
  });
  afterAll(() => scene.world.stop());

  dashboardStories(() => scene);
  healthStories(kind, () => scene);
  backupStories(() => scene);
  networkStories(kind, () => scene);
});
