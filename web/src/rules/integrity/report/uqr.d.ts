/** As much of the library as is used here, so that types are checked before it is installed. */
declare module 'uqr' {
  export function encode(
    data: string,
    options?: { ecc?: 'L' | 'M' | 'Q' | 'H'; border?: number },
  ): { size: number; data: boolean[][] }
}
