/** Article 3, asking for leave and coming back (请销假): length, route, who is away. */
package zaicun.leave;
