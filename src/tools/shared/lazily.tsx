import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { holdTurns, InTurn } from './InTurn';

/**
 * A part of a tool that few people open, fetched when it is first shown.
 *
 * @param load     imports the part; runs once
 * @param waiting  what is said until it is there
 */
export function lazily<P extends object>(
	load: () => Promise<FunctionComponent<P>>,
	waiting: (props: P) => string,
): FunctionComponent<P> {
	let part: FunctionComponent<P> | undefined;
	return function Lazy(props: P) {
		const [, redraw] = useState(false);
		useLayoutEffect(() => {
			if (part) return;
			holdTurns(
				load().then((loaded) => {
					part = loaded;
					redraw(true);
				}),
			);
		}, []);
		const Part = part;
		return Part ? (
			<InTurn>
				<Part {...props} />
			</InTurn>
		) : (
			<p class="tool-loading" role="status">
				{waiting(props)}
			</p>
		);
	};
}
