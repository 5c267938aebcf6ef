/**
 * The page's own script: it shows the evidence for the sentence pointed at, moves from sentence to sentence with the
 * arrow keys, and lights both halves of a rebuttal. Everything it tells is already in the page; it sets text, never
 * markup.
 */
export const script = `
(() => {
  'use strict';
  const make = (name, text, type) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (type) element.className = type;
    return element;
  };
  const link = (text, anchor) => {
    const element = make('a', text);
    element.href = '#' + anchor;
    return element;
  };
  const line = (...parts) => {
    const element = make('p');
    element.append(...parts);
    return element;
  };
  const words = {
    speech: 'Speech; it is not known who speaks',
    narration: 'Narration: nobody’s speech',
    editorial: 'The editors, not the note-taker',
  };
  const modes = { direct: 'direct speech', reported: 'reported speech', labelled: 'labelled dialogue' };

  const tellWho = (sentence) => {
    const entry = document.getElementById(sentence.dataset.who || '');
    if (!entry) return line(make('span', words[sentence.dataset.kind], 'name'));
    const row = entry.closest('tr');
    const who = line(make('span', entry.dataset.name, 'name'));
    const chip = entry.querySelector('.chip');
    if (chip) who.prepend(chip.cloneNode());
    const cell = (label) => row.querySelector('[data-label="' + label + '"]').textContent;
    const rest = [cell('Role'), cell('Delegation')].filter(Boolean).join(' · ');
    who.append(make('br'), make('span', rest, 'quiet'));
    return who;
  };
  const tell = (sentence, card) => {
    const { rule, sure, act, mode, pairs } = sentence.dataset;
    const meaning = document.getElementById('rule:' + rule);
    const cue = [...sentence.querySelectorAll('.cue')].map((part) => part.textContent).join(' ');
    const parts = [tellWho(sentence)];
    if (cue) {
      parts.push(line('Told by: ', make('q', cue)));
    }
    parts.push(line('Rule: ', meaning ? link(rule, meaning.id) : rule, ', ' + sure + ' sure'));
    const told = meaning && meaning.nextElementSibling.querySelector('.meaning');
    if (told) parts.push(line(make('span', told.textContent, 'quiet')));
    const kind = [modes[mode], act].filter(Boolean).join(', act: ');
    if (kind) parts.push(line(kind));
    if (pairs) {
      const article = sentence.closest('article');
      const list = line('In rebuttal ');
      pairs.split(' ').forEach((n, index) => list.append(index ? ', ' : '', link(n, article.id + ':rebuttal-' + n)));
      parts.push(list);
    }
    card.replaceChildren(...parts);
    card.classList.add('told');
  };
  const tellNote = (mark, card) => {
    const note = document.getElementById(mark.hash.slice(1));
    if (!note) return;
    card.replaceChildren(line(make('span', 'Note ' + mark.textContent, 'name')), line(note.querySelector('.words').textContent));
    card.classList.add('told');
  };

  for (const columns of document.querySelectorAll('.columns')) {
    const account = columns.querySelector('.account');
    const card = columns.querySelector('.card');
    const sentences = [...account.querySelectorAll('.said')];
    let current = null;
    const choose = (sentence) => {
      if (current) current.classList.remove('current');
      current = sentence;
      current.classList.add('current');
      tell(current, card);
    };
    const light = (pair) => {
      for (const sentence of sentences) {
        const own = (sentence.dataset.pairs || '').split(' ');
        sentence.classList.toggle('paired', pair !== null && own.includes(pair));
      }
    };
    for (const sentence of sentences) sentence.tabIndex = -1;
    if (sentences[0]) sentences[0].tabIndex = 0;
    const show = (event) => {
      const mark = event.target.closest('.mark a');
      const sentence = event.target.closest('.said');
      const crossing = event.target.closest('.crossing');
      light(crossing ? crossing.dataset.pair : null);
      if (mark) tellNote(mark, card);
      else if (sentence) choose(sentence);
    };
    account.addEventListener('pointerover', show);
    account.addEventListener('focusin', show);
    account.addEventListener('pointerleave', () => light(null));
    account.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        card.classList.remove('told');
        return;
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const next = sentences[sentences.indexOf(event.target) + step];
      if (!step || !event.target.classList.contains('said') || !next) return;
      event.preventDefault();
      event.target.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    });
  }

  document.addEventListener('click', (event) => {
    if (event.target.closest('.said, .mark, .card')) return;
    for (const card of document.querySelectorAll('.card')) card.classList.remove('told');
  });

  const topics = new Map([...document.querySelectorAll('.rail a')].map((entry) => [entry.hash.slice(1), entry]));
  const watcher = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      const entry = topics.get(target.id);
      if (!isIntersecting || !entry) continue;
      for (const other of entry.closest('ol').querySelectorAll('a')) other.removeAttribute('aria-current');
      entry.setAttribute('aria-current', 'true');
    }
  }, { rootMargin: '0px 0px -70% 0px' });
  for (const heading of document.querySelectorAll('.account .topic')) watcher.observe(heading);
})();
`;
