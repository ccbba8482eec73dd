import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { browserRandom, randomLabel, randomPassphrase, strengthOf } from './passphrase';
import type { Missing } from './use-own-file';
import type { RegionContext } from './use-region';

type Props = { context: RegionContext; passphrase: Signal<string>; missing: readonly Missing[] };

/** Round, passphrase and cover name. */
export function Agreement({ context, passphrase, missing }: Props) {
	const { settings, change, t } = context;
	const id = useId();
	const shown = useSignal(false);
	const generated = useSignal(false);
	const strength = strengthOf(passphrase.value);
	const words = generated.value ? t.generated : t.strength[strength];
	const wrong = missing.includes('passphrase') && strength === 'tooShort';

	return (
		<section>
			<h3>{t.agreed}</h3>
			<Field
				id={`${id}exchange`}
				label={t.exchange}
				hint={t.exchangeHint}
				error={missing.includes('exchange') && !settings.exchange.trim() ? t.exchangeMissing : undefined}
				value={settings.exchange}
				most={100}
				onInput={(exchange) => change({ exchange })}
			/>
			<div class="field">
				<label for={`${id}phrase`}>{t.passphrase}</label>
				<small id={`${id}phrasehint`}>{t.passphraseHint}</small>
				<input
					id={`${id}phrase`}
					type={shown.value ? 'text' : 'password'}
					autocomplete="off"
					autocapitalize="off"
					spellcheck={false}
					maxLength={200}
					value={passphrase.value}
					aria-invalid={wrong ? true : undefined}
					aria-describedby={`${id}phrasehint ${id}strength`}
					onInput={(event) => {
						generated.value = false;
						passphrase.value = event.currentTarget.value;
					}}
				/>
				<p id={`${id}strength`} role="status" class={wrong ? 'field-error' : 'muted'}>
					{(passphrase.value !== '' || wrong) && words}
				</p>
				<div class="actions">
					<label class="region-check">
						<input
							type="checkbox"
							checked={shown.value}
							onChange={(event) => {
								shown.value = event.currentTarget.checked;
							}}
						/>
						{t.show}
					</label>
					<button
						type="button"
						class="button small"
						onClick={() => {
							passphrase.value = randomPassphrase(browserRandom);
							generated.value = true;
							shown.value = true;
						}}
					>
						{t.generate}
					</button>
				</div>
			</div>
			<Field
				id={`${id}label`}
				label={t.label}
				hint={t.labelHint}
				error={missing.includes('label') && !settings.label.trim() ? t.labelMissing : undefined}
				value={settings.label}
				most={40}
				onInput={(label) => change({ label })}
			>
				<button type="button" class="button small" onClick={() => change({ label: randomLabel(browserRandom) })}>
					{t.labelGenerate}
				</button>
			</Field>
		</section>
	);
}

type FieldProps = {
	id: string;
	label: string;
	hint: string;
	error: string | undefined;
	value: string;
	most: number;
	onInput(value: string): void;
	children?: ComponentChildren;
};

function Field({ id, label, hint, error, value, most, onInput, children }: FieldProps) {
	return (
		<div class="field">
			<label for={id}>{label}</label>
			<small id={`${id}hint`}>{hint}</small>
			<input
				id={id}
				type="text"
				autocomplete="off"
				maxLength={most}
				value={value}
				aria-invalid={error ? true : undefined}
				aria-describedby={error ? `${id}hint ${id}error` : `${id}hint`}
				onInput={(event) => onInput(event.currentTarget.value)}
			/>
			{error && (
				<p id={`${id}error`} class="field-error">
					{error}
				</p>
			)}
			{children && <div class="actions">{children}</div>}
		</div>
	);
}
