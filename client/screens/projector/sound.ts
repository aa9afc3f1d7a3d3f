import type { Sound } from './bells.ts';

/** −18 dB below full scale: heard, not startling. */
const LOUDNESS = 10 ** (-18 / 20);

interface Note {
  hertz: number;
  /** Seconds after the beginning, and until it has died away. */
  at: number;
  decay: number;
}

const NOTES: Readonly<Record<Sound, readonly Note[]>> = {
  bell: [{ hertz: 440, at: 0, decay: 1.2 }],
  rise: [
    { hertz: 440, at: 0, decay: 0.5 },
    { hertz: 587.33, at: 0.24, decay: 0.9 },
  ],
};

/** Overtones of a soft bell: how much higher, how loud, how long. */
const OVERTONES: readonly (readonly [number, number, number])[] = [
  [1, 0.72, 1],
  [2, 0.2, 0.6],
  [3.01, 0.08, 0.35],
];

/** Plays sounds made on the spot, once a press on the page has unlocked them: browsers ask for that. */
export class Speaker {
  #context: AudioContext | null = null;

  /** Call from a press. Does nothing where there is no Web Audio. */
  unlock(): void {
    if (typeof AudioContext === 'undefined') return;
    this.#context ??= new AudioContext();
    if (this.#context.state === 'suspended') void this.#context.resume();
  }

  /** Plays a sound now; silent while locked. */
  play(sound: Sound): void {
    const context = this.#context;
    if (context?.state !== 'running') return;
    for (const note of NOTES[sound]) for (const overtone of OVERTONES) strike(context, note, overtone);
  }

  close(): void {
    if (this.#context) void this.#context.close();
    this.#context = null;
  }
}

function strike(context: AudioContext, note: Note, [ratio, loud, long]: readonly [number, number, number]): void {
  const begin = context.currentTime + note.at;
  const end = begin + note.decay * long;
  const tone = new OscillatorNode(context, { frequency: note.hertz * ratio });
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, begin);
  gain.gain.linearRampToValueAtTime(LOUDNESS * loud, begin + 0.012);
  gain.gain.exponentialRampToValueAtTime(0.0001, end);
  tone.connect(gain).connect(context.destination);
  tone.start(begin);
  tone.stop(end + 0.05);
}
