/**
 * Takes what phones recorded without network: many entries in one call, each accepted, known already, or refused with its
 * reason. The kinds of entries belong to the rule modules; this module knows none of them by name.
 */
package zaicun.outbox;
