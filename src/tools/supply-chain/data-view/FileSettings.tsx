import { fill } from '../../../i18n/format';
import { importTables as tables } from '../../../schemas/import-fields';
import type { DataTexts } from './ChainData';
import { Choice } from './Choice';
import { moneyUnits, timeUnits } from './import/amounts';
import { encodings } from './import/decode';
import { type Separator, separators } from './import/separator';
import type { Chosen, Preview } from './import/session';

type Props = { preview: Preview; onChoose: (change: Partial<Chosen>) => void; t: DataTexts };

const separatorNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const;
const moneyNames = { 1: 'one', 1000: 'thousand', 1000000: 'million' } as const;
const timed = ['leadTime', 'stock', 'recovery'] as const;

/** Everything that was found out about the file as a whole, each with its reason and open to correction. */
export function FileSettings({ preview, onChoose, t }: Props) {
	const { settings, found, text } = preview;
	const has = (field: string) => settings.fields.some((one) => one === field);
	/** Another sheet, heading or kind of list: what was said about columns no longer holds. */
	const anew = (change: Partial<Chosen>) =>
		onChoose({ fields: undefined, money: undefined, times: undefined, ...change });
	return (
		<div class="supply-choices">
			{preview.sheets.length > 1 && (
				<Choice
					label={t.sheet}
					value={String(preview.sheet)}
					options={preview.sheets.map((label, i) => ({ value: String(i), label }))}
					onChange={(value) => anew({ sheet: Number(value), header: undefined, table: undefined, decimal: undefined })}
				/>
			)}
			{text && (
				<>
					<Choice
						label={t.encoding}
						value={text.encoding}
						options={encodings.map((value) => ({ value, label: t.encodings[value] }))}
						reason={t.encodingReasons[text.reason]}
						onChange={(value) => onChoose({ encoding: value as (typeof encodings)[number] })}
					/>
					<Choice
						label={t.separator}
						value={text.separator}
						options={separators.map((value) => ({ value, label: t.separators[separatorNames[value]] }))}
						reason={text.separatorFound ? t.separatorFound : t.separatorAssumed}
						doubtful={!text.separatorFound}
						onChange={(value) => anew({ separator: value as Separator, header: undefined })}
					/>
				</>
			)}
			<Choice
				label={t.header}
				value={String(settings.header)}
				options={[
					{ value: '-1', label: t.noHeader },
					...preview.head.map(({ row }) => ({ value: String(row - 1), label: fill(t.headerRow, { n: row }) })),
				]}
				reason={found.header ? t.headerFound : t.headerMissing}
				doubtful={!found.header}
				onChange={(value) => anew({ header: Number(value) })}
			/>
			<Choice
				label={t.table}
				value={settings.table}
				options={tables.map((value) => ({ value, label: t.tables[value] }))}
				reason={found.table ? t.tableFound : t.tableAssumed}
				doubtful={!found.table}
				onChange={(value) => anew({ table: value as (typeof tables)[number] })}
			/>
			<Choice
				label={t.decimal}
				value={settings.decimal}
				options={(['comma', 'point'] as const).map((value) => ({ value, label: t.decimals[value] }))}
				reason={found.decimal ? t.decimalFound : t.decimalAssumed}
				onChange={(value) => onChoose({ decimal: value as 'comma' | 'point' })}
			/>
			{has('value') && (
				<Choice
					label={t.money}
					value={String(settings.money)}
					options={moneyUnits.map((value) => ({ value: String(value), label: t.moneyUnits[moneyNames[value]] }))}
					reason={found.money ? t.moneyFound : t.moneyAssumed}
					onChange={(value) => onChoose({ money: Number(value) as (typeof moneyUnits)[number] })}
				/>
			)}
			{timed.filter(has).map((field) => (
				<Choice
					key={field}
					label={t.times[field]}
					value={settings.times[field]}
					options={timeUnits.map((value) => ({ value, label: t.timeUnits[value] }))}
					reason={found.times[field] ? t.timeFound : t.timeAssumed}
					onChange={(value) => onChoose({ times: { ...settings.times, [field]: value as (typeof timeUnits)[number] } })}
				/>
			))}
		</div>
	);
}
