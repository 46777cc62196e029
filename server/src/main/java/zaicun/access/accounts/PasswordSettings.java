package zaicun.access.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How passwords are made and kept.
 *
 * @param shortest fewest characters
 * @param kinds how many of capitals, small letters, digits and other signs are needed
 * @param argon2Memory KiB that one hash takes
 * @param argon2Iterations passes over that memory
 * @param atOnce how many hashes are worked on at the same time, so that many sign-ins do not eat the memory
 */
@ConfigurationProperties("zaicun.access.password")
record PasswordSettings(int shortest, int kinds, int argon2Memory, int argon2Iterations, int atOnce) {}
