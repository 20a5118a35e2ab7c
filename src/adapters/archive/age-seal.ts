import { Decrypter, Encrypter } from 'age-encryption';
import { fail, ok } from '#domain/result.ts';
import type { Seal } from '#usecases/ports/seal.ts';

const header = 'age-encryption.org/v1\n';

/** The age format with a passphrase (scrypt), by its author's own library: `age -d` opens it, too. */
export const ageSeal: Seal = {
  isSealed: (start) => new TextDecoder().decode(start.subarray(0, header.length)) === header,
  async close(bytes, passphrase) {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    return encrypter.encrypt(bytes);
  },
  async open(sealed, passphrase) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    try {
      return ok(await decrypter.decrypt(sealed));
    } catch (error) {
      // The library tells a wrong passphrase from a damaged file by its sentence alone.
      const isWrong = error instanceof Error && /no identity matched/i.test(error.message);
      return fail({ kind: isWrong ? 'wrong-passphrase' : 'damaged' });
    }
  },
};
