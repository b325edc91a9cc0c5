/**
 * Offers names and functions in the cells of a decision table while somebody types: a combobox with a list, after the pattern of the ARIA
 * Authoring Practices. The names stand on the page, for who works without this script.
 */
interface Offer {
  readonly label: string;
  readonly title: string;
  /** What is put in the cell. */
  readonly insert: string;
}

const names = document.querySelector<HTMLElement>('[data-feel-names]');
const listId = 'suggestions';
const most = 8;

function offersOf(list: Element | null, insert: (label: string) => string): Offer[] {
  return [...(list?.querySelectorAll('li') ?? [])].map((item) => {
    const label = item.querySelector('code')!.textContent;
    return { label, title: item.querySelector('.soft')?.textContent ?? '', insert: insert(label) };
  });
}
const offers = [
  ...offersOf(names, (label) => label),
  ...offersOf(document.querySelector('[data-feel-functions]'), (label) => `${label.split('(')[0]}(`),
];

const box = document.createElement('ul');
box.id = listId;
box.className = 'suggestions';
box.dataset['own'] = '';
box.setAttribute('role', 'listbox');
box.setAttribute('aria-label', names?.dataset['title'] ?? '');

let shown: readonly { readonly offer: Offer; readonly typed: number }[] = [];
let active = -1;

for (const field of document.querySelectorAll<HTMLInputElement>('[data-feel]')) {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', listId);
  field.addEventListener('input', () => offer(field, 1));
  field.addEventListener('blur', () => close(field));
  field.addEventListener('keydown', (event) => {
    if (press(field, event.key)) event.preventDefault();
  });
}

/** Whether the key was for the list. */
function press(field: HTMLInputElement, key: string): boolean {
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (shown.length === 0) offer(field, 0);
    if (shown.length === 0) return false;
    const step = key === 'ArrowDown' ? 1 : -1;
    mark(field, active < 0 && step < 0 ? shown.length - 1 : (active + step + shown.length) % shown.length);
    return true;
  }
  if (shown.length === 0) return false;
  if (key === 'Escape') close(field);
  else if (key === 'Enter' && active >= 0) take(field, active);
  else return false;
  return true;
}

/** How many characters before the caret begin a name, in the middle of no other word. */
function typedOf(before: string, name: string): number {
  const text = before.toLowerCase();
  for (let count = Math.min(text.length, name.length - 1); count > 0; count -= 1) {
    const isStart = !/[\p{L}\p{N}_]/u.test(text.charAt(text.length - count - 1));
    if (isStart && text.endsWith(name.slice(0, count).toLowerCase())) return count;
  }
  return 0;
}

function offer(field: HTMLInputElement, least: number): void {
  const before = field.value.slice(0, field.selectionStart ?? field.value.length);
  shown = offers
    .map((item) => ({ offer: item, typed: typedOf(before, item.insert) }))
    .filter(({ typed }) => typed >= least)
    .toSorted((a, b) => b.typed - a.typed)
    .slice(0, most);
  if (shown.length === 0) return close(field);
  box.replaceChildren(
    ...shown.map(({ offer: { label, title } }, at) => {
      const item = document.createElement('li');
      item.id = `${listId}-${at}`;
      item.setAttribute('role', 'option');
      item.append(label, ' ');
      if (title !== '') {
        const soft = document.createElement('span');
        soft.className = 'soft';
        soft.textContent = title;
        item.append(soft);
      }
      // Before the field loses the focus.
      item.addEventListener('pointerdown', (event) => {
        event.preventDefault();
        take(field, at);
      });
      return item;
    }),
  );
  field.after(box);
  field.setAttribute('aria-expanded', 'true');
  mark(field, -1);
}

function mark(field: HTMLInputElement, at: number): void {
  active = at;
  for (const [index, item] of [...box.children].entries())
    item.setAttribute('aria-selected', String(index === at));
  if (at < 0) return field.removeAttribute('aria-activedescendant');
  field.setAttribute('aria-activedescendant', `${listId}-${at}`);
  box.children[at]?.scrollIntoView({ block: 'nearest' });
}

function take(field: HTMLInputElement, at: number): void {
  const { offer: chosen, typed } = shown[at]!;
  const caret = field.selectionStart ?? field.value.length;
  field.setRangeText(chosen.insert, caret - typed, caret, 'end');
  close(field);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  close(field);
}

function close(field: HTMLInputElement): void {
  shown = [];
  box.remove();
  field.setAttribute('aria-expanded', 'false');
  field.removeAttribute('aria-activedescendant');
}
