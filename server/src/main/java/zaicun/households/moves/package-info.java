/** Members of households leaving for work and coming back (7.10). */
package zaicun.households.moves;
