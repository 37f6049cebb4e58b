import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSsml, segmentsOf } from '../../lambda/contract/ssml.ts';

const speak = (inner: string) => `<speak>${inner}</speak>`;
const faultsOf = (ssml: string) => {
  const parsed = parseSsml(ssml);
  return parsed.ok ? [] : parsed.faults.map(({ found, wanted }) => `${found}: ${wanted}`);
};

describe('parseSsml', () => {
  it.each([
    ['words', 'Breathe in.'],
    ['nothing', ''],
    ['a paragraph of sentences', '<p><s>In.</s><s>Out.</s></p>'],
    ['the five entities', 'Tom &amp; Ann &lt;3 &gt; &quot;it&apos;s&quot;'],
    ['a bare >', '2 > 1'],
    ['a break with seconds', '<break time="10s"/>'],
    ['a break with parts of a second', "<break time='0.5s' />"],
    ['a break with milliseconds', '<break time="10000ms"></break>'],
    ['a break with strength', '<break strength="x-strong"/>'],
    ['a break with neither', '<break/>'],
    ['a sound', '<audio src="https://a.example/b.mp3?c=1&amp;d=2"/>'],
    ['emphasis', '<emphasis level="reduced">soft</emphasis>'],
    ['prosody', '<prosody rate="90%" pitch="-33.3%" volume="+4.08dB">slow</prosody>'],
    ['prosody in words', '<prosody rate="x-slow">slow</prosody>'],
    ['a date', '<say-as interpret-as="date" format="mdy">09/30</say-as>'],
    ['digits', '<say-as interpret-as="digits">911</say-as>'],
    ['a substitute', '<sub alias="aluminum">Al</sub>'],
    ['a phoneme', '<phoneme alphabet="ipa" ph="pɪˈkɑːn">pecan</phoneme>'],
    ['a verb', '<w role="amazon:VBD">read</w>'],
    ['another language', '<lang xml:lang="fr-FR">oui</lang>'],
    ['elements inside a voice', '<voice name="Amy"><lang xml:lang="en-GB">Hello</lang></voice>'],
    ['a whisper', '<amazon:effect name="whispered">quiet</amazon:effect>'],
    ['an emotion', '<amazon:emotion name="excited" intensity="low">yes</amazon:emotion>'],
    ['a style', '<amazon:domain name="long-form">on and on</amazon:domain>'],
    ['a name', '<alexa:name type="first" personId="amzn1.ask.person.A"/>'],
    ['lines and tabs', '\n\tIn.\r\n\tOut.\n'],
  ])('takes %s', (_, inner) => {
    expect(faultsOf(speak(inner))).toEqual([]);
  });

  it('takes space around the root', () => {
    expect(parseSsml(' <speak>In.</speak>\n').ok).toBe(true);
  });

  it.each([
    ['no root', 'In.', '"In.": an element'],
    ['nothing at all', '', 'the end: an element'],
    ['another root', '<p>In.</p>', '<p> as root: <speak> as root, and only there'],
    ['speak inside speak', speak('<speak>In.</speak>'), '<speak> inside: <speak> as root, and only there'],
    ['a second root', '<speak/><speak/>', '"<speak/>": nothing after the root element'],
    ['words after the root', '<speak/>In.', '"In.": nothing after the root element'],
    ['an end without a start', '</speak>', '</speak>: </...>'],
    ['an open root', '<speak>In.', 'the end: </speak>'],
    ['elements that cross', speak('<p><s>In.</p></s>'), '</p>: </s>'],
    ['an end with attributes', '<speak>In.</speak a="b">', '"a=\\"b\\">": >'],
    ['a bare &', speak('heat & cold'), '"& cold": &amp; &lt; &gt; &quot; or &apos;'],
    ['an unknown entity', speak('&nbsp;'), '"&nbsp;": &amp; &lt; &gt; &quot; or &apos;'],
    ['a numbered reference', speak('&#65;'), '"&#65;": &amp; &lt; &gt; &quot; or &apos;'],
    ['a bare & in an attribute', speak('<sub alias="a&b">c</sub>'), '"&b": &amp; &lt; &gt; &quot; or &apos;'],
    ['a bare <', speak('a < b'), '" b</speak>": the name of an element; no comment, CDATA, DOCTYPE or instruction'],
    [
      'a < in an attribute',
      speak('<sub alias="<">c</sub>'),
      '"\\"<\\">c</sub><": the value of alias in quotes, without <',
    ],
    ['no quotes', speak('<break time=1s/>'), '"1s/></speak>": the value of time in quotes, without <'],
    ['no value', speak('<break time/>'), '"/></speak>": = after time'],
    [
      'attributes run together',
      speak('<say-as interpret-as="date"format="mdy">1</say-as>'),
      '"format=\\"mdy\\"": an attribute, > or /> in <say-as>',
    ],
    ['an attribute twice', speak('<break time="1s" time="2s"/>'), 'time twice: each attribute once'],
    [
      'a comment',
      speak('<!-- in -->'),
      '"!-- in --></": the name of an element; no comment, CDATA, DOCTYPE or instruction',
    ],
    [
      'CDATA',
      speak('<![CDATA[in]]>'),
      '"![CDATA[in]]": the name of an element; no comment, CDATA, DOCTYPE or instruction',
    ],
    [
      'a declaration',
      '<?xml version="1.0"?><speak/>',
      '"?xml version": the name of an element; no comment, CDATA, DOCTYPE or instruction',
    ],
    ['a control character', speak('a\u0007b'), '"\\u0007": a character that XML allows in text'],
    ['half a character', speak('a\ud800b'), '"\\ud800": a character that XML allows in text'],
    ['the end of CDATA', speak('a]]>b'), '"]]>": a character that XML allows in text'],
  ])('refuses %s', (_, ssml, fault) => {
    expect(faultsOf(ssml)).toEqual([fault]);
  });

  it.each([
    ['an element of another platform', '<seq>In.</seq>', '<seq>'],
    ['an element in capitals', '<P>In.</P>', '<P>'],
    ['a break of more than ten seconds', '<break time="10.5s"/>', 'time="10.5s"'],
    ['a break without unit', '<break time="5"/>', 'time="5"'],
    ['a break into the past', '<break time="-1s"/>', 'time="-1s"'],
    ['a break said twice', '<break time="1s" strength="weak"/>', '<break> with time and strength'],
    ['a break around words', '<break time="1s">In.</break>', '<break> with content'],
    ['an unknown strength', '<break strength="loud"/>', 'strength="loud"'],
    ['a sound without src', '<audio/>', '<audio> with no attribute'],
    ['a sound around words', '<audio src="https://a.example/b.mp3">In.</audio>', '<audio> with content'],
    ['an attribute of another element', '<p time="1s">In.</p>', 'time in <p>'],
    ['an attribute every object has', '<p constructor="1s">In.</p>', 'constructor in <p>'],
    ['prosody of nothing', '<prosody>In.</prosody>', '<prosody> with no attribute'],
    ['a rate under 20 %', '<prosody rate="19%">In.</prosody>', 'rate="19%"'],
    ['a pitch without sign', '<prosody pitch="10%">In.</prosody>', 'pitch="10%"'],
    ['a volume too loud', '<prosody volume="+5dB">In.</prosody>', 'volume="+5dB"'],
    ['a format without a reading', '<say-as format="mdy">1</say-as>', '<say-as> with format'],
    ['an unknown voice', '<voice name="Nobody">In.</voice>', 'name="Nobody"'],
    ['a voice inside another element', '<p><voice name="Amy">In.</voice></p>', '<voice> in <p>'],
    ['an emotion of no intensity', '<amazon:emotion name="excited">In.</amazon:emotion>', '<amazon:emotion> with name'],
  ])('refuses %s', (_, inner, found) => {
    expect(faultsOf(speak(inner)).map((fault) => fault.slice(0, found.length))).toEqual([found]);
  });

  it('tells every unknown thing, with its line and column', () => {
    expect(parseSsml('<speak>\n  <bed/>\n  <break time="1"/>\n</speak>')).toMatchObject({
      ok: false,
      faults: [
        { line: 2, column: 3, found: '<bed>' },
        { line: 3, column: 3, found: 'time="1" in <break>' },
      ],
    });
  });

  it('takes whatever is said once it is escaped', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const sayable = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(sayable, (text) => {
        expect(faultsOf(speak(escaped(text)))).toEqual([]);
      }),
    );
  });

  it('answers any text, however deep', () => {
    const pieces = fc.constantFrom(
      '<speak>',
      '</speak>',
      '<p>',
      '</p>',
      '<break time="1s"/>',
      '&',
      '<',
      '"',
      '=',
      ' ',
      'a',
      '/>',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (ssml) => {
          expect(typeof parseSsml(ssml).ok).toBe('boolean');
          segmentsOf(ssml);
        },
      ),
    );
    const deep = speak(`${'<p>'.repeat(50_000)}In.${'</p>'.repeat(50_000)}`);
    expect(segmentsOf(deep)).toEqual([{ kind: 'words', text: 'In.' }]);
  });
});

describe('segmentsOf', () => {
  it('gives words, breaks and sounds in the order they are heard', () => {
    const ssml = speak('Breathe in <break time="4s"/> and out. <audio src="https://a.example/out.mp3"/> Ready?');
    expect(segmentsOf(ssml)).toEqual([
      { kind: 'words', text: 'Breathe in' },
      { kind: 'break', ms: 4000 },
      { kind: 'words', text: 'and out.' },
      { kind: 'audio', src: 'https://a.example/out.mp3' },
      { kind: 'words', text: 'Ready?' },
    ]);
  });

  it('joins words across elements that only change how they sound', () => {
    const ssml = speak('Very <emphasis level="strong">slow</emphasis>ly,\n  <prosody rate="90%">now</prosody>.');
    expect(segmentsOf(ssml)).toEqual([{ kind: 'words', text: 'Very slowly, now.' }]);
  });

  it('keeps sentences and paragraphs apart', () => {
    expect(segmentsOf(speak('<p><s>In.</s><s>Out.</s></p>Rest.'))).toEqual([{ kind: 'words', text: 'In. Out. Rest.' }]);
  });

  it('says what stands for a text, and resolves entities', () => {
    expect(segmentsOf(speak('<sub alias="heat &amp; cold">H&amp;C</sub> &lt;3'))).toEqual([
      { kind: 'words', text: 'heat & cold <3' },
    ]);
  });

  it('gives a break a length by its strength', () => {
    const lengths = ['none', 'weak', 'strong', 'x-strong'].map((it) => segmentsOf(speak(`<break strength="${it}"/>`)));
    expect(lengths.flat().map((segment) => segment.kind === 'break' && segment.ms)).toEqual([0, 300, 600, 1000]);
    expect(segmentsOf(speak('<break/>'))).toEqual([{ kind: 'break', ms: 300 }]);
  });

  it('gives nothing of a text with a fault', () => {
    expect(segmentsOf(speak('In. <bed/>'))).toEqual([]);
    expect(segmentsOf('In.')).toEqual([]);
  });
});
