import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { routines } from '#protocol';

/** What the function writes into its log as embedded metrics, see `lambda/metrics.ts`. */
export type TurnMetric = 'turns' | 'latency' | 'misses' | 'refusals' | 'faults';

export const turnMetric = (namespace: string, name: TurnMetric, statistic = 'Sum'): Metric =>
  new Metric({ namespace, metricName: name, statistic, period: Duration.minutes(5) });

/** Turns that ended in a halt at one step of a routine. */
export const haltsAt = (namespace: string, place: string): Metric =>
  new Metric({
    namespace,
    metricName: 'halts',
    dimensionsMap: { place },
    statistic: 'Sum',
    period: Duration.hours(1),
    label: place,
  });

/** Every step at which something moves, as the log calls it: by routine. */
export const movingSteps: ReadonlyMap<string, readonly string[]> = new Map(
  routines
    .filter(({ moves }) => moves)
    .map(
      ({ id, steps }) =>
        [id, steps.flatMap(({ kind }, step) => (kind === 'movement' ? [`${id}/${step}`] : []))] as const,
    )
    .filter(([, places]) => places.length > 0),
);
