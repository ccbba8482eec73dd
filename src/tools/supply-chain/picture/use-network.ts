import { useEffect, useState } from 'preact/hooks';
import { breathe } from '../../../workspace/breathe';
import type { ChainGraph } from './graph';
import type { Positions } from './network-layout';

/** Finished layouts, so that coming back to the network finds it as it was. */
const finished = new WeakMap<ChainGraph, Positions>();

type Network = { graph?: ChainGraph; positions?: Positions; share: number; failed: boolean };

/** Where the firms of the network stand: at once where they begin, then moving until all have room. */
export function useNetwork(graph: ChainGraph): Network {
	const [network, setNetwork] = useState<Network>({ share: 0, failed: false });
	useEffect(() => {
		const known = finished.get(graph);
		if (known) {
			setNetwork({ graph, positions: known, share: 1, failed: false });
			return;
		}
		const stop = new AbortController();
		void (async () => {
			try {
				const { spread, startPositions } = await import('./network-layout');
				if (stop.signal.aborted) return;
				setNetwork({ graph, positions: startPositions(graph), share: 0, failed: false });
				let shown = performance.now();
				const positions = await spread(graph, {
					wait: breathe,
					signal: stop.signal,
					onStep(positions, share) {
						// A new picture now and then; drawing every step would take longer than the steps.
						if (performance.now() - shown < 150) return;
						shown = performance.now();
						setNetwork({ graph, positions, share, failed: false });
					},
				});
				if (!positions) return;
				finished.set(graph, positions);
				setNetwork({ graph, positions, share: 1, failed: false });
			} catch {
				if (!stop.signal.aborted) setNetwork({ share: 0, failed: true });
			}
		})();
		return () => stop.abort();
	}, [graph]);
	return network.graph === graph || network.failed ? network : { share: 0, failed: false };
}

/** The layout as far as it is finished; files wait for it. */
export async function settledPositions(graph: ChainGraph): Promise<Positions> {
	const known = finished.get(graph);
	if (known) return known;
	const { spread } = await import('./network-layout');
	const positions = (await spread(graph, { wait: breathe }))!;
	finished.set(graph, positions);
	return positions;
}
