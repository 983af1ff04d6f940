/** A throw-away TLS certificate, made when the stand-in starts: no key lies in the repository and no program is needed. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const ecdsaWithSha256 = '1.2.840.10045.4.3.2';
const commonName = '2.5.4.3';
const subjectAlternativeName = '2.5.29.17';
const basicConstraints = '2.5.29.19';
const extendedKeyUsage = '2.5.29.37';
const serverAuthentication = '1.3.6.1.5.5.7.3.1';

function length(bytes: number): Buffer {
  if (bytes < 0x80) return Buffer.of(bytes);
  if (bytes < 0x100) return Buffer.of(0x81, bytes);
  return Buffer.of(0x82, bytes >> 8, bytes & 0xff);
}

/** One DER value: tag, length, content. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag), length(content.length), content]);
}

const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const setOf = (...parts: Uint8Array[]) => der(0x31, ...parts);
const octets = (content: Uint8Array) => der(0x04, content);
const bits = (content: Uint8Array) => der(0x03, Buffer.of(0), content);
const yes = der(0x01, Buffer.of(0xff));

function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const part of rest) {
    const septets = [part & 0x7f];
    for (let left = part >> 7; left > 0; left >>= 7) septets.unshift((left & 0x7f) | 0x80);
    bytes.push(...septets);
  }
  return der(0x06, Buffer.from(bytes));
}

const utcTime = (milliseconds: number) =>
  der(0x17, Buffer.from(`${new Date(milliseconds).toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)}Z`));

function pem(content: Buffer): string {
  const lines = content.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

export interface Certificate {
  readonly key: string;
  readonly certificate: string;
  /** base64; Chromium excuses exactly this key with `--ignore-certificate-errors-spki-list`. */
  readonly spkiSha256: string;
}

/** A self-signed server certificate for these names, valid from yesterday for thirty days. */
export function makeCertificate(names: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = sequence(objectId(ecdsaWithSha256));
  const holder = sequence(setOf(sequence(objectId(commonName), der(0x0c, Buffer.from('stand-in site')))));
  const day = 86_400_000;
  const now = Date.now();
  const altNames = sequence(...names.map((name) => der(0x82, Buffer.from(name))));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.of(1), randomBytes(15)),
    algorithm,
    holder,
    sequence(utcTime(now - day), utcTime(now + 30 * day)),
    holder,
    spki,
    der(
      0xa3,
      sequence(
        sequence(objectId(basicConstraints), yes, octets(sequence())),
        sequence(objectId(extendedKeyUsage), octets(sequence(objectId(serverAuthentication)))),
        sequence(objectId(subjectAlternativeName), octets(altNames)),
      ),
    ),
  );
  const signature = sign('sha256', body, privateKey);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: pem(sequence(body, algorithm, bits(signature))),
    spkiSha256: createHash('sha256').update(spki).digest('base64'),
  };
}
