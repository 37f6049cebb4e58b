type Entry = Readonly<Record<string, unknown>>;

const count = (is: boolean): number => (is ? 1 : 0);

/** How Alexa names an answer that it did not take, at the end of the session. */
const refused = 'INVALID_RESPONSE';

/**
 * What a log line tells CloudWatch to count, as embedded metrics: made of its allow-listed fields alone, so that a metric
 * says nothing that the line does not.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export const metricsOf = (entry: Entry, namespace: string, now: number): Entry => {
  const { command, latency, errorClass, routineId, step } = entry;
  const isTurn = typeof command === 'string' && typeof latency === 'number';
  const counted = {
    ...(isTurn && { turns: 1, misses: count(command === 'noMatch') }),
    ...(typeof errorClass === 'string' && {
      refusals: count(errorClass === refused),
      faults: count(errorClass !== refused),
    }),
  };
  const isHalt = isTurn && command === 'halt' && typeof routineId === 'string' && typeof step === 'number';
  const place = isHalt ? { place: `${routineId}/${step}`, halts: 1 } : {};
  const names = [...Object.keys(counted), ...(isTurn ? ['latency'] : [])];
  if (names.length === 0) return {};
  const about = (dimensions: readonly string[], metrics: readonly string[]) => ({
    Namespace: namespace,
    Dimensions: [dimensions],
    Metrics: metrics.map((Name) => ({ Name, Unit: Name === 'latency' ? 'Milliseconds' : 'Count' })),
  });
  const directives = [about([], names), ...(isHalt ? [about(['place'], ['halts'])] : [])];
  return { ...counted, ...place, _aws: { Timestamp: now, CloudWatchMetrics: directives } };
};
