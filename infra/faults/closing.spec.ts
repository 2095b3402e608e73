import { Closing, orClosed } from './closing.js';

describe('What is cleared away', () => {
  it('goes in reverse, each once, also when something of it fails', async () => {
    const gone: string[] = [];
    const closing = new Closing();
    closing.add(() => gone.push('folder'));
    closing.add(() => Promise.reject(new Error('The server does not end')));
    closing.add(() => gone.push('proxy'));
    await expect(closing.close()).rejects.toThrow('The server does not end');
    await closing.close();
    expect(gone).toEqual(['proxy', 'folder']);
  });

  it('goes when setting up fails half-way, and the failure is told', async () => {
    const gone: string[] = [];
    const closing = new Closing();
    const opening = orClosed(closing, async () => {
      closing.add(() => gone.push('folder'));
      throw new Error('No server');
    });
    await expect(opening).rejects.toThrow('No server');
    expect(gone).toEqual(['folder']);
  });

  it('goes at once when it is added after the end', async () => {
    const closing = new Closing();
    await closing.close();
    await new Promise<void>((gone) => closing.add(gone));
  });
});
