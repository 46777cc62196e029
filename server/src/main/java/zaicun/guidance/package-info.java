/**
 * Article 12 (调研指导): the sending unit's leaders answer for the posting. Who is in charge (12.1), what the unit hears
 * (12.2), who comes to the village (12.3, 12.4), and the unit's own page of the year.
 */
package zaicun.guidance;
