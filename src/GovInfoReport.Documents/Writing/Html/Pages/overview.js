'use strict';
(() => {
  const table = document.getElementById('reports'), body = table.tBodies[0], form = document.getElementById('filter'), count = form.querySelector('output');
  const rows = Array.from(body.rows);
  const heads = Array.from(table.tHead.rows[0].cells);
  const order = new Map(rows.map((row, i) => [row, i]));
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  let texts;

  const filter = () => {
    const words = form.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const [verdict, year, rule] = [form.verdict.value, form.year.value, form.rule.value];
    if (words.length) texts ??= rows.map(row => row.textContent.toLowerCase());
    let shown = 0;
    rows.forEach((row, i) => {
      const { v, y, r } = row.dataset;
      const fits = (!verdict || v === verdict) && (!year || y === year) && (!rule || (' ' + r + ' ').includes(' ' + rule + ' ')) && words.every(word => texts[i].includes(word));
      if (row.hidden === fits) row.hidden = !fits;
      if (fits) shown++;
    });
    count.value = count.dataset.text.replace('{0}', shown).replace('{1}', rows.length);
  };

  const sort = (head, column) => {
    const down = head.getAttribute('aria-sort') === 'ascending' || (!head.hasAttribute('aria-sort') && head.dataset.first === 'down');
    const numbers = head.dataset.kind === 'number', key = row => { const cell = row.cells[column]; return numbers ? Number(cell.dataset.k ?? (cell.textContent || -1)) : cell.textContent; };
    const keys = new Map(rows.map(row => [row, key(row)]));
    const sorted = [...rows].sort((a, b) => {
      const [x, y] = [keys.get(a), keys.get(b)], by = numbers ? x - y : collator.compare(x, y);
      return (down ? -by : by) || order.get(a) - order.get(b);
    });
    heads.forEach(other => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    body.append(...sorted);
  };

  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => sort(head, column));
  });

  document.querySelectorAll('#rules code[data-rule]').forEach(code => {
    const button = document.createElement('button');
    button.type = 'button';
    code.replaceWith(button);
    button.append(code);
    button.addEventListener('click', () => {
      form.rule.value = code.dataset.rule;
      filter();
      form.scrollIntoView();
      form.rule.focus();
    });
  });

  let waiting;
  form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 80); });
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', event => event.preventDefault());
  form.hidden = false;
  filter();
})();
