/** The roster as lists for screens and exports, cut to what a line may see. */
package zaicun.roster.listing;
