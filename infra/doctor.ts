import type { Shipped } from '../interaction-models/shipped.ts';
import { ConfigError } from './config-error.ts';
import { type Deployment, exampleDeployment, loadDeployment } from './deployment.ts';
import type { Outside } from './outside.ts';
import { type Finding, look, prerequisites } from './prerequisite.ts';

/** What `npm run doctor` looks at. */
export type Examined = {
  readonly outside: Outside;
  /** The file of the deployment; there may be none yet. */
  readonly file: string;
  readonly soundFolder: string;
  readonly shipped: Readonly<Record<string, Shipped>>;
};

const name = 'deployment';

const read = async (file: string): Promise<Deployment | ConfigError> => {
  try {
    return await loadDeployment(file);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
};

/** Everything that has to hold; without a deployment, what is the same for all of them. Nothing is changed. */
export const examine = async ({ file, ...site }: Examined): Promise<readonly Finding[]> => {
  const deployment = await read(file);
  if (!(deployment instanceof ConfigError)) {
    return [{ name, kind: 'holds', fact: file }, ...(await look({ ...site, deployment }))];
  }
  const { message } = deployment;
  const same = prerequisites.filter((each) => !each.decided);
  const seen = await look({ ...site, deployment: exampleDeployment }, same);
  const rest = prerequisites.map(
    (each): Finding =>
      seen.find((finding) => finding.name === each.name) ?? { name: each.name, kind: 'unknown', until: name },
  );
  return [{ name, kind: 'missing', message }, ...rest];
};
