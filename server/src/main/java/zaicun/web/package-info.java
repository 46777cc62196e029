/** What every answer over HTTP shares: refusals and input errors as problem documents, and the two front ends. */
package zaicun.web;
