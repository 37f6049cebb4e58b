import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  MathExpression,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Deployment } from './deployment.ts';
import { explain } from './explain.ts';
import { haltsAt, movingSteps, turnMetric } from './metrics.ts';

/** Milliseconds of an answer that a person still takes for one: at 8000 Alexa has given up. */
const slowest = 3000;
/** Halts in an hour, at one step, that somebody should look at. A figure to begin with: see the operations page. */
const haltsAnHour = 20;

type Wanted = Pick<AlarmProps, 'metric' | 'threshold' | 'evaluationPeriods' | 'alarmDescription'> &
  Partial<Pick<AlarmProps, 'datapointsToAlarm' | 'treatMissingData' | 'comparisonOperator'>>;

/** What somebody is told about at once, and the topic by which they are told. */
export class Alarms extends Construct {
  /** A new version that sets one of these off is taken back. */
  readonly ofRelease: readonly Alarm[];
  readonly all: readonly Alarm[];
  private readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    { alias, deployment }: { readonly alias: Alias; readonly deployment: Deployment },
  ) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    explain(this.topic, {
      'AwsSolutions-SNS2':
        'It carries names of alarms and nothing about a person; alarms cannot use the free key of SNS.',
    });
    // A policy of its own takes the place of the one by which alarms of this account may publish.
    this.topic.grantPublish(
      new ServicePrincipal('cloudwatch.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': deployment.account } },
      }),
    );
    if (deployment.alarmEmail !== undefined) this.topic.addSubscription(new EmailSubscription(deployment.alarmEmail));

    const { name } = deployment;
    const period = Duration.minutes(5);
    const errors = this.add('Errors', {
      metric: alias.metricErrors({ period }),
      threshold: 1,
      evaluationPeriods: 1,
      alarmDescription: 'The function failed: somebody heard an apology of Alexa, or nothing.',
    });
    const slow = this.add('Slow', {
      metric: alias.metricDuration({ statistic: 'p99', period }),
      threshold: slowest,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
      alarmDescription: `One answer in a hundred takes ${slowest} ms or longer.`,
    });
    const throttles = this.add('Throttles', {
      metric: alias.metricThrottles({ period }),
      threshold: 1,
      evaluationPeriods: 1,
      alarmDescription: 'Lambda turned requests away: the account is at its limit of concurrent calls.',
    });
    const refusals = this.add('Refusals', {
      metric: turnMetric(name, 'refusals'),
      threshold: 1,
      evaluationPeriods: 1,
      alarmDescription: 'Alexa refused an answer as invalid: the session ended with an error.',
    });
    const faults = this.add('Faults', {
      metric: turnMetric(name, 'faults'),
      threshold: 5,
      evaluationPeriods: 1,
      alarmDescription: 'Turns with an error that the skill answered for: the table, the words, or a defect.',
    });
    const misses = this.add('Misses', {
      metric: new MathExpression({
        expression: 'IF(turns > 50, 100 * misses / turns, 0)',
        usingMetrics: { misses: turnMetric(name, 'misses'), turns: turnMetric(name, 'turns') },
        label: 'not understood, in percent',
        period: Duration.hours(1),
      }),
      threshold: 25,
      evaluationPeriods: 1,
      alarmDescription: 'A quarter of what people said in an hour was not understood.',
    });
    const halts = [...movingSteps].map(([routine, places]) =>
      this.add(`Halts-${routine}`, {
        metric: new MathExpression({
          expression: `MAX([${places.map((_, i) => `FILL(h${i}, 0)`).join(', ')}])`,
          usingMetrics: Object.fromEntries(places.map((place, i) => [`h${i}`, haltsAt(name, place)])),
          label: `halts at one step of ${routine}`,
          period: Duration.hours(1),
        }),
        threshold: haltsAnHour,
        evaluationPeriods: 1,
        alarmDescription: `At one step of ${routine} people stopped ${haltsAnHour} times within an hour.`,
      }),
    );
    this.ofRelease = [errors, slow, refusals];
    this.all = [errors, slow, throttles, refusals, faults, misses, ...halts];
  }

  /** An alarm that tells the topic. Where nobody speaks there is nothing to be alarmed about. */
  add(id: string, wanted: Wanted): Alarm {
    const alarm = new Alarm(this, id, {
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...wanted,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    return alarm;
  }
}
