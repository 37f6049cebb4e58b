import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Example, featuresOf, learn } from '../../lambda/simulator/classifier.ts';

const tea = (means: string, ...phrases: readonly string[]): readonly Example[] =>
  phrases.map((phrase) => ({ means, features: featuresOf(phrase.split(' ')) }));

const examples = [
  ...tea('pour', 'pour me a cup', 'fill my cup', 'pour it out now', 'can you pour the tea'),
  ...tea('boil', 'boil the water', 'heat the kettle up', 'make the water hot', 'is the kettle hot'),
  ...tea('sweeten', 'add some sugar', 'two spoons of sugar', 'make it sweet', 'put honey in my cup'),
];
const classify = learn(examples);
const meant = (phrase: string) => classify(featuresOf(phrase.split(' ')))?.means;

describe('a classifier', () => {
  it('tells apart what it was taught', () => {
    expect(examples.map(({ features }) => classify(features)?.means)).toEqual(examples.map(({ means }) => means));
  });

  it.each([
    ['please pour another', 'pour'],
    ['get the water really hot', 'boil'],
    ['more sugar', 'sweeten'],
  ])('goes by the words that tell: %s', (phrase, means) => expect(meant(phrase)).toBe(means));

  it('goes by the order of words where that tells', () => {
    const ordered = learn([...tea('before', 'milk then tea'), ...tea('after', 'tea then milk')]);
    expect(ordered(featuresOf(['milk', 'then', 'tea']))?.means).toBe('before');
    expect(ordered(featuresOf(['tea', 'then', 'milk']))?.means).toBe('after');
  });

  it('has no guess where it knows no word', () => {
    expect(classify(['xylophone'])).toBeUndefined();
    expect(learn([])(['pour'])).toBeUndefined();
  });

  it('gives the most likely a chance, the next best a smaller one, and the same twice', () => {
    const word = fc.constantFrom('pour', 'cup', 'water', 'hot', 'sugar', 'the', 'my', 'rain');
    const again = learn(examples);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const guess = classify(featuresOf(words));
        expect(again(featuresOf(words))).toEqual(guess);
        if (guess === undefined) return;
        expect(guess.chance).toBeGreaterThanOrEqual(guess.next);
        expect(guess.chance + guess.next).toBeLessThanOrEqual(1.000001);
        expect(guess.next).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is not swayed by a meaning that has far more examples', () => {
    const many = Array.from({ length: 200 }, (_, i) => tea('chat', `say word number${i} to me`)).flat();
    expect(learn([...many, ...tea('pour', 'pour')])(featuresOf(['pour']))?.means).toBe('pour');
  });
});
