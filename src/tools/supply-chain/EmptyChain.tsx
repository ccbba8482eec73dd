type Props = { t: { emptyTitle: string; emptyText: string; enterData: string }; onData: () => void };

/** Nothing to look at yet: what the view needs, and where to enter it. */
export function EmptyChain({ t, onData }: Props) {
	return (
		<div class="empty-state">
			<h2>{t.emptyTitle}</h2>
			<p>{t.emptyText}</p>
			<button type="button" class="button primary" onClick={onData}>
				{t.enterData}
			</button>
		</div>
	);
}
