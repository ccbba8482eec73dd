import type { ViewProps } from '../view';

export default function ChainData({ t }: ViewProps) {
	return <h2>{t.data.title}</h2>;
}
