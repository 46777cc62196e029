/** Who helps whom (7.1), never past the cap (7.2), and how far each line sees into the households. */
package zaicun.households.pairings;
