import { useMemo, useState } from 'preact/hooks';
import { fill, formatNumber } from '../../../i18n/format';
import { FirmName } from './FirmName';
import type { Firm } from './graph';
import { apart, branches, keyOf, openable, rootsOf, type Ways, waysOf } from './outline';
import type { ShownProps } from './view-props';
import { euros, shareText } from './words';

/** Entries shown of a list before it is asked for more. */
const page = 40;

/** The chain as nested lists: who delivers to whom, opened step by step. */
export function Outline(props: ShownProps) {
	const { graph, selection, focus, t } = props;
	const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
	const ways = useMemo(() => waysOf(selection), [selection]);
	const roots = rootsOf(graph, selection, focus);
	const others = useMemo(() => apart(selection, ways, roots), [selection, ways, roots.join(' ')]);
	const toggle = (key: string) => {
		const next = new Set(open);
		if (!next.delete(key)) next.add(key);
		setOpen(next);
	};
	const shared = { ...props, ways, open, toggle };
	return (
		<section class="picture-outline" aria-label={t.outlineTitle}>
			<div class="actions no-print">
				<button type="button" class="button small" onClick={() => setOpen(new Set(openable(selection, ways, roots)))}>
					{t.openAll}
				</button>
				<button type="button" class="button small" onClick={() => setOpen(new Set())}>
					{t.closeAll}
				</button>
			</div>
			{roots.map((root) =>
				(['before', 'behind'] as const).map((side) => (
					<div key={`${side}${root}`}>
						<h3>
							{side === 'before' ? t.outlineBefore : t.outlineBehind}
							{(roots.length > 1 || root === focus) && (
								<>
									{': '}
									<bdi>{graph.firms.get(root)!.name}</bdi>
								</>
							)}
						</h3>
						<BranchList {...shared} side={side} path={[root]} />
					</div>
				)),
			)}
			{others.length > 0 && (
				<div>
					<h3>{t.outlineNone}</h3>
					<FirmList {...props} firms={others} />
				</div>
			)}
		</section>
	);
}

type ListProps = ShownProps & {
	ways: Ways;
	open: ReadonlySet<string>;
	toggle: (key: string) => void;
	side: keyof Ways;
	path: string[];
};

function BranchList(props: ListProps) {
	const { selection, ways, open, toggle, side, path, locale, t } = props;
	const all = branches(selection, ways, side, path);
	const [shown, setShown] = useState(page);
	if (all.length === 0) return <p class="muted">{t.card.nobody}</p>;
	return (
		<ul>
			{all.slice(0, shown).map(({ firm, value, again, more }) => {
				const next = [...path, firm.id];
				const key = keyOf(side, next);
				const isOpen = more && open.has(key);
				return (
					<li key={firm.id}>
						<div class="outline-row">
							{more ? (
								<button
									type="button"
									class="outline-toggle"
									aria-expanded={isOpen}
									aria-label={fill(isOpen ? t.close : t.open, { name: firm.name })}
									onClick={() => toggle(key)}
								>
									{isOpen ? '−' : '+'}
								</button>
							) : (
								<span class="outline-toggle" aria-hidden="true" />
							)}
							<FirmName firm={firm} {...props} />
							<span class="muted">
								{[euros(value, locale), path.length === 1 && shareText(firm, locale, t), again && t.again]
									.filter(Boolean)
									.join(' · ')}
							</span>
						</div>
						{isOpen && <BranchList {...props} path={next} />}
					</li>
				);
			})}
			{all.length > shown && (
				<li>
					<button type="button" class="link-button" onClick={() => setShown(shown + 200)}>
						{fill(t.moreRows, { n: formatNumber(Math.min(200, all.length - shown), locale) })}
					</button>
				</li>
			)}
		</ul>
	);
}

function FirmList(props: ShownProps & { firms: readonly Firm[] }) {
	const { firms, locale, t } = props;
	const [shown, setShown] = useState(page);
	return (
		<ul>
			{firms.slice(0, shown).map((firm) => (
				<li key={firm.id}>
					<div class="outline-row">
						<span class="outline-toggle" aria-hidden="true" />
						<FirmName firm={firm} {...props} />
					</div>
				</li>
			))}
			{firms.length > shown && (
				<li>
					<button type="button" class="link-button" onClick={() => setShown(shown + 200)}>
						{fill(t.moreRows, { n: formatNumber(Math.min(200, firms.length - shown), locale) })}
					</button>
				</li>
			)}
		</ul>
	);
}
