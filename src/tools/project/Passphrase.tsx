import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fill } from '../../i18n/format';
import type { SharedTexts } from '../shared/texts.de';
import type { ProjectTexts } from './texts.de';

/** Shortest passphrase for a new file. */
const shortest = 10;

type Texts = { t: ProjectTexts; shared: SharedTexts };

/** A passphrase for a new file, typed twice. */
export function NewPassphrase({
	t,
	shared,
	onDone,
	onCancel,
}: Texts & { onDone: (passphrase: string) => void; onCancel: () => void }) {
	const [first, second, fault] = [useSignal(''), useSignal(''), useSignal('')];
	return (
		<form
			class="passphrase"
			onSubmit={(event) => {
				event.preventDefault();
				if (first.value.length < shortest) fault.value = t.backup.short;
				else if (first.value !== second.value) fault.value = t.backup.different;
				else onDone(first.value);
			}}
		>
			<p>{t.backup.passphraseHint}</p>
			<SecretField label={t.backup.passphrase} value={first} autocomplete="new-password" />
			<SecretField label={t.backup.repeat} value={second} autocomplete="new-password" />
			<Fault text={fault.value} />
			<Buttons submit={shared.saveBackup} cancel={shared.cancel} onCancel={onCancel} />
		</form>
	);
}

type UnlockProps = Texts & { file: string; wrong: boolean; onTry: (passphrase: string) => void; onCancel: () => void };

/** The passphrase of a file that is to be opened. */
export function Unlock({ file, wrong, t, shared, onTry, onCancel }: UnlockProps) {
	const passphrase = useSignal('');
	return (
		<form
			class="passphrase"
			onSubmit={(event) => {
				event.preventDefault();
				onTry(passphrase.value);
			}}
		>
			<p>{fill(t.restoring.unlockText, { file })}</p>
			<SecretField label={t.restoring.passphrase} value={passphrase} autocomplete="current-password" />
			<Fault text={wrong ? t.restoring.wrongPassphrase : ''} />
			<Buttons submit={t.restoring.unlock} cancel={shared.cancel} onCancel={onCancel} />
		</form>
	);
}

type SecretProps = { label: string; value: { value: string }; autocomplete: 'new-password' | 'current-password' };

function SecretField({ label, value, autocomplete }: SecretProps) {
	const id = useId();
	return (
		<div class="field">
			<label for={id}>{label}</label>
			<input
				id={id}
				type="password"
				autocomplete={autocomplete}
				value={value.value}
				onInput={(event) => {
					value.value = event.currentTarget.value;
				}}
			/>
		</div>
	);
}

const Fault = ({ text }: { text: string }) => <div role="alert">{text && <p class="error-notice">{text}</p>}</div>;

const Buttons = ({ submit, cancel, onCancel }: { submit: string; cancel: string; onCancel: () => void }) => (
	<div class="actions">
		<button type="submit" class="button primary">
			{submit}
		</button>
		<button type="button" class="button" onClick={onCancel}>
			{cancel}
		</button>
	</div>
);
