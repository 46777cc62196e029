/**
 * Trying cases without a server: the same rules as the server's, run over lines of JSON that an official can read
 * ({@code policy/cases}). Shows for every article with figures what the notice says in numbers.
 */
package zaicun.trial;
