/** Amounts come as texts with two decimals and stay texts: nothing is rounded on the way to the screen. */

/** 「12,345.60」. */
export function moneyText(amount: string): string {
  const [whole = '0', cents = '00'] = amount.split('.')
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${cents.padEnd(2, '0')}`
}

/** Adds amounts exactly, in cents. */
export function sumOf(amounts: string[]): string {
  const cents = amounts.reduce((sum, amount) => sum + centsOf(amount), 0n)
  const text = cents.toString().padStart(3, '0')
  return `${text.slice(0, -2)}.${text.slice(-2)}`
}

function centsOf(amount: string): bigint {
  const [whole = '0', cents = ''] = amount.split('.')
  return BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0').slice(0, 2))
}

/** Whether somebody wrote an amount to the cent: 1200 or 1200.50. */
export function isAmount(text: string): boolean {
  return /^\d{1,9}(\.\d{1,2})?$/.test(text.trim())
}
