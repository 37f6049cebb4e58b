import type { Entry } from './entry.ts';
import { legend, pictureOf } from './picture.ts';

const kept = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const row = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<tr><th>${title}</th><td>${lines.map(kept).join('<br>')}</td></tr>`;

const section = (entry: Entry): string => `<section id="${kept(entry.id)}">
<h2>${kept(entry.name)} <small>${kept(entry.ledger)}, ${kept(entry.grade)}, stage ${entry.stage}</small></h2>
${pictureOf(entry.id, entry.timeline)}
<table>
${row('positions', entry.positions)}
${row('doses', entry.doses)}
${row('lengths', [entry.lengths.join(', ')])}
${row('times a day', [String(entry.perDay)])}
${row('said first', entry.statements)}
${row('told', entry.told)}
${row('left out with', [entry.avoid.join(', ')].filter(Boolean))}
${row('care', entry.care)}
${row('stop', [entry.stop.join('; ')])}
${row('sources', [entry.sources.join(', ')])}
${row('reviewed by', [entry.reviewed])}
</table>
</section>`;

/** All of the catalogue on one page, each with a picture of its timeline; it needs nothing but itself. */
export const pageOf = (entries: readonly Entry[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The care of Gentle Back</title>
<style>
body { font: 16px/1.4 sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; background: #fffdf8; color: #222 }
section { margin: 0 0 2.5rem } h2 small { font-weight: normal; color: #555 }
svg { width: 100%; height: auto; border: 1px solid #ddd; background: #fff }
th { text-align: left; vertical-align: top; white-space: nowrap; padding-right: 1rem } td, th { font-size: .9rem; padding-bottom: .2rem }
i { display: inline-block; width: 1em; height: 1em; vertical-align: -.15em; margin-left: 1em }
</style>
<h1>The care of Gentle Back</h1>
<p>${entries.length} routines, playlists, sittings and breaths. Pictures are of the gentlest size, words above and sound below, a line each minute.</p>
<p>${legend.map(([kind, fill]) => `<i style="background:${fill}"></i> ${kind}`).join('')}</p>
${entries.map(section).join('\n')}
</html>
`;
