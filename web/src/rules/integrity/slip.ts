/** Letters and digits that nobody mistakes for each other when copying from paper. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const length = 16

/** A secret made here: the server keeps only its hash, so that nobody there can follow a report in the reporter's place. */
export function newSecret(random: (bytes: Uint8Array) => Uint8Array = (bytes) => crypto.getRandomValues(bytes)): string {
  let secret = ''
  while (secret.length < length) {
    for (const byte of random(new Uint8Array(length))) {
      // What does not fit evenly is thrown away, so that every sign is as likely as any other.
      if (byte < signs.length * 8 && secret.length < length) secret += signs[byte % signs.length]
    }
  }
  return secret
}

/** In groups of four, as it is written down. */
export function grouped(secret: string): string {
  return secret.match(/.{1,4}/g)?.join('-') ?? ''
}

/** UUIDv4: by chance alone, so that it does not tell when the report was written. */
export function timelessId(random: (bytes: Uint8Array) => Uint8Array = (bytes) => crypto.getRandomValues(bytes)): string {
  const bytes = random(new Uint8Array(16))
  bytes[6] = 0x40 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const megabyte = 1024 * 1024

/** Why the picture cannot be sent, before anything is sent. */
export function pictureFlaw(picture: { size: number; type: string }, largest: number): string | undefined {
  if (!picture.type.startsWith('image/')) return '只能添加图片；请重新选择。'
  if (picture.size > largest) {
    const size = Math.ceil(picture.size / megabyte)
    return `这张图片有 ${size} MB，超过 ${Math.floor(largest / megabyte)} MB，没有添加；写的文字都在，请用手机截图或压缩后再选。`
  }
  return undefined
}
