import { expect, test } from 'vitest';
import { ExportRefusal, renderPng } from '../../src/exports/picturePng';

test('more pixels than a browser draws are refused by name', async () => {
  await expect(renderPng({ svg: '<svg/>', width: 9000, height: 10 })).rejects.toThrow(ExportRefusal);
  await expect(renderPng({ svg: '<svg/>', width: 8000, height: 8000 }, { scale: 2 })).rejects.toMatchObject({ code: 'pictureTooLarge' });
});
