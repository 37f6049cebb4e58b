import type { Deployment } from './deployment.ts';

/** Names of the stacks of a deployment, in the order in which they are made. */
export const stackNames = ({ name, regions, skill }: Deployment) => ({
  progress: `${name}-Progress`,
  sound: `${name}-Sound`,
  functions: regions.map((region) => `${name}-Function-${region}`),
  ...('vendorId' in skill ? { skill: `${name}-Skill` } : {}),
});

/** What a stack tells about itself, by name. */
export const outputs = {
  audioBaseUrl: 'AudioBaseUrl',
  bucket: 'Bucket',
  skillId: 'SkillId',
  function: 'FunctionArn',
  maps: 'SourceMaps',
} as const;
