import { UsageError } from '../../lambda/simulator/arguments.ts';
import { houseFor } from '../../lambda/simulator/house.ts';
import { oneOf, readFlags } from '../commands/flags.ts';
import { codes, runCommand } from '../commands/run.ts';
import { startFunction } from './function.ts';
import { openPlace, storeNames } from './place.ts';
import { recordedIn } from './recorded.ts';
import { type FileResult, linesOf, replay, summaryLine, summaryOf } from './replay.ts';

const help = `Plays recorded Alexa requests through the function as it is deployed, and holds every answer against the contract.

  npm run replay -- DIR [flags]

  DIR            a folder of JSON files, at any depth: each one request, a list
                 of them, or one a line
  --store NAME   dynamo: a table on this machine (the default); dead: one that
                 cannot be reached
  --as-sent      keeps the skill ids of the requests; else they get ours
  --json         prints one JSON object a file, and one for the whole
  --help

Exit codes: 0 fine, 1 something threw or a real Echo would refuse it, 2 wrong usage, 130 interrupted.
`;

const options = {
  store: { type: 'string', default: 'dynamo' },
  'as-sent': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const print = (line: string) => process.stdout.write(`${line}\n`);

await runCommand('replay', async (argv) => {
  const { values, positionals } = readFlags(argv, options);
  if (values.help) {
    process.stdout.write(help);
    return codes.fine;
  }
  const [folder, ...more] = positionals;
  if (folder === undefined) throw new UsageError('DIR', 'nothing', 'a folder of requests: npm run replay -- DIR');
  if (more.length > 0) throw new UsageError('DIR', positionals.join(' '), 'one folder');
  const files = recordedIn(folder);
  const place = await openPlace(oneOf('--store', values.store, storeNames));
  try {
    const lambda = await startFunction(place.environment);
    try {
      const { world } = await houseFor('en-US');
      const results: FileResult[] = [];
      for await (const result of replay(files, { invoke: lambda.invoke, world, asSent: values['as-sent'] })) {
        results.push(result);
        if (values.json) print(JSON.stringify(result));
        else linesOf(result).forEach(print);
      }
      const summary = summaryOf(results);
      print(values.json ? JSON.stringify({ kind: 'summary', ...summary }) : summaryLine(summary));
      return summary.fine ? codes.fine : codes.failed;
    } finally {
      await lambda.stop();
    }
  } finally {
    await place.leave();
  }
});
