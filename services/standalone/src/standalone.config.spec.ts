import { loadConfig } from '@concert/service-kit';
import { StandaloneConfig } from './standalone.config.js';

describe('the configuration of standalone', () => {
  it('is complete when nothing is said: this machine alone, a folder of its own', () => {
    const config = loadConfig(StandaloneConfig, {});
    expect(config).toMatchObject({ port: 8080, host: 'localhost', concertData: '.concert' });
    expect(config.address).toBe('http://localhost:8080');
  });

  it('names the address people use', () => {
    const config = loadConfig(StandaloneConfig, { PORT: '80', PUBLIC_URL: 'https://concert.example.org/' });
    expect(config.address).toBe('https://concert.example.org');
  });

  it('names everything that is wrong at once', () => {
    const load = () => loadConfig(StandaloneConfig, { PORT: '0', LOG_LEVEL: 'loud', PUBLIC_URL: 'concert' });
    for (const variable of ['PORT', 'LOG_LEVEL', 'PUBLIC_URL']) expect(load).toThrow(variable);
  });
});
