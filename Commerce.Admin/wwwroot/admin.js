// What needs no server: appearance, navigation, keys, times and broken pictures. Everything is found by data attributes.
const root = document.documentElement;
const narrow = matchMedia('(max-width: 800px)');
const remember = (name, value) => { document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax`; };

function toggleTheme() {
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  for (const link of document.querySelectorAll('link[data-scheme]'))
    link.media = link.dataset.scheme === root.dataset.theme ? 'all' : 'not all';
  remember('commerce-theme', root.dataset.theme);
}

function setDrawer(open) {
  root.toggleAttribute('data-drawer', open);
  if (open) root.dataset.drawer = 'open';
  document.querySelector('[data-nav-toggle]')?.setAttribute('aria-expanded', String(open));
  document.querySelector('.stage')?.toggleAttribute('inert', open);
  if (open) document.querySelector('#navigation a')?.focus();
}

function toggleNavigation() {
  if (narrow.matches) return setDrawer(root.dataset.drawer !== 'open');
  const collapse = root.dataset.nav !== 'collapsed';
  root.toggleAttribute('data-nav', collapse);
  if (collapse) root.dataset.nav = 'collapsed';
  document.querySelector('[data-nav-toggle]')?.setAttribute('aria-expanded', String(!collapse));
  remember('commerce-nav', collapse ? 'collapsed' : 'open');
}

document.addEventListener('click', event => {
  const hit = selector => event.target.closest?.(selector);
  if (hit('[data-theme-toggle]')) toggleTheme();
  else if (hit('[data-nav-toggle]')) toggleNavigation();
  else if (hit('[data-keys-toggle]')) toggleKeys();
  else if (hit('[data-copy]')) copy(hit('[data-copy]'));
  else if (root.dataset.drawer && (hit('[data-nav-close]') || hit('#navigation a'))) setDrawer(false);
  for (const menu of document.querySelectorAll('[data-menu][open]'))
    if (!menu.contains(event.target) || hit('[data-menu-close]')) menu.open = false;
});

// Some browsers drag only what carries something, and all of them drop only where that is allowed while it is dragged over.
let dragged = false;
document.addEventListener('dragstart', event => {
  dragged = Boolean(event.target.closest?.('[data-drag]'));
  if (dragged) event.dataTransfer.setData('text/plain', '');
});
document.addEventListener('dragend', () => { dragged = false; });
document.addEventListener('dragover', event => { if (dragged && event.target.closest?.('[data-drop]')) event.preventDefault(); });
document.addEventListener('drop', event => { if (dragged && event.target.closest?.('[data-drop]')) event.preventDefault(); });

// Where the browser gives no clipboard, as without HTTPS, the text is selected: the keys for copying do the rest.
async function copy(button) {
  const field = document.getElementById(button.dataset.copy);
  field.select();
  if (!navigator.clipboard) return;
  await navigator.clipboard.writeText(field.value);
  const label = button.textContent;
  button.textContent = 'Copied';
  setTimeout(() => { button.textContent = label; }, 2000);
}

function toggleKeys() {
  const keys = document.getElementById('keys');
  if (keys?.open) keys.close();
  else keys?.showModal();
}

function step(by) {
  const rows = [...document.querySelectorAll('[data-row]')];
  if (rows.length === 0) return;
  const at = rows.indexOf(document.activeElement);
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
}

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    const menu = event.target.closest?.('[data-menu][open]') ?? document.querySelector('[data-menu][open]');
    if (menu && !document.querySelector('dialog[open]')) { menu.open = false; menu.querySelector('summary').focus(); return; }
    if (root.dataset.drawer) { setDrawer(false); document.querySelector('[data-nav-toggle]')?.focus(); }
    else if (document.activeElement?.matches('[data-search]')) document.activeElement.blur();
    return;
  }
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's' && document.querySelector('[data-save]')) {
    event.preventDefault();
    if (!document.querySelector('dialog[open]')) document.querySelector('[data-save]:not(:disabled)')?.click();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('input, select, textarea, [contenteditable]')) return;
  const row = document.activeElement?.closest('tr');
  const act = {
    '/': () => document.querySelector('[data-search]')?.select(),
    f: () => document.querySelector('[data-filter-menu]')?.click(),
    j: () => step(1),
    k: () => step(-1),
    x: () => row?.querySelector('.pick input')?.click(),
    e: () => {
      const button = row?.querySelector('[data-edit]') ?? row?.querySelector('[data-row]') ?? document.querySelector('[data-edit]');
      button ? button.click() : document.querySelector('[data-edit-field]')?.select();
    },
    '?': toggleKeys,
    '[': toggleNavigation
  }[event.key];
  if (!act || (document.querySelector('dialog[open]') && event.key !== '?')) return;
  event.preventDefault();
  act();
});

// The server has forgotten this page, for example because it was started again. What the page shows is in its address, so it can simply be loaded anew.
const connection = document.getElementById('components-reconnect-modal');
if (connection)
  new MutationObserver(() => { if (connection.classList.contains('components-reconnect-rejected')) location.reload(); })
    .observe(connection, { attributeFilter: ['class'] });

// Neither event bubbles, but both can be caught on their way down. A picture has its white ground only once it is there: before that it would be a white square.
const tell = (image, state) => { if (image.matches?.('img[data-fallback]')) image.classList.add(state); };
document.addEventListener('error', event => tell(event.target, 'broken'), true);
document.addEventListener('load', event => tell(event.target, 'shown'), true);
for (const image of document.querySelectorAll('img[data-fallback]')) {
  if (!image.complete) continue;
  if (image.naturalWidth > 0) tell(image, 'shown');
  else if (image.loading !== 'lazy') tell(image, 'broken');
}

const exact = new Intl.DateTimeFormat(navigator.language, { dateStyle: 'full', timeStyle: 'long' });
const day = new Intl.DateTimeFormat(navigator.language, { dateStyle: 'medium' });
const relative = new Intl.RelativeTimeFormat(navigator.language, { numeric: 'auto' });

function near(time) {
  const seconds = (time - Date.now()) / 1000;
  const units = [['second', 1, 60], ['minute', 60, 3600], ['hour', 3600, 86400], ['day', 86400, 604800]];
  const unit = units.find(([, , below]) => Math.abs(seconds) < below);
  return unit ? relative.format(Math.round(seconds / unit[1]), unit[0]) : day.format(time);
}

// Its text lies in a shadow tree, so that the server's rendering below it stays what the server thinks it is.
class LocalTime extends HTMLElement {
  static observedAttributes = ['datetime'];
  connectedCallback() { this.show(); this.timer = setInterval(() => this.show(), 5000); }
  disconnectedCallback() { clearInterval(this.timer); }
  attributeChangedCallback() { this.show(); }
  show() {
    const time = new Date(this.getAttribute('datetime'));
    if (isNaN(time)) return;
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    shadow.textContent = near(time);
    this.title = exact.format(time);
  }
}
customElements.define('local-time', LocalTime);

remember('commerce-zone', Intl.DateTimeFormat().resolvedOptions().timeZone);

// A dialog that has come into the page is opened as one: what lies behind it cannot be reached, Escape asks to close it, and the focus goes back.
const open = dialog => { if (!dialog.open) dialog.showModal(); };
new MutationObserver(changes => {
  for (const change of changes)
    for (const node of change.addedNodes)
      if (node.nodeType === 1) [...(node.matches('dialog[data-modal]') ? [node] : []), ...node.querySelectorAll('dialog[data-modal]')].forEach(open);
}).observe(document.body, { childList: true, subtree: true });

/** What the browser keeps for a person; it may keep nothing at all. */
export function readKept(name) { try { return localStorage.getItem(name); } catch { return null; } }
export function keep(name, value) { try { localStorage.setItem(name, value); } catch { /* It is kept until the page is left. */ } }

export function saveFile(name, text) {
  const link = Object.assign(document.createElement('a'), { download: name, href: URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' })) });
  link.click();
  URL.revokeObjectURL(link.href);
}

export const printPage = () => print();

/** Lets the server put renewed tokens into the cookie. */
export const renewSession = url => fetch(url, { method: 'POST' });
