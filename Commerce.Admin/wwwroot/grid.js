// What a spreadsheet does by key and by paste. Everything is found by data-cell="row,column".
export function attach(grid, page) {
  const place = target => target.dataset?.cell?.split(',').map(Number);
  grid.addEventListener('paste', event => {
    const at = place(event.target);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!at || !/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))) return;
    event.preventDefault();
    page.invokeMethodAsync('Paste', at[0], at[1], text);
  });
  grid.addEventListener('keydown', event => {
    const at = place(event.target);
    const by = { ArrowUp: -1, ArrowDown: 1, Enter: event.shiftKey ? -1 : 1 }[event.key];
    if (!at || !by || event.ctrlKey || event.metaKey || event.altKey || (event.target.matches('select') && event.key !== 'Enter')) return;
    event.preventDefault();
    for (let row = at[0] + by; ; row += by) {
      if (!grid.querySelector(`[data-cell^="${row},"]`)) return;
      const next = grid.querySelector(`[data-cell="${row},${at[1]}"]`);
      if (!next) continue;
      next.focus();
      next.select?.();
      return;
    }
  });
}
