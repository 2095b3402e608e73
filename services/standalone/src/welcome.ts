import { ORGANIZATIONS } from './participants.js';

/** What the person at the machine needs once everything runs. */
export const welcome = (address: string, folder: string): string => {
  const clients = ORGANIZATIONS.map((code) => code.toLowerCase());
  return `
ready  ${address}

  Open in a browser  ${address}   and choose who you are today
  All of the API     ${address}/api/docs
  Record and log     ${folder}

  Sign-ins for programs, each with the secret "demo":
    pmo  nsc  pmc  fund  auditor
    ${clients[0]}-coordinator  ${clients[0]}-finance   and likewise for
    ${clients.slice(1, 9).join('  ')}
    ${clients.slice(9).join('  ')}

  Try it:
    TOKEN=$(curl -s ${address}/oidc/token -u ilo-coordinator:demo -d grant_type=client_credentials \\
      | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
    curl -s -H "Authorization: Bearer $TOKEN" ${address}/api/views/ilo/programmes/MDGF-1880

  Ctrl-C stops it and loses nothing; "npm start -- --fresh" begins anew.
`;
};
