import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type ExchangeCoder, exchangeCoder } from '../../../domain/supply-chain';
import { localDay } from '../../shared/local-day';
import { writeParticipant } from './exchange-file';
import { type OwnFile, ownFile } from './own-file';
import { strengthOf } from './passphrase';
import type { RegionContext } from './use-region';

/** What was agreed but not entered, as named at the field. */
export type Missing = 'exchange' | 'passphrase' | 'label';

export type Built = OwnFile & {
	text: string;
	/** Whether the entries are still those that the file was made of. */
	current: boolean;
};

export type OwnFileState = {
	built: Built | undefined;
	busy: boolean;
	failed: boolean;
	missing: readonly Missing[];
	/** The codes of the round; nothing while something agreed is missing. */
	coder(needsLabel: boolean): Promise<ExchangeCoder | undefined>;
	create(): Promise<void>;
};

/** The firm's file, made on request: it is never newer or older than what the person looked at. */
export function useOwnFile(context: RegionContext, passphrase: Signal<string>): OwnFileState {
	const { workspace, chain, settings, data } = context;
	const busy = useSignal(false);
	const failed = useSignal(false);
	const missing = useSignal<readonly Missing[]>([]);
	const made = useSignal<{ file: OwnFile; text: string; of: unknown[] } | undefined>(undefined);
	const kept = useRef<{ of: string; coder: ExchangeCoder } | undefined>(undefined);
	const profile = workspace.record('competence-profile').data.value;

	const { label, exchange, near, include } = settings;
	const entries = [
		chain,
		JSON.stringify([label.trim(), exchange.trim(), near, include, passphrase.value.trim(), include.offer && profile]),
	];

	const coder = async (needsLabel: boolean) => {
		const agreed = { passphrase: passphrase.value.trim(), exchange: exchange.trim() };
		const absent: Missing[] = [
			...(agreed.exchange === '' ? (['exchange'] as const) : []),
			...(strengthOf(agreed.passphrase) === 'tooShort' ? (['passphrase'] as const) : []),
			...(needsLabel && label.trim() === '' ? (['label'] as const) : []),
		];
		missing.value = absent;
		if (absent.length > 0) return undefined;
		const of = JSON.stringify(agreed);
		if (kept.current?.of !== of) {
			busy.value = true;
			try {
				kept.current = { of, coder: await exchangeCoder(agreed) };
			} finally {
				busy.value = false;
			}
		}
		return kept.current.coder;
	};

	const create = async () => {
		failed.value = false;
		try {
			const ready = await coder(true);
			if (!ready) return;
			const file = await ownFile({ chain, profile, settings, coder: ready, day: localDay(new Date()) });
			const { name, appVersion } = data.site;
			made.value = {
				file,
				text: writeParticipant(file.participant, { site: name, appVersion }),
				of: entries,
			};
		} catch {
			failed.value = true;
		}
	};

	const now = made.value;
	return {
		built: now && { ...now.file, text: now.text, current: now.of.every((entry, i) => entry === entries[i]) },
		busy: busy.value,
		failed: failed.value,
		missing: missing.value,
		coder,
		create,
	};
}
