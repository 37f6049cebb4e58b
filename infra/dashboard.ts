import {
  AlarmStatusWidget,
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  LogQueryWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnQueryDefinition } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { queries } from './log-queries.ts';
import { haltsAt, movingSteps, turnMetric } from './metrics.ts';

export type DashboardProps = {
  readonly name: string;
  readonly alias: Alias;
  readonly log: ILogGroup;
  readonly alarms: Alarms;
};

const half = 12;

/** How it goes, on one page, and the questions that the log answers, ready to be asked. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, { name, alias, log, alarms }: DashboardProps) {
    super(scope, id);
    const graph = (title: string, ...left: NonNullable<ConstructorParameters<typeof GraphWidget>[0]['left']>) =>
      new GraphWidget({ title, left, width: half });
    const halts = [...movingSteps.values()].flat().map((place) => haltsAt(name, place));
    const board = new CloudWatchDashboard(this, 'Board', { dashboardName: name });
    board.addWidgets(new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms.all], width: 2 * half }));
    board.addWidgets(
      graph('Turns', turnMetric(name, 'turns'), turnMetric(name, 'misses')),
      graph(
        'Reply time in ms',
        turnMetric(name, 'latency', 'p50'),
        turnMetric(name, 'latency', 'p99'),
        alias.metricDuration({ statistic: 'p99' }),
      ),
    );
    board.addWidgets(
      graph(
        'What went wrong',
        alias.metricErrors(),
        alias.metricThrottles(),
        turnMetric(name, 'refusals'),
        turnMetric(name, 'faults'),
      ),
      graph('Halts by step', ...halts),
    );
    for (const { name: title, lines } of queries) {
      board.addWidgets(
        new LogQueryWidget({ title, logGroupNames: [log.logGroupName], queryLines: [...lines], width: 2 * half }),
      );
      new CfnQueryDefinition(this, title, {
        name: `${name}/${title}`,
        queryString: lines.join('\n| '),
        logGroupNames: [log.logGroupName],
      });
    }
  }
}
