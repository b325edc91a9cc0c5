import { morph } from './morph.ts';

/**
 * Forms marked `data-live` show what the server says while somebody fills them in: the page is asked as the button would, and what changed is
 * put in place. One question at a time; while it is on its way only the newest next one waits, so that a slider is followed and never runs ahead.
 */
const typing = 250;
const rest = 700;

/** The form is read when its turn comes: what the last answer put in its hidden fields counts. */
let next: (() => string) | undefined;
let isAsking = false;
let timer = 0;
let silence = 0;

document.documentElement.classList.add('live');
const giveUp = new AbortController();
addEventListener('pagehide', () => giveUp.abort());

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const form = target.form;
  if (form === null || !('live' in form.dataset)) return;
  match(target);
  clearTimeout(timer);
  const isSlider = target.type === 'range';
  timer = setTimeout(() => void ask(() => addressOf(form)), isSlider ? 0 : typing);
});

/** A slider and the field that it moves say the same. */
function match(target: HTMLInputElement | HTMLSelectElement): void {
  const isComma = document.documentElement.lang !== 'en';
  if (target.dataset['for'] !== undefined) {
    const field = document.getElementById(target.dataset['for']) as HTMLInputElement;
    field.value = isComma ? target.value.replace('.', ',') : target.value;
  } else {
    const slider = document.querySelector<HTMLInputElement>(`[data-for="${CSS.escape(target.id)}"]`);
    if (slider) slider.value = target.value.replace(',', '.');
  }
}

function addressOf(form: HTMLFormElement): string {
  const pairs = [...new FormData(form)].flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value]] : [],
  );
  return `${form.action}?${new URLSearchParams(pairs).toString()}`;
}

async function ask(address: () => string): Promise<void> {
  next = address;
  if (isAsking) return;
  isAsking = true;
  try {
    while (next !== undefined) {
      const now: () => string = next;
      next = undefined;
      await show(now());
    }
  } finally {
    isAsking = false;
  }
}

async function show(address: string): Promise<void> {
  const trouble = document.querySelector<HTMLElement>('[data-trouble]');
  const response = await fetch(address, { signal: giveUp.signal }).catch(() => undefined);
  const sent = response && new DOMParser().parseFromString(await response.text(), 'text/html');
  if (!response?.ok || !sent) {
    if (trouble && !giveUp.signal.aborted)
      trouble.textContent =
        sent?.querySelector('.wrong .message')?.textContent ?? trouble.dataset['trouble']!;
    return;
  }
  history.replaceState(null, '', response.url);
  for (const part of ['main', '.languages']) {
    const [now, then] = [document.querySelector(part), sent.querySelector(part)];
    if (now && then) morph(now, then);
  }
  clearTimeout(silence);
  silence = setTimeout(sayAloud, rest);
  comeBack();
}

/** The result is read aloud when it rests, not at every step of a slider. */
function sayAloud(): void {
  const [aloud, brief] = ['[data-aloud]', '[data-brief]'].map((part) => document.querySelector(part));
  if (aloud && brief) aloud.textContent = brief.textContent;
}

/** While the register is being built, or a series run, the page asks again by itself: what it says, after as many milliseconds as it says. */
function comeBack(): void {
  const waiting = document.querySelector<HTMLElement>('[data-again]');
  if (!waiting) return;
  const { again, wait } = waiting.dataset;
  setTimeout(
    () => {
      // What somebody does meanwhile goes first.
      if (!isAsking) void ask(() => again || location.href);
    },
    Number(wait) || 2_000,
  );
}
comeBack();
