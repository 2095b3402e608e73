/** Sends commands for somebody without a browser. Answers with the id of what was recorded. */
export const askedBy = async (address: string, person: string) => {
  const answer = await fetch(`${address}/oidc/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${person}:demo`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };

  return async (path: string, body: object): Promise<string> => {
    const recorded = await fetch(address + path, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
      },
      body: JSON.stringify(body),
    });
    if (!recorded.ok) throw new Error(`${path}: ${recorded.status} ${await recorded.text()}`);
    return ((await recorded.json()) as { id: string }).id;
  };
};
