import type { ComponentChildren } from 'preact';

type Props = { label: string; children: ComponentChildren };

/** A table that may be wider than the screen: it scrolls by itself, with the keyboard too. */
export function TableScroll({ label, children }: Props) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop nobody can scroll it with the keyboard
		<section class="table-scroll" aria-label={label} tabIndex={0}>
			{children}
		</section>
	);
}
