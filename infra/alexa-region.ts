/** Where Alexa calls from, and the AWS region it calls nearest to (contract 8.5). India is served from Europe. */
export const awsRegions = { NA: 'us-east-1', EU: 'eu-west-1', FE: 'us-west-2' } as const;

export type AlexaRegion = keyof typeof awsRegions;

export const alexaRegions = Object.keys(awsRegions) as readonly AlexaRegion[];
