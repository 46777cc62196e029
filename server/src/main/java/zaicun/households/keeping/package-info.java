/** Keeping households and their members on screen, one by one (7.3); the lists of a whole village come by import. */
package zaicun.households.keeping;
