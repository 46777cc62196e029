/**
 * What users do, as told in {@code features/*.feature}, done in a real browser against the real server. Each picture worth
 * a look lies in {@code target/seen}.
 */
package zaicun.features;
