import { fill } from '../../i18n/format';
import type { ToolStandard } from './data';
import type { SharedTexts } from './texts.de';

type Props = { standard: ToolStandard | undefined; t: SharedTexts };

/** How long a proof takes, with its source; plainly said where no source tells. */
export function Effort({ standard, t }: Props) {
	const effort = standard?.effort;
	if (!effort) return <span class="muted">{t.notSourced}</span>;
	return (
		<>
			{effort.months && fill(t.months, { from: effort.months[0], to: effort.months[1] })}{' '}
			{effort.note && <small>{effort.note}</small>}
			<small>
				<a href={effort.source.url} rel="noopener">
					{fill(t.fit.effortSource, { name: effort.source.publisher })}
				</a>
			</small>
		</>
	);
}
