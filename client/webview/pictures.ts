import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Exact, Picture } from '../../server/src/service/ledger';

const WIDTH = 92;
const HEIGHT = 14;

/** A small picture of a claim. It repeats what the words say, so that nobody who cannot see it misses anything. */
export function pictureHtml(picture: Picture): TemplateResult {
  return html`<svg class="picture" viewBox="0 0 ${WIDTH} ${HEIGHT}" width=${WIDTH} height=${HEIGHT} aria-hidden="true">
    ${shapes(picture)}
  </svg>`;
}

function shapes(picture: Picture) {
  switch (picture.shape) {
    case 'progress':
      return progress(numberOf(picture.part), numberOf(picture.whole), statedIn(picture));
    case 'change':
      return change(numberOf(picture.from), numberOf(picture.to), statedIn(picture));
    case 'stack':
      return stack(picture.parts.map(numberOf), numberOf(picture.whole));
  }
}

/** How much of the whole is there; a line where the text says that it would be. */
function progress(part: number, whole: number, stated: number | undefined) {
  const scale = WIDTH / Math.max(part, whole, stated ?? 0);
  return svg`
    ${bar('rest', 0, whole * scale, 4, 6)}
    ${bar('full', 0, part * scale, 4, 6)}
    ${part > whole ? line('whole', whole * scale, 2, 10) : nothing}
    ${stated === undefined ? nothing : line('stated', stated * scale, 0, HEIGHT)}`;
}

/** Before and after, one above the other. */
function change(from: number, to: number, stated: number | undefined) {
  const scale = WIDTH / Math.max(from, to, stated ?? 0);
  return svg`
    ${bar('rest', 0, from * scale, 1, 5)}
    ${bar('full', 0, to * scale, 8, 5)}
    ${stated === undefined ? nothing : line('stated', stated * scale, 6, 8)}`;
}

/** The parts in a row, with the whole as a line where they do not end there. */
function stack(parts: readonly number[], whole: number) {
  const sum = parts.reduce((total, part) => total + part, 0);
  const scale = WIDTH / Math.max(sum, whole);
  let start = 0;
  const pieces = parts.map((part, index) => {
    const piece = bar(`part part${index % 3}`, start * scale, part * scale - 1, 4, 6);
    start += part;
    return piece;
  });
  const differs = Math.abs(sum - whole) * scale >= 0.5;
  return svg`${bar('rest', 0, whole * scale, 4, 6)}${pieces}${differs ? line('stated', whole * scale, 0, HEIGHT) : nothing}`;
}

function bar(name: string, x: number, width: number, y: number, height: number) {
  return svg`<rect class=${name} x=${x} y=${y} width=${Math.max(1, width)} height=${height} rx="1" />`;
}

/** A line of two pixels, whole in the picture. */
function line(name: string, x: number, y: number, height: number) {
  return svg`<rect class=${name} x=${Math.min(WIDTH - 2, Math.max(0, x - 1))} y=${y} width="2" height=${height} />`;
}

function statedIn({ stated }: { readonly stated: Exact | undefined }): number | undefined {
  return stated === undefined ? undefined : numberOf(stated);
}

/** Near enough for a picture. */
function numberOf(exact: Exact): number {
  const [above, below = '1'] = exact.split('/');
  return Number(above) / Number(below);
}
