import type { Scene } from '../play.ts';

/** While the last speaker speaks, the host makes the groups and shows them. */
export const plenary: Scene = (play, part, signal) => {
  const { host } = play;
  const parts = host.session.programme?.parts ?? [];
  const last = parts.filter(({ kind, skipped }) => kind === 'plenary' && !skipped).at(-1);
  if (last?.id !== part.id) return [];
  const make = async (): Promise<void> => {
    await host.share(part, 0.5, signal);
    if (host.session.host?.groupsFixed) return;
    await host.step({ type: 'makeGroups', id: play.newId(), fix: true }, signal);
    await host.until(() => host.session.host?.groupsFixed === true, signal);
  };
  return [make()];
};
