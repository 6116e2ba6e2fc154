/** Why a file could not be made; the screen has the words and the next best way. */
export type RefusalCode = 'pictureTooLarge' | 'pictureRefused';

export class ExportRefusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExportRefusal';
    this.code = code;
  }
}
