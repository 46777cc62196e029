/** Zaicun (在村): the management system of a notice for village-stationed work teams. */
package zaicun;
