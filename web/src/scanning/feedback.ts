let sound: AudioContext | null = null;

/** Browsers let a page sound only after a touch; called from one. */
export function allowSound(): void {
  if (typeof AudioContext === 'undefined') return;
  sound ??= new AudioContext();
  void sound.resume().catch(() => undefined);
}

function tone(frequency: number, seconds: number, after = 0): void {
  if (sound?.state !== 'running') return;
  const at = sound.currentTime + after;
  const oscillator = sound.createOscillator();
  const volume = sound.createGain();
  oscillator.frequency.value = frequency;
  volume.gain.setValueAtTime(0.12, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + seconds);
  oscillator.connect(volume).connect(sound.destination);
  oscillator.start(at);
  oscillator.stop(at + seconds);
}

/** One high beep and a tick in the hand: read. */
export function beepGood(): void {
  tone(1760, 0.12);
  navigator.vibrate?.(40);
}

/** Two low beeps and a longer shake: read, but something is to be looked at. */
export function beepBad(): void {
  tone(330, 0.18);
  tone(260, 0.25, 0.2);
  navigator.vibrate?.([80, 60, 120]);
}
