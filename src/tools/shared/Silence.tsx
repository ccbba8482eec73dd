import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/format';
import { countRequests, noRequests, type Requests } from './requests';
import type { SharedTexts } from './texts.de';

type Props = { t: SharedTexts['silence'] };

/** How many requests of this page left its own host, from the browser's own record. */
export function Silence({ t }: Props) {
	const [{ own, foreign, refused }, setRequests] = useState<Requests>(noRequests);
	const [supported, setSupported] = useState(true);

	useEffect(() => {
		if (!PerformanceObserver.supportedEntryTypes?.includes('resource')) {
			setSupported(false);
			return;
		}
		const observer = new PerformanceObserver((list) => {
			const addresses = list.getEntries().map(({ name }) => name);
			setRequests((before) => countRequests(before, { addresses }, location.origin));
		});
		for (const type of ['navigation', 'resource']) observer.observe({ type, buffered: true });
		const onRefusal = ({ blockedURI }: SecurityPolicyViolationEvent) =>
			setRequests((before) => countRequests(before, { refused: [blockedURI] }, location.origin));
		document.addEventListener('securitypolicyviolation', onRefusal);
		return () => {
			observer.disconnect();
			document.removeEventListener('securitypolicyviolation', onRefusal);
		};
	}, []);

	if (!supported) return <p class="silence no-print muted">{t.unsupported}</p>;
	return (
		<details class={`silence no-print${foreign.length > 0 ? ' silence-broken' : ''}`}>
			<summary>
				<span>
					{t.label} <b data-count="foreign">{foreign.length}</b>
				</span>
				{refused.length > 0 && (
					<span>
						{t.blocked} <b data-count="refused">{refused.length}</b>
					</span>
				)}
			</summary>
			<p>
				<b>{t.title}.</b> {fill(t.explanation, { own })}
			</p>
			<Addresses label={t.foreign} list={foreign} />
			<Addresses label={t.refused} list={refused} />
		</details>
	);
}

function Addresses({ label, list }: { label: string; list: readonly string[] }) {
	if (list.length === 0) return null;
	return (
		<p>
			{label} {[...new Set(list)].join(', ')}
		</p>
	);
}
