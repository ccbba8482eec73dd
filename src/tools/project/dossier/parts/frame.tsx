import type { ComponentChildren } from 'preact';
import type { ToolSource } from '../../../../results/references';
import { InTurn } from '../../../shared/InTurn';
import type { DossierInput } from '../input';
import type { DossierTexts } from '../texts.de';

/** What the component of a part gets. */
export type PartProps = {
	input: DossierInput;
	/** Number of a source in the list at the end. */
	numberOf: (source: ToolSource) => number;
	/** Number of the section that holds the single values; undefined where the dossier leaves it out. */
	appendix: number | undefined;
};

/** A source as a number in brackets that leads to the list. */
export function Cite({ source, numberOf }: { source: ToolSource | undefined; numberOf: PartProps['numberOf'] }) {
	const n = source && numberOf(source);
	if (!n) return null;
	return (
		<>
			{' '}
			<a class="cite" href={`#dossier-source-${n}`}>
				[{n}]
			</a>
		</>
	);
}

/** How the figures of a part came about: rules in short. */
export function How({ rules, t }: { rules: readonly string[]; t: DossierTexts }) {
	return (
		<section class="how-block">
			<h4 class="small-title">{t.howTitle}</h4>
			<ul>
				{rules.map((rule) => (
					<li key={rule}>{rule}</li>
				))}
			</ul>
		</section>
	);
}

/** A picture with its caption. The table beside it says the same. */
export function Picture({ caption, children }: { caption: string; children: ComponentChildren }) {
	return (
		<figure class="picture">
			<InTurn>{children}</InTurn>
			<figcaption>{caption}</figcaption>
		</figure>
	);
}

/** A table with its caption above; it scrolls by itself where the screen is narrow. */
export function Table({ caption, children, wide }: { caption: string; children: ComponentChildren; wide?: boolean }) {
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, a section with a name would be a landmark
		// biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop nobody can scroll it with the keyboard
		<div class={wide ? 'table-scroll wide-table' : 'table-scroll'} role="group" aria-label={caption} tabIndex={0}>
			<table>
				<caption>{caption}</caption>
				<InTurn>{children}</InTurn>
			</table>
		</div>
	);
}

/** A row of column heads; those named in `numbers` stand to the right. */
export function Heads({ names, numbers = [] }: { names: readonly string[]; numbers?: readonly number[] }) {
	return (
		<thead>
			<tr>
				{names.map((name, i) => (
					<th key={i} scope="col" class={numbers.includes(i) ? 'num' : undefined}>
						{name}
					</th>
				))}
			</tr>
		</thead>
	);
}
