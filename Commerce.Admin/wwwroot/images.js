// Takes pictures by drop or choice, makes them in the sizes the shop shows, and sends each with its sizes past the circuit.
const sizes = { small: 160, medium: 480, large: 1200 };
const chosen = new WeakMap();

export function attach(zone, page) {
  chosen.set(zone, { page, files: new Map(), next: 0 });
  zone.addEventListener('change', event => {
    if (!event.target.matches('[data-file]')) return;
    take(zone, event.target.files);
    event.target.value = '';
  });
  zone.addEventListener('dragover', event => {
    if (![...event.dataTransfer.types].includes('Files')) return;
    event.preventDefault();
    zone.dataset.over = '';
  });
  zone.addEventListener('dragleave', event => { if (!zone.contains(event.relatedTarget)) delete zone.dataset.over; });
  zone.addEventListener('drop', event => {
    delete zone.dataset.over;
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    take(zone, event.dataTransfer.files);
  });
  zone.dataset.ready = '';
}

function take(zone, files) {
  const state = chosen.get(zone);
  for (const file of files) {
    const key = state.next++;
    const preview = URL.createObjectURL(file);
    state.files.set(key, { file, preview });
    state.page.invokeMethodAsync('Chosen', key, file.name, preview);
  }
}

export function drop(zone, key) {
  const state = chosen.get(zone);
  const entry = state?.files.get(key);
  if (entry) URL.revokeObjectURL(entry.preview);
  state?.files.delete(key);
}

export async function send(zone, key, url, token, altText) {
  const { page, files } = chosen.get(zone);
  const entry = files.get(key);
  const fail = message => page.invokeMethodAsync('Failed', key, message);
  if (!entry) return fail('The picture is gone. Choose it again.');
  const form = new FormData();
  form.append('altText', altText);
  form.append('file', entry.file, entry.file.name);
  try {
    const bitmap = await createImageBitmap(entry.file);
    for (const [name, side] of Object.entries(sizes)) form.append(name, await scale(bitmap, side), name + '.webp');
    bitmap.close();
  } catch {
    return fail('This is no picture that the browser can read. Choose a PNG, a JPEG or a WebP.');
  }
  try {
    const response = await fetch(url, { method: 'POST', body: form, headers: { RequestVerificationToken: token ?? '' } });
    if (response.status === 401) return fail('Your session has ended. Sign in again, then add the picture.');
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) return fail(answer.message ?? `The picture was refused (${response.status}).`);
    drop(zone, key);
    page.invokeMethodAsync('Added', key);
  } catch {
    fail('The connection broke before the picture was sent. Try again.');
  }
}

// Makes the sizes of pictures that came without, one after another: those that the shop has fetched.
export async function resize(zone, pictures, token) {
  const { page } = chosen.get(zone);
  let made = 0;
  for (const { id, url, target } of pictures) {
    try {
      const original = await fetch(url);
      if (!original.ok) throw new Error(original.status);
      const bitmap = await createImageBitmap(await original.blob());
      const form = new FormData();
      for (const [name, side] of Object.entries(sizes)) form.append(name, await scale(bitmap, side), name + '.webp');
      bitmap.close();
      const response = await fetch(target, { method: 'POST', body: form, headers: { RequestVerificationToken: token ?? '' } });
      if (!response.ok) throw new Error(response.status);
      made++;
    } catch {
      await page.invokeMethodAsync('NotResized', id);
    }
  }
  if (made > 0) await page.invokeMethodAsync('Resized');
}

// As large as the side at most, and never larger than it is. A browser that makes no WebP makes a PNG of it, which will do.
function scale(bitmap, side) {
  const factor = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * factor));
  canvas.height = Math.max(1, Math.round(bitmap.height * factor));
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob(blob => blob ? resolve(blob) : reject(), 'image/webp', .82));
}
