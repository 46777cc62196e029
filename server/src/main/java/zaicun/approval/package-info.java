/**
 * Ordered procedures: requests that go step by step along a route under a clause. It knows no rule by name; a rule gives
 * the route and hears how it ended. Nothing is ever approved by the machine.
 */
package zaicun.approval;
