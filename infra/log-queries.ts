/** A question to the log, in the language of CloudWatch Logs Insights, a stage a line. */
export type LogQuery = { readonly name: string; readonly lines: readonly string[] };

/** Beginning of a query: turns of people, and neither those of rehearsals nor the lines that Lambda writes. */
const turns = 'filter ispresent(command) and requestId not like "rehearsal"';

/** The five questions that the log answers (O07). They read allow-listed fields only, so none is about a person. */
export const queries: readonly LogQuery[] = [
  {
    name: 'Where do people stop?',
    lines: [
      turns,
      'filter command in ["halt", "finish", "goodbye", "ended"] and ispresent(routineId)',
      'stats count(*) as turns by routineId, step, command',
      'sort turns desc',
      'limit 30',
    ],
  },
  {
    name: 'Which step is followed by halt, smaller or repeat?',
    lines: [
      turns,
      'filter stateId = "activity" and ispresent(routineId)',
      'stats sum(strcontains(command, "halt")) as halts, sum(strcontains(command, "smaller")) as smaller, sum(strcontains(command, "repeat")) as repeats, count(*) as turns by routineId, step',
      'sort halts desc',
      'limit 30',
    ],
  },
  {
    name: 'What is not understood, and where?',
    lines: [
      turns,
      'stats 100 * sum(strcontains(command, "noMatch")) / count(*) as percent, count(*) as turns by stateId, locale',
      'sort percent desc',
    ],
  },
  {
    name: 'What fails, and how do timers do?',
    lines: [
      'filter ispresent(errorClass) or ispresent(timerRow)',
      'stats count(*) as lines by errorClass, timerRow, requestType',
      'sort lines desc',
    ],
  },
  {
    name: 'How long does an answer take?',
    lines: [
      'filter ispresent(latency)',
      'stats pct(latency, 50) as p50, pct(latency, 95) as p95, pct(latency, 99) as p99, count(*) as turns by bin(1h)',
    ],
  },
];
