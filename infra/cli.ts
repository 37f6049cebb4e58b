import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { shipped } from '../interaction-models/shipped.ts';
import { deploy } from './deploy.ts';
import { loadDeployment } from './deployment.ts';
import { destroy } from './destroy.ts';
import { outside } from './outside.ts';
import { deploymentFile, packageFolder, soundFolder } from './paths.ts';
import { allHold, lineOf, look } from './prerequisite.ts';
import { told } from './told.ts';

const help = `Gentle Back in your own accounts at AWS and Amazon.

  npm run doctor                what is there, what is missing, where to get it
  npm run deploy                checks, shows what would change, asks, makes it,
                                has a conversation with it
  npm run destroy               takes it away; people's progress stays
  npm run synth                 what would be made, without an account

  -- --file FILE                the deployment; infra/deployment.json unless given
  -- --yes                      asks nothing
  -- --and-everybodys-progress  of destroy: the table goes, too

Exit codes: 0 fine, 1 something is missing or failed, 2 wrong usage, 130 interrupted.
`;

const options = {
  file: { type: 'string', default: deploymentFile },
  yes: { type: 'boolean', default: false },
  'and-everybodys-progress': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const flagsOf = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const verbs = {
  doctor: async (flags) => {
    const deployment = await loadDeployment(flags.file);
    const findings = await look({ outside, deployment, soundFolder, shipped });
    for (const finding of findings) outside.say(lineOf(finding));
    if (!allHold(findings)) process.exitCode = 1;
  },
  deploy: async ({ file, yes }) =>
    deploy({ outside, deployment: await loadDeployment(file), soundFolder, packageFolder, shipped, file, yes }),
  destroy: async ({ file, yes, 'and-everybodys-progress': progressToo }) =>
    destroy({ outside, deployment: await loadDeployment(file), file, yes, progressToo }),
} satisfies Readonly<Record<string, (flags: Flags) => Promise<void>>>;

type Flags = { readonly file: string; readonly yes: boolean; readonly 'and-everybodys-progress': boolean };

const isVerb = (word: string | undefined): word is keyof typeof verbs =>
  word !== undefined && Object.hasOwn(verbs, word);

process.on('SIGINT', () => process.exit(130));
const flags = flagsOf(process.argv.slice(2));
if (flags instanceof Error) {
  console.error(`${flags.message}\n\n${help}`);
  process.exitCode = 2;
} else if (flags.values.help) {
  console.log(help);
} else {
  const [verb, ...more] = flags.positionals;
  if (isVerb(verb) && more.length === 0) {
    // The CDK reads it again, from another folder.
    await told(() => verbs[verb]({ ...flags.values, file: resolve(flags.values.file) }));
  } else {
    console.error(`${flags.positionals.join(' ')}: expected ${Object.keys(verbs).join(', ')}\n\n${help}`);
    process.exitCode = 2;
  }
}
