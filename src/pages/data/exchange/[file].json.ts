import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { version } from '../../../../package.json';
import { getRegion } from '../../../components/lib/region';
import { exchangeCoder } from '../../../domain/supply-chain';
import { writeParticipant } from '../../../tools/supply-chain/region/exchange-file';
import { inventedParticipant } from '../../../tools/supply-chain/region/invented-round';

/** The files of an invented round, made as a firm's browser would make them. */
export const getStaticPaths = (async () => {
	const { name } = (await getRegion()).site;
	const rounds = await getCollection('exchangeExamples');
	const paths = rounds.map(async ({ data: round }) => {
		const coder = await exchangeCoder(round);
		return Promise.all(
			round.participants.map(async (participant) => ({
				params: { file: `${round.id}-${participant.id}` },
				props: {
					text: writeParticipant(await inventedParticipant(round, participant, coder), {
						site: name.de,
						appVersion: version,
					}),
				},
			})),
		);
	});
	return (await Promise.all(paths)).flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
