import type { Scene } from '../play.ts';

/** At the end the host publishes the report. */
export const closing: Scene = (play, part, signal) => {
  const { host } = play;
  const publish = async (): Promise<void> => {
    await host.share(part, 0.9, signal);
    if (host.session.programme?.workshop.publishedAt != null) return;
    await host.step({ type: 'publish', id: play.newId() }, signal);
    await host.until(() => host.session.programme?.workshop.publishedAt != null, signal);
  };
  return [publish()];
};
