/** How the house is built: who may lean on whom, how large a room may be, who may look at a clock. */
package zaicun.architecture;
