import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { lazyPart } from '../../src/ui/lazyPart';

const Greeting = ({ name }: { readonly name: string }) => <p>{name}</p>;

test('a part that is there is drawn at once; what stands in for it is seen of another one only', async () => {
  const { Part, fetch } = lazyPart(async () => Greeting, { wait: <i /> });
  const draw = () => renderToStaticMarkup(<Part name="刈谷" />);
  expect(draw()).toBe('<i></i>');
  expect(await fetch()).toBe(Greeting);
  expect(draw()).toBe('<p>刈谷</p>');
});

test('a part that did not come is asked for again', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve(Greeting)];
  const { fetch } = lazyPart(async () => answers.shift() ?? Greeting);
  await expect(fetch()).rejects.toThrow('offline');
  expect(await fetch()).toBe(Greeting);
});
