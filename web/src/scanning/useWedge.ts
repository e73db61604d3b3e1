import { useEffect, useEffectEvent } from 'react';
import { type Burst, type Heard, hear, hearSilence, PAUSE_MS, SILENT } from './wedge';

type Field = HTMLInputElement | HTMLTextAreaElement;

const TEXT_TYPES = new Set(['text', 'search', 'tel', 'url', 'email', 'number', '']);

function fieldOf(target: EventTarget | null): Field | null {
  if (target instanceof HTMLTextAreaElement) return target;
  if (!(target instanceof HTMLInputElement)) return null;
  return TEXT_TYPES.has(target.getAttribute('type') ?? '') ? target : null;
}

function isSecret(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement)) return false;
  // A password that is shown is one still.
  return target.type === 'password' || /password|one-time-code/.test(target.autocomplete);
}

/** Puts back what stood in the field before the scanner wrote into it, so that React hears it too. */
function putBack(field: Field, value: string): void {
  const prototype =
    field instanceof HTMLTextAreaElement
      ? HTMLTextAreaElement.prototype
      : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Those who listen, the last one first: a dialog over a screen hears alone. */
const listeners: ((text: string) => void)[] = [];

/** The one keyboard of the page. */
class Keyboard {
  private burst: Burst = SILENT;
  private before: { field: Field; value: string } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  start(): void {
    document.addEventListener('keydown', this.onKey, true);
  }

  stop(): void {
    document.removeEventListener('keydown', this.onKey, true);
    clearTimeout(this.timer);
    this.burst = SILENT;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (isSecret(event.target) || event.isComposing) {
      this.burst = SILENT;
      return;
    }
    const field = fieldOf(event.target);
    const heard = hear(this.burst, {
      key: event.key,
      code: event.code,
      ctrl: event.ctrlKey,
      alt: event.altKey,
      meta: event.metaKey,
      at: event.timeStamp,
      inField: field !== null,
    });
    const begins = heard.burst.text.length === 1 && this.burst !== heard.burst;
    if (begins) this.before = field ? { field, value: field.value } : null;
    if (heard.swallow) {
      event.preventDefault();
      event.stopPropagation();
    }
    this.take(heard);
    clearTimeout(this.timer);
    if (this.burst.text !== '') this.timer = setTimeout(this.onSilence, PAUSE_MS + 10);
  };

  private readonly onSilence = (): void => {
    this.take(hearSilence(this.burst, performance.now()));
  };

  private take({ burst, scan }: Heard): void {
    this.burst = burst;
    if (scan === null) return;
    if (this.before) {
      putBack(this.before.field, this.before.value);
      // A list that the typing opened closes again.
      if (this.before.field.ariaHasPopup === 'listbox') this.before.field.blur();
    }
    this.before = null;
    listeners.at(-1)?.(scan);
  }
}

const keyboard = new Keyboard();

/** Hears a scanner that types, wherever the focus is; only the last who listens is told. */
export function useWedge(enabled: boolean, onScan: (text: string) => void): void {
  const tell = useEffectEvent(onScan);
  useEffect(() => {
    if (!enabled) return;
    const listener = (text: string) => tell(text);
    if (listeners.push(listener) === 1) keyboard.start();
    return () => {
      listeners.splice(listeners.indexOf(listener), 1);
      if (listeners.length === 0) keyboard.stop();
    };
  }, [enabled]);
}
