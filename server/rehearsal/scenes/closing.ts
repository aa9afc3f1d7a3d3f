import type { Scene } from '../play.ts';

/** At the end the host publishes the report. */
export const closing: Scene = (play, part, signal) => {
  const { host } = play;
  const isPublished = () => typeof host.session.programme?.workshop.publishedAt === 'number';
  const publish = async (): Promise<void> => {
    await host.share(part, 0.9, signal);
    if (isPublished()) return;
    await host.step({ type: 'publish', id: play.newId() }, signal);
    await host.until(isPublished, signal);
  };
  return [publish()];
};
