import { type Content, type Html, html } from './html.js';

export interface HeadCell {
  readonly label: string;
  /** Set right, figures aligned. */
  readonly numeric?: boolean;
}

/** An HTML table with a caption that says what is counted; the first cell of each row is its heading. */
export function renderTable(
  id: string,
  caption: Content,
  head: readonly HeadCell[],
  rows: readonly (readonly Content[])[],
): Html {
  const heads = head.map(
    ({ label, numeric }) => html`<th scope="col"${numeric ? html` class="numeric"` : null}>${label}</th>`,
  );
  const lines = rows.map((cells) => {
    const written = cells.map((cell, index) => {
      const { label = '', numeric = false } = head[index] ?? {};
      const numbers = numeric ? html` class="numeric"` : null;
      return index === 0
        ? html`<th scope="row">${cell}</th>`
        : html`<td data-label="${label}"${numbers}>${cell}</td>`;
    });
    return html`<tr>${written}</tr>\n`;
  });
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}"><table><caption id="${id}">${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${lines}</tbody></table></div>`;
}

/** Content behind a link to a place in the page, or as it is when there is no such place. */
export const linkTo = (anchor: string | null, content: Content): Content =>
  anchor === null ? content : html`<a href="#${anchor}">${content}</a>`;
