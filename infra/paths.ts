import { fileURLToPath } from 'node:url';

const path = (fromHere: string): string => fileURLToPath(new URL(fromHere, import.meta.url));

export const root = path('..');
/** What the function runs. Known by its path alone: none of it is imported here. */
export const entry = path('../lambda/index.ts');
/** What is deployed. */
export const bundleFolder = path('../dist/lambda');
/** CloudFormation, one template a stack. */
export const templateFolder = path('../dist/cdk');
export const noticesPage = path('pages/third-party-notices.md');
