import { createServer, type IncomingMessage } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { constantGrid } from '../../test/constant-grid.js';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { demonstrationAddresses } from '../seed/addresses.js';
import { addressesCommand } from './command.js';
import { osPlacesGazetteer } from './os-places.js';
import { loadDemonstrationAddresses } from './store.js';

let app: RunningApp;
const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
beforeAll(async () => {
  app = await runApp();
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

async function bringIn(...lines: string[]): Promise<string[]> {
  const file = join(folder, 'addresses.csv');
  writeFileSync(file, lines.join('\r\n'));
  return (await addressesCommand(['import', file], app.db)).map((line) => line.replace(file, 'FILE'));
}
const find = async (filter: { postcode?: string; q?: string; limit?: number }) =>
  (await app.resident.addresses.find(filter)).data;
const texts = async (filter: { postcode?: string; q?: string; limit?: number }) =>
  (await find(filter)).map(({ addressText }) => addressText);

/** A council's own gazetteer in the transfer format of BS 7666: a street, two houses, one of them with a flat. */
const DTF = [
  '10,"EXAMPLE DISTRICT COUNCIL",9999,2026-11-01,0,2026-11-01,090000,"7.3","F"',
  '11,"I",1,09900001,1,9999,2,2000-01-01,,8,0,2000-01-01,2000-01-01,2000-01-01,,417000.00,346000.00,417100.00,346000.00,10',
  '15,"I",2,09900001,"MILL LANE","OLD TOWN","ASHBOURNE","DERBYSHIRE","ENG"',
  '21,"I",3,000999000001,1,2,2000-01-01,"RD","",417950.00,346650.00,1,9999,2000-01-01,,2020-01-01,2000-01-01,"","","","","",""',
  '21,"I",4,999000002,1,2,2000-01-01,"RD","",417960.00,346650.00,1,9999,2000-01-01,,2020-01-01,2000-01-01,"","","","","",""',
  '21,"I",5,999000003,8,2,2000-01-01,"RD","",417970.00,346650.00,1,9999,2000-01-01,2010-01-01,2020-01-01,2000-01-01,"","","","","",""',
  '24,"I",6,000999000001,"K1","ENG",1,2000-01-01,,2000-01-01,2020-01-01,,"",,"","",14,"A",,"","",09900001,"","Y","DE6 1AA","ASHBOURNE","Y","","",""',
  '24,"I",7,999000002,"K2","ENG",1,2000-01-01,,2000-01-01,2020-01-01,2,"",,"","FLAT",2,"",6,"","WEIR HOUSE",09900001,"","Y","DE61AA","ASHBOURNE","Y","","",""',
  '24,"I",8,999000003,"K3","ENG",8,2000-01-01,,2000-01-01,2020-01-01,,"",,"","",20,"",,"","",09900001,"","Y","DE6 1AA","ASHBOURNE","Y","","",""',
];

describe("a council's own gazetteer", () => {
  it('is brought in from BS 7666, and found by postcode, words and UPRN', async () => {
    expect(await bringIn(...DTF)).toEqual(['The gazetteer has 2 addresses, those of FILE.']);
    const [flat, house] = await find({ postcode: 'de61aa' });
    expect([flat, house].map((one) => one?.addressText)).toEqual([
      'Flat, 2, Weir House, 2-6 Mill Lane, Old Town, Ashbourne',
      '14A Mill Lane, Old Town, Ashbourne',
    ]);
    expect(house).toMatchObject({ uprn: '000999000001', usrn: '09900001', postcode: 'DE6 1AA' });
    expect(house?.point?.lat).toBeCloseTo(53.0167, 3);
    expect(house?.point?.long).toBeCloseTo(-1.7338, 3);
    for (const q of ['14a mill', 'MILL lane 14a', 'lane 14', 'de6 1aa'])
      expect([q, await texts({ q })]).toEqual([
        q,
        expect.arrayContaining(['14A Mill Lane, Old Town, Ashbourne']),
      ]);
    expect(await texts({ q: 'weir', postcode: 'DE6 1AA' })).toHaveLength(1);
    expect(await texts({ q: 'harbour' })).toEqual([]);
    expect(await texts({ q: "'; drop & | !" })).toEqual([]);
    for (const uprn of ['000999000001', '999000001'])
      expect((await app.resident.addresses.get(uprn)).uprn).toBe('000999000001');
    expect((await app.call('GET', '/addresses/999000003')).status).toBe(404);
  });

  it('is what is approved and in force, and in English first, whatever the order', async () => {
    const names = DTF.slice(6);
    const [first = ''] = names;
    const changed = (line: string, changes: Record<number, string>) =>
      line
        .split(',')
        .map((cell, at) => changes[at] ?? cell)
        .join(',');
    const welsh = changed(first, { 5: '"CYM"', 16: '15' });
    const street = (DTF[2] ?? '').replace('"MILL LANE"', '"LÔN Y FELIN"').replace('"ENG"', '"CYM"');
    for (const around of [
      [welsh, first],
      [first, welsh],
    ]) {
      await bringIn(
        ...DTF.slice(0, 3),
        street,
        ...DTF.slice(3, 6),
        ...around,
        // An alternative, what it was called once, and what was taken out of the gazetteer.
        changed(first, { 6: '3', 16: '16' }),
        changed(first, { 6: '8', 16: '17' }),
        (DTF[4] ?? '').replace('21,"I"', '21,"D"').replace('999000002', '999000004'),
        changed(names[1] ?? '', { 3: '999000004' }),
        changed(first, { 1: '"D"', 16: '18' }),
      );
      expect(await texts({ postcode: 'DE6 1AA' })).toEqual(['14A Mill Lane, Old Town, Ashbourne']);
    }
    await bringIn(...DTF);
  });

  it('fits into a report as it is', async () => {
    const { uprn, usrn, addressText, postcode, point } = await app.resident.addresses.get('999000001');
    const location = {
      uprn,
      addressText,
      ...(usrn && { usrn }),
      ...(postcode && { postcode }),
      ...(point && { point }),
    };
    expect((await app.report({ location })).location).toEqual(location);
  });

  it('is brought in from AddressBase Premium, whose properties say where they are in degrees', async () => {
    await bringIn(
      '10,"GeoPlace",9999,2026-11-01,1,2026-11-01,09:00:00,"2.0","F"',
      '15,"I",1,9900002,"STATION ROAD","","ASHBOURNE","DERBYSHIRE","ENG",2000-01-01,,2000-01-01,2000-01-01',
      '21,"I",2,100030000001,1,2,2000-01-01,,418000.00,346000.00,53.0111111,-1.7322222,1,9999,"E",2000-01-01,,2020-01-01,2000-01-01,"D","DE6 1ZZ",0',
      '24,"I",3,100030000001,"9999L0001","ENG",1,2000-01-01,,2020-01-01,2000-01-01,,"",,"","",3,"",,"","O\'NEILL COTTAGE",9900002,"1","","","Y"',
    );
    expect(await find({ postcode: 'DE6 1ZZ' })).toEqual([
      {
        uprn: '100030000001',
        usrn: '9900002',
        addressText: "O'neill Cottage, 3 Station Road, Ashbourne",
        postcode: 'DE6 1ZZ',
        point: { lat: 53.0111111, long: -1.7322222 },
      },
    ]);
    expect(await find({ postcode: 'DE6 1AA' })).toEqual([]);
  });

  it('is brought in from a file that names its columns', async () => {
    await bringIn(
      '\uFEFFUPRN,USRN,SINGLE_LINE_ADDRESS,POSTCODE,LATITUDE,LONGITUDE',
      '000000000010,00000012,"10 HIGH STREET, ASHBOURNE, DE6 1XX",DE6 1XX,53.01,-1.73',
      '11,,"1 HIGH STREET, ASHBOURNE, DE6 1XX",DE61XX,53.01,-1.73',
      // Of two lines for one address the later counts.
      '11,,"2 HIGH STREET, ASHBOURNE, DE6 1XX",DE61XX,53.01,-1.73',
    );
    expect(await find({ postcode: 'DE6 1XX' })).toMatchObject([
      { uprn: '000000000010', usrn: '00000012', addressText: '10 High Street, Ashbourne' },
      { uprn: '11', usrn: null, addressText: '2 High Street, Ashbourne' },
    ]);
    await bringIn(
      'uprn,building number,street name,town,easting,northing',
      '12,7,The Green,Ashbourne,418000,346000',
    );
    expect(await find({ q: 'green' })).toMatchObject([
      { addressText: '7 The Green, Ashbourne', postcode: null },
    ]);
  });

  it('is put where the grid of Ordnance Survey has it, when that is given', async () => {
    const placed = async (...options: string[]) => {
      const file = join(folder, 'placed.csv');
      writeFileSync(file, 'UPRN,ADDRESS,X,Y\n77,Placed House,422242.186,433818.701');
      await addressesCommand(['import', file, ...options], app.db);
      return (await app.resident.addresses.get('77')).point ?? { lat: NaN, long: NaN };
    };
    const grid = (north: number) => {
      const file = join(folder, `${north}.gsb`);
      writeFileSync(file, Buffer.from(constantGrid(north, 0)));
      return ['--ostn15', file];
    };
    const [unmoved, moved] = [await placed(...grid(0)), await placed(...grid(1))];
    // One second of arc.
    expect((moved.lat - unmoved.lat) * 3600).toBeCloseTo(1, 3);
    writeFileSync(join(folder, 'none.gsb'), 'nothing');
    await expect(placed('--ostn15', join(folder, 'none.gsb'))).rejects.toThrow(
      'is no grid in the NTv2 format',
    );
  });

  it.each([
    [['UPRN,ADDRESS', '1,A', 'x2,B'], 'line 3, column UPRN: must be 1 to 12 digits'],
    [['UPRN,ADDRESS,POSTCODE', '1,A,Ashbourne'], 'line 2, column POSTCODE'],
    [['UPRN,ADDRESS,EASTING,NORTHING', '1,A,53.1,-1.7'], 'line 2, column X_COORDINATE'],
    [['UPRN,ADDRESS,LAT,LONG', '1,A,418000,346000'], 'line 2, column LATITUDE'],
    [['UPRN,ADDRESS', '1,"A'], 'line 2'],
    [['ADDRESS', 'A'], 'line 1, column UPRN: no column is called so'],
    [['UPRN,COLOUR', '1,red'], 'line 1, column SINGLE_LINE_ADDRESS'],
    [['UPRN,ADDRESS'], 'has no addresses'],
    [[...DTF.slice(0, 4), DTF[3]?.replace('417950.00', 'east') ?? ''], 'line 5, column X_COORDINATE'],
  ])('stays as it was when a line is wrong, and says which: %j', async (lines, sentence) => {
    const before = await texts({ q: 'ashbourne' });
    await expect(bringIn(...lines)).rejects.toThrow(sentence);
    expect(await texts({ q: 'ashbourne' })).toEqual(before);
  });

  it('takes many addresses, line by line', async () => {
    const lines = Array.from({ length: 6000 }, (_, index) => `${index + 1},${index + 1} Long Road,ZZ9 9ZZ`);
    expect(await bringIn('UPRN,ADDRESS,POSTCODE', ...lines)).toEqual([
      'The gazetteer has 6000 addresses, those of FILE.',
    ]);
    expect(await texts({ postcode: 'ZZ9 9ZZ', limit: 3 })).toEqual([
      '1 Long Road',
      '2 Long Road',
      '3 Long Road',
    ]);
    expect(await addressesCommand(['count'], app.db)).toEqual(['The gazetteer has 6000 addresses.']);
  });

  it('needs something to look for', async () => {
    for (const path of [
      '/addresses',
      '/addresses?q=%20%20%20',
      '/addresses?postcode=nowhere',
      '/addresses?q=a',
    ])
      expect([path, (await app.call('GET', path)).status]).toEqual([path, 400]);
    await expect(addressesCommand(['import'], app.db)).rejects.toThrow('npm run service:addresses');
    await expect(addressesCommand(['import', join(folder, 'none.csv')], app.db)).rejects.toThrow(
      'cannot be read (ENOENT)',
    );
  });

  it('is made up where a council has brought none in', async () => {
    await app.db.deleteFrom('gazetteerAddress').execute();
    await loadDemonstrationAddresses(app.db, demonstrationAddresses);
    const [first] = await find({ postcode: 'ZZ99 1AA' });
    expect(first?.addressText).toBe('1 Mill Lane, Exampleton (demonstration)');
  });
});

describe('the gazetteer of Ordnance Survey', () => {
  /** Answers as OS Places is documented to, for one address and one key. */
  const LPI = {
    UPRN: '100030000001',
    ADDRESS: '3, STATION ROAD, ASHBOURNE, DE6 1ZZ',
    USRN: '9900002',
    POSTCODE_LOCATOR: 'DE6 1ZZ',
    LNG: -1.7322222,
    LAT: 53.0111111,
  };
  const asked: string[] = [];
  let answer: (request: IncomingMessage, url: URL) => [number, object] = () => [200, {}];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    asked.push(request.url ?? '');
    const [status, body] = answer(request, url);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  let gazetteer: ReturnType<typeof osPlacesGazetteer>;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    gazetteer = osPlacesGazetteer({ key: 'a-key', baseUrl: `http://127.0.0.1:${port}/search/places/v1` });
    answer = (request, { pathname, searchParams }) => {
      if (request.headers['key'] !== 'a-key')
        return [401, { error: { statuscode: 401, message: 'Invalid ApiKey' } }];
      if (searchParams.get('dataset') !== 'LPI' || searchParams.get('output_srs') !== 'EPSG:4326')
        return [500, {}];
      const name = pathname.split('/').at(-1);
      if (name === 'postcode' && searchParams.get('postcode') === 'ZZ9 9ZZ')
        return [
          400,
          { error: { statuscode: 400, message: 'Requested postcode must contain a minimum of the sector' } },
        ];
      const isFound = name === 'uprn' ? searchParams.get('uprn') === LPI.UPRN : true;
      return [200, { header: { totalresults: isFound ? 1 : 0 }, ...(isFound && { results: [{ LPI }] }) }];
    };
  });
  afterAll(() => void server.close());

  const expected = {
    uprn: '100030000001',
    usrn: '9900002',
    addressText: '3, STATION ROAD, ASHBOURNE',
    postcode: 'DE6 1ZZ',
    point: { lat: 53.0111111, long: -1.7322222 },
  };

  it('is asked by postcode, words and UPRN, its key in no address', async () => {
    expect(await gazetteer.find({ postcode: 'de61zz', limit: 5 })).toEqual([expected]);
    expect(await gazetteer.find({ q: 'station road', limit: 5 })).toEqual([expected]);
    expect(await gazetteer.get('0100030000001')).toEqual(expected);
    expect(await gazetteer.get('5')).toBeUndefined();
    expect(await gazetteer.find({ postcode: 'ZZ9 9ZZ', limit: 5 })).toEqual([]);
    expect(asked.join()).not.toContain('a-key');
    expect(asked[0]).toContain('/postcode?postcode=DE6+1ZZ&maxresults=5');
  });

  it('is said to be out of reach when it refuses the key, is asked too often, or is gone', async () => {
    for (const status of [401, 429, 503]) {
      answer = () => [status, { error: { statuscode: status } }];
      await expect(gazetteer.find({ q: 'x', limit: 1 })).rejects.toMatchObject({ status: 503 });
    }
    const nobody = osPlacesGazetteer({ key: 'k', baseUrl: 'http://127.0.0.1:1' });
    await expect(nobody.get('1')).rejects.toMatchObject({ status: 503 });
  });
});
