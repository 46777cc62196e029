/**
 * What one administrator may not do alone. The security administrator keeps all accounts; with those of the system and the
 * audit administrator he could become either, and so each such act waits for the other of the two to confirm it.
 */
package zaicun.access.guard;
