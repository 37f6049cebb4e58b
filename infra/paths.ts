import { fileURLToPath } from 'node:url';

const path = (fromHere: string): string => fileURLToPath(new URL(fromHere, import.meta.url));

export const root = path('..');
export const infraFolder = path('.');
/** What the function runs. Known by its path alone: none of it is imported here. */
export const entry = path('../lambda/index.ts');
/** What the rehearsals run. */
export const canaryEntry = path('../lambda/canary/index.ts');
/** What is deployed. */
export const bundleFolder = path('../dist/lambda');
/** What the rehearsals are deployed from. */
export const canaryFolder = path('../dist/canary');
/** CloudFormation, a folder for each form and one template a stack. */
export const templateFolder = path('../dist/cdk');
/** What Amazon is handed: manifest, interaction models, icons. */
export const packageFolder = path('../dist/skill-package');
/** What `npm run audio` makes. */
export const soundFolder = path('../dist/audio');
export const noticesPage = path('pages/third-party-notices.md');
/** What whoever deploys has decided. */
export const deploymentFile = path('deployment.json');
