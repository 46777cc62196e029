/**
 * Article 7, helping and visiting households (联户帮扶和联系走访): households and their members, who helps whom, and how
 * much of them each line sees. Visits, problems, hardship reports, moves and the duties stand in packages below.
 */
package zaicun.households;
