/**
 * The roster's screens (名册): places and organs, teams, people and sending units, each within the viewer's line. It
 * stands above roster and access, since the roster itself knows no viewer.
 */
package zaicun.directory;
