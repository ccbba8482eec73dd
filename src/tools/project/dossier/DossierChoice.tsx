import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../../i18n/format';
import type { RecordData } from '../../../workspace';
import { type DossierRecord, dossierVariants } from '../../../workspace/kinds/dossier';
import { fileName } from '../../shared/download';
import { withPart, withVariant } from './choice';
import type { DossierInput } from './input';
import { partStates } from './outline';

type Props = {
	project: RecordData<'project'>;
	record: DossierRecord;
	input: DossierInput;
	onChange: (change: (record: DossierRecord) => DossierRecord) => void;
	/** The dossier as it stands on the page. */
	article: () => Element | undefined;
};

/** For whom the dossier is, what it holds, and the ways to take it along. */
export function DossierChoice({ project, record, input, onChange, article }: Props) {
	const { content, data, today } = input;
	const t = content.words.dossier;
	const group = useId();
	const said = useSignal('');
	const failed = useSignal(false);

	const save = async () => {
		const { firm, title } = project;
		const name = fileName([firm, title].filter(Boolean).join(' ') || 'dossier', today, 'html');
		try {
			const { saveDossier } = await import('./save');
			await saveDossier(article()!, name, [title || t.untitled, firm || t.noFirm].join(' · '), data.locale);
			failed.value = false;
			said.value = fill(t.saved, { name });
		} catch {
			failed.value = true;
			said.value = t.saveFailed;
		}
	};

	return (
		<div class="dossier-choice no-print">
			<fieldset class="variant-choice">
				<legend>{t.choiceTitle}</legend>
				{dossierVariants.map((variant) => (
					<label key={variant} class={variant === record.variant ? 'on' : ''}>
						<input
							type="radio"
							name={group}
							checked={variant === record.variant}
							onChange={() => onChange((before) => withVariant(before, variant))}
						/>
						<span>
							<b>{t.variants[variant]}</b>
							<small>{t.variantHints[variant]}</small>
						</span>
					</label>
				))}
			</fieldset>
			<fieldset class="part-choice">
				<legend>{t.partsTitle}</legend>
				<p class="muted">{t.partsHint}</p>
				<ul>
					{partStates(record, input).map(({ part, filled, wanted }) => {
						const url = part.tool && data.site.links.tools[part.tool];
						return (
							<li key={part.id}>
								<label>
									<input
										type="checkbox"
										checked={wanted}
										onChange={(event) => {
											const { checked } = event.currentTarget;
											onChange((before) => withPart(before, part.id, checked, filled));
										}}
									/>
									<span>{t.parts[part.id]}</span>
								</label>
								{!filled && (
									<small>
										{t.notYet}
										{url && (
											<>
												{' · '}
												<a href={url}>{fill(t.openTool, { name: t.parts[part.id] })}</a>
											</>
										)}
									</small>
								)}
							</li>
						);
					})}
				</ul>
			</fieldset>
			<div class="actions">
				<button type="button" class="button primary" onClick={() => window.print()}>
					{t.print}
				</button>
				<button type="button" class="button" onClick={() => void save()}>
					{t.saveFile}
				</button>
			</div>
			<p class="muted">{t.saveHint}</p>
			<p class={failed.value ? 'error-notice' : 'muted'} role="status">
				{said.value}
			</p>
		</div>
	);
}
