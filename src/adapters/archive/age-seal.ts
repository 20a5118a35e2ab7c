import { fail, ok } from '#domain/result.ts';
import type { Seal } from '#usecases/ports/seal.ts';

const header = 'age-encryption.org/v1\n';

/** The library comes with the first sealed backup: hardly any start needs it. */
const age = () => import('age-encryption');

/** The age format with a passphrase (scrypt), by its author's own library: `age -d` opens it, too. */
export const ageSeal: Seal = {
  isSealed: (start) => new TextDecoder().decode(start.subarray(0, header.length)) === header,
  async close(bytes, passphrase) {
    const { Encrypter } = await age();
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    return encrypter.encrypt(bytes);
  },
  async open(sealed, passphrase) {
    const { Decrypter } = await age();
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
