// Sends a dropped or chosen file straight to the upload endpoint, and tells the page how far it is.
const running = new WeakMap();

export function attach(zone, page) {
  const take = file => { if (file && !running.has(zone)) send(zone, page, file); };
  zone.addEventListener('change', event => {
    if (!event.target.matches('[data-file]')) return;
    take(event.target.files[0]);
    event.target.value = '';
  });
  zone.addEventListener('dragover', event => { event.preventDefault(); zone.dataset.over = ''; });
  zone.addEventListener('dragleave', event => { if (!zone.contains(event.relatedTarget)) delete zone.dataset.over; });
  zone.addEventListener('drop', event => {
    event.preventDefault();
    delete zone.dataset.over;
    take(event.dataTransfer.files[0]);
  });
  zone.dataset.ready = '';
}

export function cancel(zone) {
  running.get(zone)?.abort();
  running.delete(zone);
}

async function send(zone, page, file) {
  const request = new XMLHttpRequest();
  running.set(zone, request);
  const target = await page.invokeMethodAsync('Begin', file.name, file.size);
  const fail = message => { running.delete(zone); page.invokeMethodAsync('Fail', message); };

  let told = 0;
  request.upload.onprogress = event => {
    const now = performance.now();
    if (now - told < 100 && event.loaded < event.total) return;
    told = now;
    page.invokeMethodAsync('Progress', event.loaded);
  };
  request.onerror = () => fail('The connection broke before the whole file was sent. Try again.');
  request.onload = () => {
    const answer = read(request.responseText);
    if (request.status === 401) return fail('Your session has ended. Sign in again, then upload.');
    if (request.status !== 200 || !answer.id) return fail(answer.message ?? `The upload was refused (${request.status}).`);
    running.delete(zone);
    page.invokeMethodAsync('Done', answer.id);
  };
  request.open('POST', target.url);
  if (target.token) request.setRequestHeader('RequestVerificationToken', target.token);
  request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
  request.send(file);
}

function read(text) {
  try { return JSON.parse(text); } catch { return {}; }
}
