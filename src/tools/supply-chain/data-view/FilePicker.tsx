import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { DataTexts } from './ChainData';

type Props = {
	primary?: boolean;
	onFile: (content: Blob, name: string) => void;
	onHand?: () => void;
	onTemplate: () => void;
	t: DataTexts;
};

/** Ways in: a file chosen or dropped, cells pasted, rows typed, the template. */
export function FilePicker({ primary, onFile, onHand, onTemplate, t }: Props) {
	const [file, paste] = [useId(), useId()];
	const pasting = useSignal(false);
	const over = useSignal(false);
	const text = useSignal('');
	const take = () => {
		onFile(new Blob([text.value]), t.pasteName);
		text.value = '';
		pasting.value = false;
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is the mouse's short cut for the button inside
		<div
			class={over.value ? 'supply-ways is-over' : 'supply-ways'}
			onDragOver={(event) => {
				event.preventDefault();
				over.value = true;
			}}
			onDragLeave={() => (over.value = false)}
			onDrop={(event) => {
				event.preventDefault();
				over.value = false;
				const dropped = event.dataTransfer?.files[0];
				if (dropped) onFile(dropped, dropped.name);
			}}
		>
			<div class="actions">
				<label class={primary ? 'button primary file-button' : 'button file-button'} for={file}>
					{t.importFile}
				</label>
				<input
					id={file}
					class="sr-only"
					type="file"
					accept=".csv,.txt,.tsv,.xlsx,.xlsm,.xls,text/csv"
					aria-label={t.chooseFile}
					onChange={(event) => {
						const input = event.currentTarget;
						const [chosen] = input.files ?? [];
						if (chosen) onFile(chosen, chosen.name);
						input.value = '';
					}}
				/>
				<button
					type="button"
					class="button"
					aria-expanded={pasting.value}
					onClick={() => (pasting.value = !pasting.value)}
				>
					{t.paste}
				</button>
				{onHand && (
					<button type="button" class="button" onClick={onHand}>
						{t.byHand}
					</button>
				)}
				<button type="button" class="button" onClick={onTemplate}>
					{t.template}
				</button>
			</div>
			<small class="muted">
				{t.importHint}. {t.templateHint}.
			</small>
			{pasting.value && (
				<div class="field supply-paste">
					<label for={paste}>{t.pasteLabel}</label>
					<textarea
						id={paste}
						rows={6}
						spellcheck={false}
						value={text.value}
						placeholder={t.pasteHint}
						onInput={(event) => (text.value = event.currentTarget.value)}
					/>
					<button type="button" class="button primary" disabled={text.value.trim() === ''} onClick={take}>
						{t.readPaste}
					</button>
				</div>
			)}
		</div>
	);
}
