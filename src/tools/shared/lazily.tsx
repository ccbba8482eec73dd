import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

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
		useEffect(() => {
			if (part) return;
			void load().then((loaded) => {
				part = loaded;
				redraw(true);
			});
		}, []);
		const Part = part;
		return Part ? (
			<Part {...props} />
		) : (
			<p class="tool-loading" role="status">
				{waiting(props)}
			</p>
		);
	};
}
