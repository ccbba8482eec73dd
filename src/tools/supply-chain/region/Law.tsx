import type { RegionContext } from './use-region';

/** The rule of competition law that matters here, and the way to all of them. */
export function Law({ context: { data, t }, rule }: { context: RegionContext; rule: number }) {
	const { law } = data.region;
	if (!law?.rules[rule]) return null;
	return (
		<p class="region-law">
			<b>{t.law}:</b> {law.rules[rule]} {rule === 0 && `${law.note} `}
			<a href={`#${t.lawAnchor}`}>{t.lawMore}</a>
		</p>
	);
}
