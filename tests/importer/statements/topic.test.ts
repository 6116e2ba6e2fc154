import { expect, test } from 'vitest';
import { sharedTopic, topicOf } from '../../../src/importer/statements/topic';

test('a topic is pairs of letters that carry meaning', () => {
  expect([...topicOf('防犯灯の設置 40基')]).toEqual(['防犯', '犯灯', '設置']);
  expect([...topicOf('ＩＣＴ化を図る')]).toEqual(['ic', 'ct', 't化']);
  expect(topicOf('を、3回。').size).toBe(0);
  expect(topicOf('漢字'.repeat(100_000)).size).toBe(2);
});

test('what all rivals share says nothing', () => {
  const [lamps, trees] = [topicOf('防犯灯の設置'), topicOf('街路樹の設置')];
  const report = topicOf('防犯灯の設置');
  expect(sharedTopic(report, lamps, [lamps, trees])).toBeGreaterThan(sharedTopic(report, trees, [lamps, trees]) * 5);
  expect(sharedTopic(report, topicOf('納税相談'), [lamps])).toBe(0);
  expect(sharedTopic(topicOf(''), lamps, [lamps])).toBe(0);
});
