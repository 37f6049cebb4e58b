import { createSign, generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

const { pki } = forge;

export type Days = { readonly from: number; readonly to: number };

/** A certificate with its private key, both as PEM. */
export type Signer = { readonly pem: string; readonly key: string };

const day = 24 * 60 * 60 * 1000;

const named = (name: string) => [{ name: 'commonName', value: name }];

/** A certificate, signed by another or by itself. */
export const certificate = (
  name: string,
  {
    by,
    valid = { from: -1, to: 30 },
    host,
  }: { readonly by?: Signer; readonly valid?: Days; readonly host?: string } = {},
): Signer => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const made = pki.createCertificate();
  made.publicKey = pki.publicKeyFromPem(publicKey);
  made.serialNumber = '01';
  made.validity.notBefore = new Date(Date.now() + valid.from * day);
  made.validity.notAfter = new Date(Date.now() + valid.to * day);
  made.setSubject(named(name));
  made.setIssuer(by === undefined ? named(name) : pki.certificateFromPem(by.pem).subject.attributes);
  made.setExtensions([
    { name: 'basicConstraints', cA: host === undefined },
    ...(host === undefined ? [] : [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }]),
  ]);
  made.sign(pki.privateKeyFromPem(by?.key ?? privateKey), forge.md.sha256.create());
  return { pem: pki.certificateToPem(made), key: privateKey };
};

export const signature = ({ key }: Signer, body: string): string =>
  createSign('RSA-SHA256').update(body).sign(key, 'base64');

/** A store of roots with this one in it, and nothing that the machine trusts. */
export const trusting = (root: Signer) => pki.createCaStore([root.pem]);
